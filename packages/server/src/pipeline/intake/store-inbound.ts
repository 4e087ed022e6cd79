import type { CompletionReason, IncomingSms } from "@orchestrator/core";
import {
  createWorkflow,
  getDatabaseTime,
  recordSteps,
  takeNextSeq,
  type Transaction,
  type WorkflowInstance,
  type WorkflowMetadata,
} from "@orchestrator/db";
import type { Reading } from "../reading/read-text.ts";
import { auditStep } from "../steps.ts";

/** An inbound text with everything intake knows of it before it is numbered. */
export interface InboundText {
  readonly sms: IncomingSms;
  readonly messageKey: string | null;
  readonly correlationId: string;
  readonly metadata: WorkflowMetadata;
  readonly reading: Reading;
}

/** Stores a workflow for the text, with the next sequence number of its conversation. */
export const storeInbound = async (
  tx: Transaction,
  inbound: InboundText,
  state: Pick<WorkflowInstance, "status"> & {
    completionReason?: CompletionReason;
    decided?: boolean;
    /** It takes the place of older texts that have no answer yet. Default false. */
    displaces?: boolean;
  },
): Promise<WorkflowInstance> => {
  const { sms, messageKey, correlationId, metadata, reading } = inbound;
  const { decided = false, displaces = false, ...rest } = state;
  const seq = await takeNextSeq(tx, sms.conversation_id, displaces);
  const workflow = await createWorkflow(tx, {
    conversationId: sms.conversation_id,
    tenantId: sms.tenant_id,
    phoneNumber: sms.phone_number,
    content: sms.content,
    messageKey,
    correlationId,
    metadata,
    seq,
    ...rest,
    ...(decided ? { decidedAt: await getDatabaseTime(tx) } : {}),
  });
  await recordSteps(tx, [
    auditStep(workflow, "receive_message", {
      input: { tenant_id: sms.tenant_id, message_key: messageKey },
      output: { seq, characters: sms.content.length, language: reading.language },
    }),
  ]);
  return workflow;
};
