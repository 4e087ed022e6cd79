import { type NotificationPayload, queueOutbox, type Transaction } from "@orchestrator/db";
import type { Deps } from "../../deps.ts";

/** What a manager is told. Names, numbers and message text stay in the queue, where the manager looks. */
export interface Notice {
  readonly workflowId: string;
  readonly conversationId: string;
  readonly correlationId: string;
  readonly subject: string;
  readonly detail: string;
  readonly priority: NotificationPayload["priority"];
}

/** Queues a notification in the transaction of what it tells about: it leaves if, and only if, that happened. */
export const notifyManager = async (deps: Pick<Deps, "engine">, tx: Transaction, notice: Notice): Promise<void> => {
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
      },
    },
  });
  await deps.engine.enqueueNotification(tx, row.id);
};
