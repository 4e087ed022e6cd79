import { ESCALATION_TYPES, gate } from "@orchestrator/core";
import { readMetricTable } from "@orchestrator/deploy-gate";
import { describe, expect, it } from "vitest";
import { createMetrics } from "./metrics.ts";

const samplesOf = async (metrics: ReturnType<typeof createMetrics>): Promise<readonly string[]> =>
  (await metrics.exposition()).text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

describe("metrics", () => {
  it("are those that deploy/README.md promises, of those types, and no others of ours", async () => {
    const { text } = await createMetrics().exposition();
    const exposed = new Map([...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].map(([, name = "", type]) => [name, type]));
    const promised = new Map((await readMetricTable()).map(({ name, type }) => [name, type as string]));
    const differing = [...promised].filter(([name, type]) => exposed.get(name) !== type);
    expect(differing).toEqual([]);
    expect([...exposed.keys()].filter((name) => name.startsWith("orchestrator_") && !promised.has(name))).toEqual([]);
  });

  it("start every label at zero, so that a first event is a change", async () => {
    const samples = await samplesOf(createMetrics());
    for (const type of ESCALATION_TYPES) expect(samples).toContain(`orchestrator_escalations_total{type="${type}"} 0`);
    expect(samples).toEqual(
      expect.arrayContaining([
        `orchestrator_decisions_total{route="auto_send",reason="confidence"} 0`,
        `orchestrator_decisions_total{route="suppress",reason="opt_out"} 0`,
        `orchestrator_decisions_total{route="approval",reason="no_draft"} 0`,
        `orchestrator_sends_total{outcome="unknown"} 0`,
        `orchestrator_texts_total{state="cancelled"} 0`,
        `orchestrator_model_tokens_total{direction="output"} 0`,
      ]),
    );
  });

  it("say which gate decided, not the first one that was hit", async () => {
    const metrics = createMetrics();
    metrics.decided({ route: "escalate", gates: [gate("hardship"), gate("deceased"), gate("bankruptcy")] });
    metrics.decided({ route: "auto_send", gates: [] });
    expect(await samplesOf(metrics)).toEqual(
      expect.arrayContaining([
        `orchestrator_decisions_total{route="escalate",reason="deceased"} 1`,
        `orchestrator_decisions_total{route="auto_send",reason="confidence"} 1`,
      ]),
    );
  });

  it("count tokens and what they cost; a server that tells none costs nothing", async () => {
    const metrics = createMetrics({ input: 0.01, output: 0.03 });
    metrics.modelAnswered({ inputTokens: 2_000, outputTokens: 100 });
    metrics.modelAnswered({ inputTokens: null, outputTokens: null });
    expect(await samplesOf(metrics)).toEqual(
      expect.arrayContaining([
        `orchestrator_model_tokens_total{direction="input"} 2000`,
        `orchestrator_model_tokens_total{direction="output"} 100`,
        `orchestrator_model_cost_dollars_total 0.023`,
      ]),
    );
  });

  it("are their own: two services in one process don't share numbers", async () => {
    const [first, second] = [createMetrics(), createMetrics()];
    first.messageReceived();
    expect(await samplesOf(second)).toContain("orchestrator_messages_received_total 0");
  });
});

describe("what is read when scraped", () => {
  const waiting = { depth: 3, oldestSeconds: 42 };
  const work = {
    queues: { conversation: waiting, approval: waiting, unknown_send: waiting, notify: waiting },
    outboxOldestSeconds: 7,
  };

  it("is asked for once, however many scrape, and circuits each time", async () => {
    const metrics = createMetrics();
    let asked = 0;
    let state: "closed" | "open" = "closed";
    metrics.watch({
      waitingWork: async () => {
        asked += 1;
        return work;
      },
      breakerState: () => state,
    });
    await Promise.all([metrics.exposition(), metrics.exposition()]);
    state = "open";
    const samples = await samplesOf(metrics);
    expect(asked).toBe(1);
    expect(samples).toEqual(
      expect.arrayContaining([
        `orchestrator_queue_depth{queue="approval"} 3`,
        `orchestrator_queue_oldest_seconds{queue="conversation"} 42`,
        "orchestrator_outbox_oldest_seconds 7",
        `orchestrator_breaker_state{neighbour="openai"} 2`,
      ]),
    );
  });

  it("is left out where the database does not answer: an old number would say that all is well", async () => {
    const metrics = createMetrics();
    metrics.watch({ waitingWork: () => Promise.reject(new Error("gone")), breakerState: () => "closed" });
    const samples = await samplesOf(metrics);
    expect(samples.filter((line) => /^orchestrator_(queue|outbox)/.test(line))).toEqual([]);
    expect(samples).toContain(`orchestrator_breaker_state{neighbour="openai"} 0`);
  });
});
