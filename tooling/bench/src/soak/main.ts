/**
 * Measures whether one server process keeps its pace: texts at a steady rate, whether or not earlier ones are answered, with
 * neighbours of 5 ms and a model of 50 ms. Prints each minute's times and memory; ends with 1 where the last minute's memory
 * is more than 10 % above the second's, or a minute's p99 is not below 2 s.
 *
 *     pnpm bench:soak --minutes 10 --rate 20
 *     pnpm bench:soak --help                    more
 */
import { loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "../drive/client.ts";
import { handOver } from "../drive/hand-over.ts";
import { driveOpen } from "../drive/open-loop.ts";
import { newConversation } from "../drive/texts.ts";
import { readFlags, readNumber, readVariables, runCommand } from "../options.ts";
import { shown } from "../report/table.ts";
import { openStage } from "../stage/stage.ts";
import { growthOf, isSteady, type Minute, minuteOf, type Sample } from "./minutes.ts";

const usage = `usage: pnpm bench:soak [--minutes N] [--rate N] [--json] [--env NAME=VALUE]...

  --minutes N        Default 10
  --rate N           texts a second; half of what bench:load measures at its peak is a fair one. Default 20
  --json             a line of JSON for each minute, and nothing else
  --env NAME=VALUE   a variable of the service's environment
`;

const LATENCIES = { servicesMs: 5, modelMs: 50 };
const SECONDS_A_MINUTE = 60;

const lineOf = (minute: Minute): string =>
  [
    `minute ${String(minute.minute).padStart(3)}`,
    `${minute.texts} texts`,
    `p50 ${shown(minute.p50, 0)} ms`,
    `p99 ${shown(minute.p99, 0)} ms`,
    `${shown(minute.residentMegabytes, 0)} MB resident`,
    `${shown(minute.heapMegabytes, 0)} MB heap`,
    `${shown(minute.cpuShare * 100, 0)} % of a core`,
  ].join("  ");

await runCommand(usage, async (args) => {
  const flags = readFlags(args, {
    minutes: { type: "string", default: "10" },
    rate: { type: "string", default: "20" },
    json: { type: "boolean", default: false },
    env: { type: "string", multiple: true, default: [] },
  });
  const wanted = readNumber("minutes", flags.minutes);
  await using stage = await openStage();
  await stage.neighbours.setLatencies(LATENCIES);
  const environment = { SYNC_WAIT_MS: "30000", ...readVariables(flags.env) };
  const service = await stage.startService(await stage.newDatabase("soak"), environment);
  const client = createClient(service.url, service.token);

  let times: number[] = [];
  const minutes: Minute[] = [];
  const watch = async (): Promise<void> => {
    await service.usage();
    while (minutes.length < wanted) {
      const samples: Sample[] = [];
      for (let second = 0; second < SECONDS_A_MINUTE; second += 1) {
        await pause(1000);
        samples.push(await service.usage());
      }
      const minute = minuteOf(minutes.length + 1, times, samples, SECONDS_A_MINUTE);
      times = [];
      minutes.push(minute);
      console.log(flags.json ? JSON.stringify(minute) : lineOf(minute));
    }
  };
  await Promise.all([
    watch(),
    driveOpen({
      perSecond: readNumber("rate", flags.rate),
      isOver: () => minutes.length >= wanted,
      step: async (dueAt) => {
        times.push(await handOver(client, newConversation()(), dueAt));
      },
    }),
  ]);
  client.close();
  const steady = isSteady(minutes);
  const growth = growthOf(minutes);
  if (!flags.json) {
    console.log(
      `${steady ? "steady" : "NOT STEADY"}; memory of the last minute over the second's: ${shown(growth, 2)}; load average ${loadavg()[0]?.toFixed(1)}`,
    );
  }
  return steady;
});
