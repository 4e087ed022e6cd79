import { describe, expect, it } from "vitest";
import { p95Seconds, readTraffic } from "./traffic.ts";

const series = (route: string, status: number, [within1, within5, all]: readonly [number, number, number]): string =>
  [
    `orchestrator_http_request_duration_seconds_bucket{le="1",method="POST",route="${route}",status="${status}"} ${within1}`,
    `orchestrator_http_request_duration_seconds_bucket{le="5",method="POST",route="${route}",status="${status}"} ${within5}`,
    `orchestrator_http_request_duration_seconds_bucket{le="+Inf",method="POST",route="${route}",status="${status}"} ${all}`,
    `orchestrator_http_request_duration_seconds_sum{method="POST",route="${route}",status="${status}"} 12.5`,
    `orchestrator_http_request_duration_seconds_count{method="POST",route="${route}",status="${status}"} ${all}`,
  ].join("\n");

describe("readTraffic", () => {
  it("adds routes up and knows the errors among them", () => {
    const traffic = readTraffic(
      [
        "# TYPE orchestrator_http_request_duration_seconds histogram",
        series("/orchestrate/sms-received", 200, [3, 4, 4]),
        series("/orchestrate/sms-received", 503, [0, 1, 2]),
        series("/orchestrate/workflow/:conversation_id/status", 404, [1, 1, 1]),
        "orchestrator_messages_received_total 4",
      ].join("\n"),
    );
    expect(traffic).toEqual({
      requests: 7,
      errors: 2,
      buckets: new Map([
        [1, 4],
        [5, 6],
        [Infinity, 7],
      ]),
    });
  });

  it("leaves out what watchers and strangers ask for, so that they don't hide the errors of others", () => {
    const ofOthers = ["/health", "/health/ready", "/metrics", "unmatched"].map((route) =>
      series(route, 200, [500, 500, 500]),
    );
    const traffic = readTraffic([...ofOthers, series("/orchestrate/escalate", 500, [1, 1, 1])].join("\n"));
    expect(traffic).toMatchObject({ requests: 1, errors: 1 });
  });

  it("refuses a text that is no scrape of the service", () => {
    expect(() => readTraffic("<html>Sign in</html>")).toThrow("orchestrator_http_request_duration_seconds");
  });
});

describe("p95Seconds", () => {
  const within = (...buckets: [number, number][]) => p95Seconds({ requests: 0, errors: 0, buckets: new Map(buckets) });

  it("estimates inside the bucket that has the 95th percentile", () => {
    expect(within([1, 90], [5, 100], [Infinity, 100])).toBe(3);
    expect(within([5, 100], [1, 100], [Infinity, 100])).toBeCloseTo(0.95);
  });

  it("knows no more than the last bound, and nothing without requests", () => {
    expect(within([1, 0], [5, 0], [Infinity, 10])).toBe(5);
    expect(within([1, 0], [Infinity, 0])).toBe(0);
    expect(within()).toBe(0);
  });
});
