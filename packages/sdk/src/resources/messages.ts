import type { List, Mutation, Query } from "../internal/procedures.ts";

/** Tenants' texts. */
export interface Messages {
  /**
   * Hands over a tenant's text. `processed`: decided by the time of the answer; `accepted`: stored, the decision follows.
   * Takes the role `service`.
   *
   * Give `message_id`, the provider's id of the text, so that a text handed over twice is taken once. Without it the
   * idempotency key stands for the text, and that is another one for every call unless you set it.
   */
  readonly receive: Mutation<"messages.receive">;
}

/** What became of a message. */
export interface Workflows {
  /** Where a conversation's latest message stands. Takes any role. */
  readonly status: Query<"workflows.status">;
  /**
   * The whole story of one message: drafts, texts, plans, escalations, people's decisions and the audit trail. Takes the
   * role `manager` or `operator`.
   */
  readonly get: Query<"workflows.get">;
  /** Messages and what became of them. Takes the role `manager` or `operator`. */
  readonly list: List<"workflows.list">;
  /**
   * Has a failed workflow worked on again, at most three times; `bad_request` where the service forbids it. Takes the
   * role `operator`.
   */
  readonly retry: Mutation<"workflows.retry">;
}

/** Plans that tenants propose. */
export interface PaymentPlans {
  /**
   * Reads a payment plan out of a tenant's words and checks it; amounts are dollars. A text without one is answered with
   * `no_plan`. Takes the role `service`.
   */
  readonly submit: Mutation<"paymentPlans.submit">;
  /** Plans found in texts, newest first. Takes the role `manager` or `operator`. */
  readonly list: List<"paymentPlans.list">;
}
