import {
  type Decision,
  ESCALATION_TYPES,
  type EscalationType,
  gate,
  GATE_CODES,
  PLAN_STATUSES,
  type PlanStatus,
} from "@orchestrator/core";
import type { WaitingWork } from "@orchestrator/db";
import { collectDefaultMetrics, Registry } from "prom-client";
import { type BreakerState, type Neighbour, NEIGHBOURS, type SendResult } from "../integrations/ports.ts";
import { defineMetrics, type Stage } from "./metric-definitions.ts";
import { createWaitingWatch } from "./waiting-gauges.ts";

export type SendOutcome = SendResult["kind"];
const SEND_OUTCOMES = [
  "accepted",
  "not_written",
  "try_later",
  "rejected",
  "unknown",
] as const satisfies readonly SendOutcome[];

/** What can become of a text. Unknown is one, and may be followed by another. */
const TEXT_STATES = ["delivered", "unknown", "rejected", "cancelled"] as const;
export type TextState = (typeof TEXT_STATES)[number];

/** The gauge's value of each state: 0 is healthy, more is worse. */
const BREAKER_VALUES: Readonly<Record<BreakerState, number>> = { closed: 0, half_open: 1, open: 2 };

export interface ObservedRequest {
  readonly method: string;
  /** The route's template: never a path with ids in it. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What a model call took; null where the server does not say. */
export interface ModelUsage {
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
}

/** Dollars for 1,000 tokens. */
export interface ModelPrices {
  readonly input: number;
  readonly output: number;
}

/** What a scrape asks for. */
export interface Watched {
  readonly waitingWork: () => Promise<WaitingWork>;
  readonly breakerState: (neighbour: Neighbour) => BreakerState;
}

/** What the service counts. Labels come from closed sets only. */
export interface Metrics {
  requestAnswered(request: ObservedRequest): void;
  messageReceived(): void;
  superseded(count: number): void;
  decided(decision: Pick<Decision, "route" | "gates">): void;
  scored(confidence: number): void;
  escalated(type: EscalationType): void;
  planFound(status: PlanStatus): void;
  sendEnded(outcome: SendOutcome): void;
  /** `count` texts of ours. Default 1. */
  textBecame(state: TextState, count?: number): void;
  stageEnded(stage: Stage, seconds: number): void;
  sweepEnded(seconds: number): void;
  modelAnswered(usage: ModelUsage): void;
  /** From now on every scrape looks at these. */
  watch(watched: Watched): void;
  /** The Prometheus text format, and the content type it is served as. */
  exposition(): Promise<{ readonly contentType: string; readonly text: string }>;
}

const FREE: ModelPrices = { input: 0, output: 0 };

/** A registry of its own, so that several services can live in one process; all labels start at zero. */
export const createMetrics = (prices: ModelPrices = FREE): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const metrics = defineMetrics(registry);
  const { decisions, escalations, paymentPlans, sends, texts, breakerState, modelTokens, modelCost } = metrics;
  let look: () => Promise<void> = async () => {};

  decisions.inc({ route: "auto_send", reason: "confidence" }, 0);
  for (const code of GATE_CODES) decisions.inc({ route: gate(code).allows, reason: code }, 0);
  for (const type of ESCALATION_TYPES) escalations.inc({ type }, 0);
  for (const status of PLAN_STATUSES) paymentPlans.inc({ status }, 0);
  for (const outcome of SEND_OUTCOMES) sends.inc({ outcome }, 0);
  for (const state of TEXT_STATES) texts.inc({ state }, 0);
  for (const direction of ["input", "output"]) modelTokens.inc({ direction }, 0);
  for (const neighbour of NEIGHBOURS) breakerState.set({ neighbour }, BREAKER_VALUES.closed);

  return {
    requestAnswered: ({ method, route, status, seconds }) =>
      metrics.requestDuration.observe({ method, route, status }, seconds),
    messageReceived: () => metrics.messagesReceived.inc(),
    superseded: (count) => metrics.superseded.inc(count),
    decided: ({ route, gates }) =>
      decisions.inc({ route, reason: gates.find(({ allows }) => allows === route)?.code ?? "confidence" }),
    scored: (confidence) => metrics.confidence.observe(confidence),
    escalated: (type) => escalations.inc({ type }),
    planFound: (status) => paymentPlans.inc({ status }),
    sendEnded: (outcome) => sends.inc({ outcome }),
    textBecame: (state, count = 1) => texts.inc({ state }, count),
    stageEnded: (stage, seconds) => metrics.stageDuration.observe({ stage }, seconds),
    sweepEnded: (seconds) => metrics.sweepDuration.observe(seconds),
    modelAnswered: ({ inputTokens, outputTokens }) => {
      const [input, output] = [inputTokens ?? 0, outputTokens ?? 0];
      modelTokens.inc({ direction: "input" }, input);
      modelTokens.inc({ direction: "output" }, output);
      modelCost.inc((input * prices.input + output * prices.output) / 1000);
    },
    watch: (watched) => {
      const lookAtWork = createWaitingWatch(metrics, watched.waitingWork);
      look = async () => {
        for (const neighbour of NEIGHBOURS) {
          breakerState.set({ neighbour }, BREAKER_VALUES[watched.breakerState(neighbour)]);
        }
        await lookAtWork();
      };
    },
    exposition: async () => {
      await look();
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
};
