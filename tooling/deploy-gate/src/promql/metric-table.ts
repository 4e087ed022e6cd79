import { readFile } from "node:fs/promises";

/** A metric that the service promises to expose. */
export interface PromisedMetric {
  readonly name: string;
  readonly type: "counter" | "gauge" | "histogram";
  readonly labels: readonly string[];
}

const ROW = /^\| `(\w+)` +\| (counter|gauge|histogram) +\| ([^|]*?) *\|/gm;

/** The table of `deploy/README.md`. */
export const readMetricTable = async (): Promise<readonly PromisedMetric[]> => {
  const page = await readFile(new URL("../../../../deploy/README.md", import.meta.url), "utf8");
  return [...page.matchAll(ROW)].map(([, name = "", type, labels = ""]) => ({
    name,
    type: type as PromisedMetric["type"],
    labels: labels.match(/\w+/g) ?? [],
  }));
};

/** The series behind a metric, as Prometheus stores them, each with its labels. */
export const seriesOf = ({ name, type, labels }: PromisedMetric): ReadonlyMap<string, readonly string[]> =>
  type === "histogram"
    ? new Map([
        [`${name}_bucket`, [...labels, "le"]],
        [`${name}_count`, labels],
        [`${name}_sum`, labels],
      ])
    : new Map([[name, labels]]);
