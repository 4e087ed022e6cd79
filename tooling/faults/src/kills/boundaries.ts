import type { DRIVES } from "../load/drives.ts";

/** A place at which the process dies, and the traffic that brings conversations there. */
export interface Boundary {
  /** As the table names it. */
  readonly name: string;
  /** A fault point of the server. */
  readonly point: string;
  readonly drive: keyof typeof DRIVES;
  /** Taken in the short form too: beside peers, or also where the process is the only one. */
  readonly short?: "beside peers" | "alone too";
  /** Conversations that can be there at once. Default: as many as are asked for. */
  readonly atMost?: number;
  /** The text may or may not have left: it is settled within the settling time, or put before a manager. */
  readonly maySend?: true;
}

/** The engine delivers so many notifications at once in one process. */
const NOTIFICATIONS_AT_ONCE = 5;

export const BOUNDARIES: readonly Boundary[] = [
  { name: "intake: before its commit", point: "before-intake-commit", drive: "questions" },
  { name: "intake: after its commit", point: "after-intake-commit", drive: "questions", short: "beside peers" },
  { name: "opt-out: before its commit", point: "before-intake-commit", drive: "stops", short: "beside peers" },
  { name: "opt-out: after its commit", point: "after-intake-commit", drive: "stops" },
  { name: "monitor: before the call", point: "before-monitor-call", drive: "questions" },
  { name: "monitor: after the answer", point: "after-monitor-answer", drive: "questions" },
  { name: "history: before the call", point: "before-history-call", drive: "questions" },
  { name: "history: after the answer", point: "after-history-answer", drive: "questions" },
  { name: "model: before the call", point: "before-model-call", drive: "questions" },
  { name: "model: after the answer", point: "after-model-answer", drive: "questions" },
  { name: "decision: before its commit", point: "before-decision-commit", drive: "questions", short: "alone too" },
  { name: "decision: after its commit", point: "after-decision-commit", drive: "questions", short: "beside peers" },
  { name: "claim: before its commit", point: "before-claim-commit", drive: "questions" },
  {
    name: "send: claimed, before the write",
    point: "after-claim-commit",
    drive: "questions",
    short: "beside peers",
    maySend: true,
  },
  { name: "send: after the answer", point: "after-send-answer", drive: "questions", short: "alone too", maySend: true },
  { name: "delivery: before its commit", point: "before-delivery-commit", drive: "questions", maySend: true },
  { name: "delivery: after its commit", point: "after-delivery-commit", drive: "questions" },
  { name: "approval: before its commit", point: "before-approval-commit", drive: "approvals" },
  { name: "approval: after its commit", point: "after-approval-commit", drive: "approvals", short: "beside peers" },
  { name: "sweep: before its commit", point: "before-sweep-commit", drive: "sweeps", short: "beside peers", atMost: 1 },
  { name: "sweep: after its commit", point: "after-sweep-commit", drive: "sweeps", atMost: 1 },
  {
    name: "notify: claimed, before the call",
    point: "after-notification-claim",
    drive: "drafts",
    atMost: NOTIFICATIONS_AT_ONCE,
  },
  {
    name: "notify: after the answer",
    point: "after-notification-answer",
    drive: "drafts",
    short: "beside peers",
    atMost: NOTIFICATIONS_AT_ONCE,
  },
  {
    name: "notify: before its commit",
    point: "before-notification-commit",
    drive: "drafts",
    atMost: NOTIFICATIONS_AT_ONCE,
  },
  {
    name: "notify: after its commit",
    point: "after-notification-commit",
    drive: "drafts",
    atMost: NOTIFICATIONS_AT_ONCE,
  },
];
