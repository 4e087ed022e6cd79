/**
 * Measures the way of a text that is answered without a person, from `POST /orchestrate/sms-received` to `sent`, in one real
 * server process, beside a bare reference that does the least under the same promise (../stage/reference-main.ts), turn by
 * turn on one PostgreSQL, against neighbours of fixed latencies.
 *
 *     pnpm bench:load            five rounds of 4 s each
 *     pnpm bench:load --quick    two rounds of 1.5 s
 *     pnpm bench:load --help     more
 */
import { loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { readFlags, readNumber, readVariables, runCommand } from "../options.ts";
import { openStage } from "../stage/stage.ts";
import { countStatements, forgetStatements, readStatements } from "../stage/statements.ts";
import { measure, type Target } from "./measure.ts";
import { describeStatements, printLevels } from "./print.ts";
import { LATENCIES, type Level, runLevels } from "./run-levels.ts";

const usage = `usage: pnpm bench:load [--quick] [--json] [--statements] [--rounds N] [--seconds N] [--turns N]
                       [--concurrency N]... [--latency NAME]... [--env NAME=VALUE]...

  --quick            two short rounds
  --json             a line of JSON for each measurement, and nothing else
  --statements       also every statement of a message, with how often it was run
  --rounds N         how often each is measured; service and reference take turns. Default 5
  --seconds N        how long each measurement lasts. Default 4
  --turns N          texts in a row of each conversation. Default 1: every text is of a new tenant
  --concurrency N    conversations at once; may be given several times. Default 1, 10 and 100
  --latency NAME     ${LATENCIES.map(({ name, servicesMs, modelMs }) => `${name} (${servicesMs} ms, model ${modelMs} ms)`).join(", ")}. Default both
  --env NAME=VALUE   a variable of the service's environment, such as DATABASE_POOL_SIZE=40
`;

const IDLE_SECONDS = 4;

const readOptions = (args: readonly string[]) => {
  const flags = readFlags(args, {
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    statements: { type: "boolean", default: false },
    rounds: { type: "string" },
    seconds: { type: "string" },
    turns: { type: "string", default: "1" },
    concurrency: { type: "string", multiple: true, default: ["1", "10", "100"] },
    latency: { type: "string", multiple: true, default: LATENCIES.map(({ name }) => name) },
    env: { type: "string", multiple: true, default: [] },
  });
  return {
    ...flags,
    rounds: readNumber("rounds", flags.rounds ?? (flags.quick ? "2" : "5")),
    seconds: readNumber("seconds", flags.seconds ?? (flags.quick ? "1.5" : "4")),
    turns: readNumber("turns", flags.turns),
    levels: LATENCIES.filter(({ name }) => flags.latency.includes(name)).flatMap((latency): Level[] =>
      flags.concurrency.map((given) => ({ latency, concurrency: readNumber("concurrency", given) })),
    ),
    environment: readVariables(flags.env),
  };
};

await runCommand(usage, async (args) => {
  const options = readOptions(args);
  const tell = (line: string): void => (options.json ? undefined : console.log(line));
  await using stage = await openStage();
  // A caller is told the outcome as soon as there is one: what a text takes is the time to its answer.
  const child = await stage.startService(await stage.newDatabase("service"), {
    SYNC_WAIT_MS: "30000",
    ...options.environment,
  });
  const targets: readonly [Target, Target] = [
    { name: "service", child, token: child.token, database: "service" },
    {
      name: "reference",
      child: await stage.startReference(await stage.postgres.newDatabase("reference")),
      token: "none",
      database: "reference",
    },
  ];

  await forgetStatements(stage.postgres.sql, "service");
  await pause(IDLE_SECONDS * 1000);
  const idle = countStatements(await readStatements(stage.postgres.sql, "service"));
  tell(
    `load average ${loadavg()[0]?.toFixed(1)}; idle, the service runs ${(idle.service + idle.engine) / IDLE_SECONDS} statements a second`,
  );
  // Code that was never run is compiled first.
  for (const target of targets)
    await measure(stage, target, { concurrency: 20, seconds: options.quick ? 2 : 5, turns: 1 });

  const results = await runLevels(stage, targets, options, (measured) => {
    if (options.json) console.log(JSON.stringify({ ...measured, statements: undefined }));
  });
  if (options.json) return true;
  printLevels(results, tell);
  if (options.statements) for (const line of describeStatements(results)) tell(line);
  tell(`load average ${loadavg()[0]?.toFixed(1)}`);
  return true;
});
