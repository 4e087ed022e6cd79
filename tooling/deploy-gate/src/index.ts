export { metricNamesIn } from "./promql/metric-names-in.ts";
export { type PromisedMetric, readMetricTable, seriesOf } from "./promql/metric-table.ts";
export { type Query, readQueries } from "./promql/queries.ts";
