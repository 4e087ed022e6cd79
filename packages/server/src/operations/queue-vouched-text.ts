import { earliestSend } from "@orchestrator/core";
import {
  getDatabaseTime,
  type OutboxRow,
  queueOutbox,
  type Transaction,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";

/** From when a manager's text may leave, and from when its deadline is counted. */
export const vouchedTextDue = async (deps: Deps, tx: Transaction, workflow: WorkflowInstance): Promise<Date> =>
  earliestSend(await getDatabaseTime(tx), workflow.startedAt, {
    timeZone: deps.env.TIME_ZONE,
    quietHours: deps.env.QUIET_HOURS,
  });

/** Brings a text on its way that a manager vouches for. */
export const queueVouchedText = async (
  deps: Deps,
  tx: Transaction,
  { workflow, responseQueueId, text }: { workflow: WorkflowInstance; responseQueueId: string; text: string },
): Promise<OutboxRow> => {
  const notBefore = workflow.dueFrom;
  const row = await queueOutbox(tx, {
    workflowId: workflow.id,
    conversationId: workflow.conversationId,
    responseQueueId,
    kind: "reply",
    vouchedBy: "manager",
    phoneNumber: workflow.phoneNumber,
    body: text,
    notBefore,
  });
  // A text that waits for its hour is picked up by the sweep.
  if (notBefore.getTime() <= (await getDatabaseTime(tx)).getTime())
    await deps.engine.enqueueConversation(tx, workflow.conversationId);
  return row;
};
