/**
 * Measures the sweep: a million stored workflows of which ten thousand become due at once, three server processes that sweep
 * at the same time, and callers of the API meanwhile. Beside it, in the same run, the same with nothing stored but what is
 * due. Checks that each due one is escalated exactly once, that the partial indexes find them, and that callers hardly
 * notice; ends with 1 where one of these is not so.
 *
 *     pnpm bench:sweep
 *     pnpm bench:sweep --quick    fewer rows
 *     pnpm bench:sweep --help     more
 */
import { loadavg } from "node:os";
import { readFlags, readNumber, runCommand } from "../options.ts";
import { shown, tableOf } from "../report/table.ts";
import { openStage } from "../stage/stage.ts";
import { measureSweep, type SweepMeasurement } from "./measure.ts";

const usage = `usage: pnpm bench:sweep [--quick] [--json] [--stored N] [--due N] [--sweepers N] [--rate N]

  --quick        50,000 stored, 1,000 due
  --json         a line of JSON for each database, and nothing else
  --stored N     workflows in the large database. Default 1,000,000
  --due N        of these due; the small database holds nothing else. Default 10,000
  --sweepers N   server processes. Default 3
  --rate N       calls of the API a second. Default 10
`;

const MOST_TIMES_BASELINE = 2;

interface Verdict {
  readonly holds: boolean;
  readonly says: string;
}

const verdictsOf = (measured: SweepMeasurement): readonly Verdict[] => {
  const { due, escalatedOnce, escalatedMore, escalatedButNotDue } = measured.escalated;
  return [
    {
      holds: escalatedOnce === due && due === measured.due && escalatedMore === 0 && escalatedButNotDue === 0,
      says: `of ${due} due, ${escalatedOnce} escalated once, ${escalatedMore} more often; of the others ${escalatedButNotDue}`,
    },
    ...measured.plans.map(({ question, index, usesIndex, readWhole, rows }) => ({
      holds: usesIndex && readWhole.length === 0,
      says: `${question}: ${usesIndex ? "by" : "not by"} ${index}, ${rows} rows read${readWhole.map((table) => `, all of ${table}`).join("")}`,
    })),
    {
      holds: measured.p95 < MOST_TIMES_BASELINE * measured.baselineP95,
      says: `p95 of the API ${(measured.p95 / measured.baselineP95).toFixed(2)} times its baseline (below ${MOST_TIMES_BASELINE})`,
    },
  ];
};

const HEADER = [
  "stored",
  "due",
  "seconds",
  "ms/due",
  "CPU ms PG/due",
  "SQL/due",
  "idle sweep ms",
  "API p95 before",
  "and during",
];

const rowOf = (measured: SweepMeasurement): string[] => [
  String(measured.stored),
  String(measured.due),
  shown(measured.seconds),
  shown(measured.msPerDue, 2),
  shown(measured.postgresCpuMsPerDue, 2),
  shown(measured.statementsPerDue),
  shown(measured.idleSweepMs),
  shown(measured.baselineP95),
  shown(measured.p95),
];

await runCommand(usage, async (args) => {
  const flags = readFlags(args, {
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    stored: { type: "string" },
    due: { type: "string" },
    sweepers: { type: "string", default: "3" },
    rate: { type: "string", default: "10" },
  });
  const stored = readNumber("stored", flags.stored ?? (flags.quick ? "50000" : "1000000"));
  const due = readNumber("due", flags.due ?? (flags.quick ? "1000" : "10000"));
  const options = {
    sweepers: readNumber("sweepers", flags.sweepers),
    callsPerSecond: readNumber("rate", flags.rate),
    baselineSeconds: flags.quick ? 5 : 15,
  };
  await using stage = await openStage();
  const small = await measureSweep(stage, "small", { stored: due, due }, options);
  const large = await measureSweep(stage, "large", { stored, due }, options);
  const verdicts = verdictsOf(large);
  const holds = verdicts.every((verdict) => verdict.holds);
  if (flags.json) {
    for (const measured of [small, large]) console.log(JSON.stringify(measured));
    return holds;
  }
  for (const line of tableOf(HEADER, [small, large].map(rowOf), 0)) console.log(line);
  console.log();
  for (const { holds, says } of verdicts) console.log(`${holds ? "ok     " : "NOT SO "} ${says}`);
  console.log(
    `load average ${loadavg()[0]?.toFixed(1)}; filling the large database took ${shown(large.seedSeconds, 0)} s`,
  );
  return holds;
});
