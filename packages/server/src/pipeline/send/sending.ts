import type { OutboxRow, StepRecord, WorkflowInstance } from "@orchestrator/db";
import type { ConversationJob } from "../../engine/engine.ts";
import type { CallContext } from "../../integrations/ports.ts";
import { auditStep } from "../steps.ts";

/** A text with the message that it belongs to. */
export interface SentText {
  readonly workflow: WorkflowInstance;
  readonly row: OutboxRow;
}

/** The job at work, and what it works on. */
export interface Sending extends SentText {
  readonly job: ConversationJob;
  readonly context: CallContext;
}

/** A confirmation rides on a workflow that is over: whatever becomes of it is recorded, and moves nothing. */
export const movesWorkflow = (row: OutboxRow): boolean => row.kind !== "opt_out_confirmation";

/** What became of a text, for the audit trail. */
export const sendStep = (
  { workflow, row }: SentText,
  status: StepRecord["status"],
  data: { name?: "send_sms" | "settle_send"; output?: unknown; error?: string },
): StepRecord => {
  const { name = "send_sms", ...rest } = data;
  return auditStep(workflow, name, { status, input: { send_id: row.id, kind: row.kind }, ...rest });
};
