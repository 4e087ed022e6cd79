import { describe, expect, it } from "vitest";
import { metricNamesIn, readPromql } from "./metric-names-in.ts";

describe("metricNamesIn", () => {
  it.each([
    ["up == 0", ["up"]],
    ["sum by (route) (rate(texts_total[5m]))", ["texts_total"]],
    ["histogram_quantile(0.95, sum by (le) (rate(seconds_bucket[$__rate_interval])))", ["seconds_bucket"]],
    ['max(age{queue="notify"}) > 300 or absent(up{job="orchestrator"})', ["age", "up"]],
    ["a_total / on (queue) group_left b_total offset 1h + a_total", ["a_total", "b_total"]],
    ["time() - 5", []],
  ])("%s", (promql, names) => {
    expect(metricNamesIn(promql)).toEqual(names);
  });

  it("knows which labels a query needs", () => {
    const { labels } = readPromql('sum by (le, stage) (rate(x_bucket{status=~"5..", route!=""}[1m]))');
    expect(labels).toEqual(["le", "stage", "status", "route"]);
  });

  it("refuses what Prometheus would refuse", () => {
    for (const broken of ["sum(rate(x[5m])", "rate(x[$interval])", "x >", ""]) {
      expect(() => metricNamesIn(broken)).toThrow(SyntaxError);
    }
  });
});
