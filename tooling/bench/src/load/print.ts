import { median, spreadOf } from "../report/statistics.ts";
import { shown, tableOf } from "../report/table.ts";
import { ownerOf } from "../stage/statements.ts";
import type { Measurement } from "./measure.ts";
import type { LevelResult } from "./run-levels.ts";

const TARGETS = ["service", "reference"] as const;

const FIGURES: readonly (readonly [string, (measured: Measurement) => number | undefined, number])[] = [
  ["texts/s", ({ perSecond }) => perSecond, 1],
  ["p50 ms", ({ p50 }) => p50, 1],
  ["p95 ms", ({ p95 }) => p95, 1],
  ["p99 ms", ({ p99 }) => p99, 1],
  ["CPU ms", ({ processCpuMs }) => processCpuMs, 2],
  ["CPU ms PG", ({ postgresCpuMs }) => postgresCpuMs, 2],
  ["SQL", ({ serviceStatements, engineStatements }) => serviceStatements + engineStatements, 1],
  ["service's", ({ serviceStatements }) => serviceStatements, 1],
  ["engine's", ({ engineStatements }) => engineStatements, 1],
  ["transactions", ({ transactions }) => transactions, 1],
  ["peak MB", ({ peakMegabytes }) => peakMegabytes, 0],
];

const medianOf = (measured: readonly Measurement[], figure: (one: Measurement) => number | undefined): number =>
  median(measured.flatMap((one) => figure(one) ?? []));

const labelsOf = ({ level }: LevelResult): readonly string[] => [
  `${level.latency.servicesMs}/${level.latency.modelMs} ms`,
  String(level.concurrency),
];

const measuredRows = (result: LevelResult): string[][] =>
  TARGETS.map((target) => {
    const measured = result.rounds.map((round) => round[target]);
    return [
      ...labelsOf(result),
      target,
      ...FIGURES.map(([, figure, decimals]) => shown(medianOf(measured, figure), decimals)),
    ];
  });

const RATIOS: readonly (readonly [string, (measured: Measurement) => number | undefined])[] = [
  ["texts/s", ({ perSecond }) => perSecond],
  ["p50", ({ p50 }) => p50],
  ["p99", ({ p99 }) => p99],
  ["CPU", ({ processCpuMs }) => processCpuMs],
  ["CPU PG", ({ postgresCpuMs }) => postgresCpuMs],
];

const ratioRow = (result: LevelResult): string[] => [
  ...labelsOf(result),
  ...RATIOS.map(([, figure]) => {
    const ratios = result.rounds.map(({ service, reference }) => (figure(service) ?? NaN) / (figure(reference) ?? NaN));
    const { min, median: middle, max } = spreadOf(ratios);
    return `${shown(min, 2)} ${shown(middle, 2)} ${shown(max, 2)}`;
  }),
];

/** Medians over the rounds, then the ratios of each round's two measurements. */
export const printLevels = (results: readonly LevelResult[], tell: (line: string) => void): void => {
  const header = ["services/model", "at once", "target", ...FIGURES.map(([name]) => name)];
  tell("\nmedians over the rounds; CPU, SQL (without BEGIN and COMMIT) and transactions are of one text\n");
  for (const line of tableOf(header, results.flatMap(measuredRows), 3)) tell(line);
  tell("\nservice / reference: minimum, median and maximum over the rounds\n");
  const ratios = ["services/model", "at once", ...RATIOS.map(([name]) => name)];
  for (const line of tableOf(ratios, results.map(ratioRow), 2)) tell(line);
};

const LONGEST_QUERY = 150;
/** What comes less often than in one text of fifty belongs to the clock. */
const LEAST_PER_TEXT = 0.02;

/** Without lists of columns: what tells one statement from another is its tables and its conditions. */
const oneLine = (query: string): string => {
  const line = query
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/^select .{30,}? from /i, "select … from ")
    .replaceAll(/\(("?\w+"?, ){4,}"?\w+"?\)/g, "(…)")
    .replaceAll(/"\w+"\.("\w+")/g, "$1");
  return line.length > LONGEST_QUERY ? `${line.slice(0, LONGEST_QUERY)}…` : line;
};

/** The service's statements in the last round of each level, most frequent first. */
export const describeStatements = (results: readonly LevelResult[]): readonly string[] =>
  results.flatMap((result) => {
    const measured = result.rounds.at(-1)?.service;
    if (measured === undefined) return [];
    const rows = measured.statements
      .filter(({ calls }) => calls / measured.messages >= LEAST_PER_TEXT)
      .map(({ query, calls, totalMs }) => [
        shown(calls / measured.messages, 2),
        shown((totalMs * 1000) / calls, 0),
        ownerOf(query),
        oneLine(query),
      ]);
    return [
      `\nstatements of one text, ${labelsOf(result).join(", ")} at once\n`,
      ...tableOf(["per text", "µs each", "whose", "statement"], rows, 4),
    ];
  });
