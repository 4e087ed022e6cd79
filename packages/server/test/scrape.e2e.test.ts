import { metricNamesIn, readMetricTable, readQueries, seriesOf } from "@orchestrator/deploy-gate";
import { describe, expect, it } from "vitest";
import { actsOf } from "./acts.ts";
import { startRig } from "./rig.ts";

const { rig } = startRig();
const act = actsOf(rig);

interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const scrape = async (): Promise<readonly Sample[]> => {
  const text = await (await fetch(`${rig.service.url}/metrics`)).text();
  return [...text.matchAll(/^(\w+)(?:\{(.*)\})? (\S+)$/gm)].map(([, name = "", labels = "", value]) => ({
    name,
    labels: Object.fromEntries([...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, label, given]) => [label, given])),
    value: Number(value),
  }));
};

const valueOf = (samples: readonly Sample[], name: string, labels: Record<string, string> = {}): number =>
  samples
    .filter(
      (each) => each.name === name && Object.entries(labels).every(([label, value]) => each.labels[label] === value),
    )
    .reduce((sum, { value }) => sum + value, 0);

describe("what Prometheus gets, after messages of every kind", () => {
  it("has every series that somebody's screen or pager reads, tells of nobody, and has counted what happened", async () => {
    const answered = await act.answered();
    await act.drafted();
    await act.disputed();
    await act.unknownSend();
    const overtaken = await act.drafted();
    await rig.untilStatus(await act.text(overtaken.tenant, "can I see the contract?"), "awaiting_approval");
    await act.text(rig.newTenant(), "STOP");
    const plan = rig.newTenant();
    await rig.untilStatus(await act.text(plan, "I can pay $10 a week for 30 weeks"), "escalated");
    const rejected = rig.newTenant();
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: rejected.phoneNumber, status: 400 });
    rig.modelSays("Your balance is $900.00.");
    await rig.untilStatus(await act.text(rejected, "how much do i owe?"), "failed");
    await rig.until("everything has left, and managers were told", async () => {
      const open = await rig.sql`select from outbox where state in ('pending', 'claimed') limit 1`;
      return open.length === 0;
    });
    await rig.sweep();

    const samples = await scrape();

    const exposed = new Set(samples.map(({ name }) => name));
    const read = (await readQueries()).flatMap(({ promql }) => metricNamesIn(promql));
    expect(read.filter((name) => name !== "up" && !exposed.has(name))).toEqual([]);
    const labelsOf = new Map((await readMetricTable()).flatMap((metric) => [...seriesOf(metric)]));
    const mislabelled = samples.filter(({ name, labels }) => {
      const promised = labelsOf.get(name);
      return (
        promised !== undefined &&
        name.startsWith("orch") &&
        Object.keys(labels).toSorted().join() !== promised.toSorted().join()
      );
    });
    expect(mislabelled).toEqual([]);

    const told = samples.flatMap(({ labels }) => Object.values(labels)).join("\n");
    expect(told).not.toMatch(/203555|\bT-\d{4}|balance|how much|charge|\$|[0-9a-f]{8}-[0-9a-f]{4}/i);
    expect(told).not.toContain(answered.tenant.conversationId);

    const moved = (name: string, labels?: Record<string, string>) => valueOf(samples, `orchestrator_${name}`, labels);
    expect({
      received: moved("messages_received_total"),
      autoSent: moved("decisions_total", { route: "auto_send", reason: "confidence" }),
      disputed: moved("decisions_total", { route: "escalate", reason: "payment_dispute" }),
      modelEscalates: moved("decisions_total", { route: "approval", reason: "model_escalates" }),
      disputes: moved("escalations_total", { type: "payment_dispute" }),
      plans: moved("payment_plans_total"),
      superseded: moved("superseded_total"),
      delivered: moved("texts_total", { state: "delivered" }),
      unknown: moved("texts_total", { state: "unknown" }),
      rejected: moved("texts_total", { state: "rejected" }),
      lost: moved("sends_total", { outcome: "unknown" }),
      approval: moved("queue_depth", { queue: "approval" }),
      unknownSends: moved("queue_depth", { queue: "unknown_send" }),
      nobodyWaits: moved("queue_depth", { queue: "conversation" }),
      nobodyUntold: moved("queue_depth", { queue: "notify" }),
    }).toEqual({
      received: 9,
      autoSent: 3,
      disputed: 1,
      modelEscalates: 2,
      disputes: 1,
      plans: 1,
      superseded: 1,
      delivered: 2,
      unknown: 1,
      rejected: 1,
      lost: 1,
      approval: 2,
      unknownSends: 1,
      nobodyWaits: 0,
      nobodyUntold: 0,
    });
    const stages = [
      "get_tenant_context",
      "get_conversation_history",
      "generate_response",
      "send_sms",
      "notify_manager",
    ];
    for (const stage of [...stages, "decision"]) {
      expect(moved("stage_duration_seconds_count", { stage }), stage).toBeGreaterThan(0);
    }
    expect(moved("queue_oldest_seconds", { queue: "unknown_send" })).toBeGreaterThan(120);
    expect(moved("sweep_duration_seconds_count")).toBeGreaterThan(0);
    expect(moved("confidence_count")).toBe(6);
    expect(moved("model_cost_dollars_total")).toBeCloseTo(
      (moved("model_tokens_total", { direction: "input" }) * 0.01 +
        moved("model_tokens_total", { direction: "output" }) * 0.03) /
        1000,
    );
    expect(moved("model_cost_dollars_total")).toBeGreaterThan(0);
  });
});
