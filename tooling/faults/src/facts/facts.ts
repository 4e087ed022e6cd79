import type { AskedDecision, HandedOver } from "../load/journal.ts";

/** A stored row, as it is on the wire of the database. */
export interface StoredWorkflow {
  readonly id: string;
  readonly conversation_id: string;
  readonly seq: number | null;
  readonly message_key: string | null;
  readonly status: string;
  readonly phone_number: string | null;
}

export interface StoredItem {
  readonly id: string;
  readonly workflow_id: string;
  readonly status: string;
  readonly actioned_by: string | null;
}

export interface StoredText {
  readonly id: string;
  readonly workflow_id: string;
  readonly conversation_id: string;
  readonly kind: string;
  readonly state: string;
  readonly vouched_by: string;
  readonly handed_over: boolean;
}

export interface StoredEscalation {
  readonly workflow_id: string;
  readonly conversation_id: string;
  readonly phone_number: string | null;
}

export interface StoredStep {
  readonly workflow_id: string;
  readonly step_name: string;
  readonly status: string;
}

export interface StoredAudit {
  readonly response_queue_id: string | null;
  readonly action: string;
  readonly approved_by: string;
}

/** A text that left: the provider's own record. */
export interface ProvidedText {
  readonly to: string;
  readonly body: string;
  readonly message_id: number;
  readonly idempotency_key: string | null;
}

/** Everything that can be known of a cluster from outside: what it was told, what it stored, what left it. */
export interface Facts {
  readonly texts: readonly HandedOver[];
  readonly decisions: readonly AskedDecision[];
  readonly workflows: readonly StoredWorkflow[];
  readonly items: readonly StoredItem[];
  /** Texts and notifications. */
  readonly outbox: readonly StoredText[];
  readonly escalations: readonly StoredEscalation[];
  readonly steps: readonly StoredStep[];
  readonly audits: readonly StoredAudit[];
  readonly provided: readonly ProvidedText[];
  /** Idempotency keys of the notifications that arrived. */
  readonly notified: readonly (string | null)[];
}
