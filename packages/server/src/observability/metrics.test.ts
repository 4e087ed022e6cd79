import { ESCALATION_TYPES, ROUTES } from "@orchestrator/core";
import { describe, expect, it } from "vitest";
import { createMetrics, METRIC_NAMES } from "./metrics.ts";

const samplesOf = async (metrics: ReturnType<typeof createMetrics>): Promise<readonly string[]> =>
  (await metrics.exposition()).text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

describe("metrics", () => {
  it("has every name of the list", async () => {
    const { text } = await createMetrics().exposition();
    for (const name of Object.values(METRIC_NAMES)) expect(text).toContain(`# TYPE ${name} `);
  });

  it("starts every label at zero, so that a first event is a change", async () => {
    const samples = await samplesOf(createMetrics());
    for (const route of ROUTES) expect(samples).toContain(`${METRIC_NAMES.decisions}{route="${route}"} 0`);
    for (const type of ESCALATION_TYPES) expect(samples).toContain(`${METRIC_NAMES.escalations}{type="${type}"} 0`);
    expect(samples).toContain(`${METRIC_NAMES.sends}{outcome="unknown"} 0`);
  });

  it("counts what happened", async () => {
    const metrics = createMetrics();
    metrics.messageReceived();
    metrics.decided("auto_send");
    metrics.decided("auto_send");
    metrics.sendEnded("unknown");
    metrics.escalated("self_harm");
    metrics.breakerChanged("openai", "open");
    metrics.breakerChanged("sms_agent", "half_open");
    metrics.sweepEnded(0.2);
    metrics.requestAnswered({ method: "GET", route: "/health", status: 200, seconds: 0.004 });

    expect(await samplesOf(metrics)).toEqual(
      expect.arrayContaining([
        `${METRIC_NAMES.messagesReceived} 1`,
        `${METRIC_NAMES.decisions}{route="auto_send"} 2`,
        `${METRIC_NAMES.sends}{outcome="unknown"} 1`,
        `${METRIC_NAMES.escalations}{type="self_harm"} 1`,
        `${METRIC_NAMES.breakerState}{neighbour="openai"} 2`,
        `${METRIC_NAMES.breakerState}{neighbour="sms_agent"} 1`,
        `${METRIC_NAMES.breakerState}{neighbour="collections_monitor"} 0`,
        `${METRIC_NAMES.sweepDuration}_count 1`,
        `${METRIC_NAMES.requestDuration}_bucket{le="0.005",method="GET",route="/health",status="200"} 1`,
      ]),
    );
  });

  it("is its own: two services in one process don't share numbers", async () => {
    const [first, second] = [createMetrics(), createMetrics()];
    first.messageReceived();
    expect(await samplesOf(second)).toContain(`${METRIC_NAMES.messagesReceived} 0`);
  });
});
