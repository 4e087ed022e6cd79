import { ESCALATION_TYPES, type EscalationType, type Route, ROUTES } from "@orchestrator/core";
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import { type BreakerState, type Neighbour, NEIGHBOURS, type SendResult } from "../integrations/ports.ts";

/** Every metric of `/metrics`, once. */
export const METRIC_NAMES = {
  requestDuration: "orchestrator_http_request_duration_seconds",
  messagesReceived: "orchestrator_messages_received_total",
  decisions: "orchestrator_decisions_total",
  sends: "orchestrator_sends_total",
  escalations: "orchestrator_escalations_total",
  breakerState: "orchestrator_breaker_state",
  sweepDuration: "orchestrator_sweep_duration_seconds",
} as const;

export type SendOutcome = SendResult["kind"];
const SEND_OUTCOMES = [
  "accepted",
  "not_written",
  "try_later",
  "rejected",
  "unknown",
] as const satisfies readonly SendOutcome[];

/** The gauge's value of each state: 0 is healthy, more is worse. */
const BREAKER_VALUES: Readonly<Record<BreakerState, number>> = { closed: 0, half_open: 1, open: 2 };

/** Seconds. A reply is decided within 2 s, a text is answered after at most `SYNC_WAIT_MS`. */
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30];
const SWEEP_BUCKETS = [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60];

export interface ObservedRequest {
  readonly method: string;
  /** The route's template: never a path with ids in it. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What the service counts. Labels come from closed sets only. */
export interface Metrics {
  requestAnswered(request: ObservedRequest): void;
  messageReceived(): void;
  decided(route: Route): void;
  sendEnded(outcome: SendOutcome): void;
  escalated(type: EscalationType): void;
  breakerChanged(neighbour: Neighbour, state: BreakerState): void;
  sweepEnded(seconds: number): void;
  /** The Prometheus text format, and the content type it is served as. */
  exposition(): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** A registry of its own, so that several services can live in one process; all labels start at zero. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  const registers = [registry];

  const requestDuration = new Histogram({
    name: METRIC_NAMES.requestDuration,
    help: "Time to answer a request, by method, route template and status",
    labelNames: ["method", "route", "status"],
    buckets: REQUEST_BUCKETS,
    registers,
  });
  const messagesReceived = new Counter({
    name: METRIC_NAMES.messagesReceived,
    help: "Texts of tenants stored, duplicates not counted",
    registers,
  });
  const decisions = new Counter({
    name: METRIC_NAMES.decisions,
    help: "Decisions, by route",
    labelNames: ["route"],
    registers,
  });
  const sends = new Counter({
    name: METRIC_NAMES.sends,
    help: "Attempts to send a text, by what came back",
    labelNames: ["outcome"],
    registers,
  });
  const escalations = new Counter({
    name: METRIC_NAMES.escalations,
    help: "Escalations, by type",
    labelNames: ["type"],
    registers,
  });
  const breakerState = new Gauge({
    name: METRIC_NAMES.breakerState,
    help: "Circuit to a neighbour: 0 closed, 1 half open, 2 open",
    labelNames: ["neighbour"],
    registers,
  });
  const sweepDuration = new Histogram({
    name: METRIC_NAMES.sweepDuration,
    help: "Time one sweep took",
    buckets: SWEEP_BUCKETS,
    registers,
  });

  for (const route of ROUTES) decisions.inc({ route }, 0);
  for (const outcome of SEND_OUTCOMES) sends.inc({ outcome }, 0);
  for (const type of ESCALATION_TYPES) escalations.inc({ type }, 0);
  for (const neighbour of NEIGHBOURS) breakerState.set({ neighbour }, BREAKER_VALUES.closed);

  return {
    requestAnswered: ({ method, route, status, seconds }) =>
      requestDuration.observe({ method, route, status }, seconds),
    messageReceived: () => messagesReceived.inc(),
    decided: (route) => decisions.inc({ route }),
    sendEnded: (outcome) => sends.inc({ outcome }),
    escalated: (type) => escalations.inc({ type }),
    breakerChanged: (neighbour, state) => breakerState.set({ neighbour }, BREAKER_VALUES[state]),
    sweepEnded: (seconds) => sweepDuration.observe(seconds),
    exposition: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
};
