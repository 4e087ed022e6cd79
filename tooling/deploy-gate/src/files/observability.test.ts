import { describe, expect, it } from "vitest";
import { metricNamesIn, readPromql } from "../promql/metric-names-in.ts";
import { readMetricTable, seriesOf } from "../promql/metric-table.ts";
import { readAlerts, readQueries } from "../promql/queries.ts";
import { exists, filesIn, readText } from "./repository.ts";

const table = await readMetricTable();
const labelsOf = new Map(table.flatMap((metric) => [...seriesOf(metric)]));
/** Set by Prometheus. */
const TARGET_LABELS = ["job", "instance"];

const queries = await readQueries();
const alerts = await readAlerts();

describe("every query", () => {
  it.each(queries)("reads series of the table, by labels that they have: $source", ({ promql }) => {
    const { metrics, labels } = readPromql(promql);
    expect(metrics.filter((name) => name !== "up" && !labelsOf.has(name))).toEqual([]);
    const known = [...TARGET_LABELS, ...metrics.flatMap((name) => labelsOf.get(name) ?? [])];
    expect(labels.filter((label) => !known.includes(label))).toEqual([]);
  });

  it("together they read the whole table: nothing is counted for nobody", () => {
    const read = new Set(queries.flatMap(({ promql }) => metricNamesIn(promql)));
    const unread = table.filter((metric) => ![...seriesOf(metric).keys()].some((series) => read.has(series)));
    expect(unread.map(({ name }) => name)).toEqual([]);
  });

  it("none has a label that tells of one person or one conversation", () => {
    const labels = table.flatMap((metric) => metric.labels);
    expect(labels.filter((label) => /phone|tenant|conversation|workflow|_id$/.test(label))).toEqual([]);
  });
});

describe("every alert", () => {
  it.each(alerts)("$alert says how bad it is, and leads to its runbook", async ({ alert, labels, annotations }) => {
    expect(["critical", "warning"]).toContain(labels["severity"]);
    expect(annotations["summary"]).not.toBe("");
    const runbook = annotations["runbook"] ?? "";
    expect(exists(runbook)).toBe(true);
    expect((await readText(runbook)).split("\n")[0]).toBe(`# ${alert}`);
  });

  it("is tested by promtool's own tests to fire", async () => {
    const tests = await readText("deploy/prometheus/alerts.test.yml");
    const untested = alerts.filter(({ alert }) => !tests.includes(`alertname: ${alert}\n        exp_alerts:`));
    expect(untested.map(({ alert }) => alert)).toEqual([]);
  });

  it("has a runbook that no other has, and no runbook is left over", async () => {
    const named = alerts.map(({ annotations }) => annotations["runbook"]);
    expect(new Set(named).size).toBe(alerts.length);
    expect(new Set(await filesIn("docs/operations/runbooks/"))).toEqual(new Set(named));
  });
});
