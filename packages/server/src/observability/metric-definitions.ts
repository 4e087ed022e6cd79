import type { StepName } from "@orchestrator/core";
import { Counter, Gauge, Histogram, type Registry } from "prom-client";

/** The steps whose time is measured: those that ask somebody outside, and the way from receipt to decision. */
export const STAGES = [
  "get_tenant_context",
  "get_conversation_history",
  "generate_response",
  "send_sms",
  "notify_manager",
  "decision",
] as const satisfies readonly (StepName | "decision")[];
export type Stage = (typeof STAGES)[number];

/** Seconds. A reply is decided within 2 s, a text is answered after at most `SYNC_WAIT_MS`. */
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30];
/** A message waits for a neighbour for `PROCESSING_DEADLINE`. */
const STAGE_BUCKETS = [...REQUEST_BUCKETS, 60, 300, 900];
const SWEEP_BUCKETS = [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60];
/** Closer where the thresholds are. */
const CONFIDENCE_BUCKETS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1];

/** Every metric of ours on `/metrics`, registered. `deploy/README.md` says the same for people; a test compares them. */
export const defineMetrics = (registry: Registry) => {
  const registers = [registry];
  return {
    requestDuration: new Histogram({
      name: "orchestrator_http_request_duration_seconds",
      help: "Time to answer a request, by method, route template and status",
      labelNames: ["method", "route", "status"],
      buckets: REQUEST_BUCKETS,
      registers,
    }),
    messagesReceived: new Counter({
      name: "orchestrator_messages_received_total",
      help: "Texts of tenants stored, duplicates not counted",
      registers,
    }),
    superseded: new Counter({
      name: "orchestrator_superseded_total",
      help: "Texts and drafts that a newer text took the place of",
      registers,
    }),
    decisions: new Counter({
      name: "orchestrator_decisions_total",
      help: "Decisions, by route and by the gate that decided, or confidence",
      labelNames: ["route", "reason"],
      registers,
    }),
    confidence: new Histogram({
      name: "orchestrator_confidence",
      help: "Scores of drafts, 0 to 1",
      buckets: CONFIDENCE_BUCKETS,
      registers,
    }),
    escalations: new Counter({
      name: "orchestrator_escalations_total",
      help: "Escalations raised, by type",
      labelNames: ["type"],
      registers,
    }),
    paymentPlans: new Counter({
      name: "orchestrator_payment_plans_total",
      help: "Payment plans found, by the verdict of the rules",
      labelNames: ["status"],
      registers,
    }),
    sends: new Counter({
      name: "orchestrator_sends_total",
      help: "Attempts to send a text, by what came back",
      labelNames: ["outcome"],
      registers,
    }),
    texts: new Counter({
      name: "orchestrator_texts_total",
      help: "What became of texts",
      labelNames: ["state"],
      registers,
    }),
    stageDuration: new Histogram({
      name: "orchestrator_stage_duration_seconds",
      help: "Time of each step that asks somebody outside, and from receipt to decision",
      labelNames: ["stage"],
      buckets: STAGE_BUCKETS,
      registers,
    }),
    queueDepth: new Gauge({
      name: "orchestrator_queue_depth",
      help: "How many wait, by queue, as the database has it",
      labelNames: ["queue"],
      registers,
    }),
    queueOldest: new Gauge({
      name: "orchestrator_queue_oldest_seconds",
      help: "How long the first of them has waited, by queue, as the database has it",
      labelNames: ["queue"],
      registers,
    }),
    outboxOldest: new Gauge({
      name: "orchestrator_outbox_oldest_seconds",
      help: "Since when the first pending or claimed row of the outbox is due, as the database has it",
      labelNames: [],
      registers,
    }),
    breakerState: new Gauge({
      name: "orchestrator_breaker_state",
      help: "Circuit to a neighbour: 0 closed, 1 half open, 2 open",
      labelNames: ["neighbour"],
      registers,
    }),
    sweepDuration: new Histogram({
      name: "orchestrator_sweep_duration_seconds",
      help: "Time of the sweeps that came to their end",
      buckets: SWEEP_BUCKETS,
      registers,
    }),
    modelTokens: new Counter({
      name: "orchestrator_model_tokens_total",
      help: "Tokens of the language model, by direction",
      labelNames: ["direction"],
      registers,
    }),
    modelCost: new Counter({
      name: "orchestrator_model_cost_dollars_total",
      help: "What those tokens cost, in dollars",
      registers,
    }),
  };
};
