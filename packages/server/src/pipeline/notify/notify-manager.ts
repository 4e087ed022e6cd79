import {
  findTakeOver,
  type NotificationPayload,
  queueOutbox,
  type Transaction,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";

/** What a manager is told. Names, numbers and message text stay in the queue, where the manager looks. */
export interface Notice {
  readonly subject: string;
  readonly detail: string;
  readonly priority: NotificationPayload["priority"];
  /** Whom it is for. Left out: whoever holds the conversation, if anybody does. */
  readonly assignedTo?: string;
}

/** Queues a notification about a workflow, in the transaction of what it tells: it leaves if, and only if, that happened. */
export const notifyManager = async (
  deps: Pick<Deps, "engine">,
  tx: Transaction,
  { id: workflowId, conversationId, correlationId }: Pick<WorkflowInstance, "id" | "conversationId" | "correlationId">,
  notice: Notice,
): Promise<void> => {
  const assignedTo = notice.assignedTo ?? (await findTakeOver(tx, conversationId))?.assignedTo ?? null;
  const row = await queueOutbox(tx, {
    workflowId,
    conversationId,
    kind: "notification",
    vouchedBy: "system",
    body: notice.subject,
    notification: {
      subject: notice.subject,
      body: `${notice.detail}\n\nConversation ${conversationId}, workflow ${workflowId}.`,
      priority: notice.priority,
      metadata: {
        conversation_id: conversationId,
        workflow_id: workflowId,
        correlation_id: correlationId,
        ...(assignedTo === null ? {} : { assigned_to: assignedTo }),
      },
    },
  });
  await deps.engine.enqueueNotification(tx, row.id);
};
