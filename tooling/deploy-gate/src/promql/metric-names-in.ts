import { parser } from "@prometheus-io/lezer-promql";

export interface Mentions {
  /** Series' names, as Prometheus stores them: a histogram's end in `_bucket`, `_count` or `_sum`. */
  readonly metrics: readonly string[];
  /** Labels that are matched or grouped by. */
  readonly labels: readonly string[];
}

/** What Grafana fills in before it asks Prometheus. */
const GRAFANA_DURATION = /\$__(?:rate_interval|interval|range)\b/g;

/**
 * What a query speaks of.
 *
 * @throws SyntaxError where it is no PromQL
 */
export const readPromql = (promql: string): Mentions => {
  const text = promql.replaceAll(GRAFANA_DURATION, "5m");
  const metrics = new Set<string>();
  const labels = new Set<string>();
  parser.parse(text).iterate({
    enter: ({ type, from, to, node }) => {
      if (type.isError) throw new SyntaxError(`not PromQL from "${text.slice(from, from + 20)}" on: ${promql}`);
      if (type.name === "Identifier" && node.parent?.name === "VectorSelector") metrics.add(text.slice(from, to));
      if (type.name === "LabelName") labels.add(text.slice(from, to));
    },
  });
  return { metrics: [...metrics], labels: [...labels] };
};

/** The names of the series that a query reads. @throws SyntaxError where it is no PromQL */
export const metricNamesIn = (promql: string): readonly string[] => readPromql(promql).metrics;
