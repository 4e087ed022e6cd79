import { findTakeOver, type NotificationPayload, queueOutbox, type Transaction } from "@orchestrator/db";
import type { Deps } from "../../deps.ts";

/** What a manager is told. Names, numbers and message text stay in the queue, where the manager looks. */
export interface Notice {
  readonly workflowId: string;
  readonly conversationId: string;
  readonly correlationId: string;
  readonly subject: string;
  readonly detail: string;
  readonly priority: NotificationPayload["priority"];
  /** Whom it is for. Left out: whoever holds the conversation, if anybody does. */
  readonly assignedTo?: string;
}

/** Queues a notification in the transaction of what it tells about: it leaves if, and only if, that happened. */
export const notifyManager = async (deps: Pick<Deps, "engine">, tx: Transaction, notice: Notice): Promise<void> => {
  const assignedTo = notice.assignedTo ?? (await findTakeOver(tx, notice.conversationId))?.assignedTo ?? null;
  const row = await queueOutbox(tx, {
    workflowId: notice.workflowId,
    conversationId: notice.conversationId,
    kind: "notification",
    vouchedBy: "system",
    body: notice.subject,
    notification: {
      subject: notice.subject,
      body: `${notice.detail}\n\nConversation ${notice.conversationId}, workflow ${notice.workflowId}.`,
      priority: notice.priority,
      metadata: {
        conversation_id: notice.conversationId,
        workflow_id: notice.workflowId,
        correlation_id: notice.correlationId,
        ...(assignedTo === null ? {} : { assigned_to: assignedTo }),
      },
    },
  });
  await deps.engine.enqueueNotification(tx, row.id);
};
