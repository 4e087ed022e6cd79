export {
  connectDatabase,
  type ConnectOptions,
  type Database,
  type DatabaseConnection,
  type DatabaseOrTransaction,
  type Transaction,
} from "./client.ts";
export { CONVERSATION_QUEUE, createQueues, NOTIFY_QUEUE } from "./engine-queues.ts";
export { engineConnection } from "./engine-connection.ts";
export { runMigrations } from "./migrate.ts";
export { afterCommit, inTransaction, sqlState } from "./transaction.ts";
export type {
  NotificationPayload,
  SendBaseline,
  StoredDecision,
  StoredValidation,
  WorkflowMetadata,
} from "./schema/index.ts";
export {
  decideQueuedResponse,
  hasDraftForText,
  findQueuedResponse,
  listQueue,
  type QueuedResponse,
  type QueueListing,
  recordDraft,
  withdrawDrafts,
} from "./repositories/ai-response-queue.ts";
export { type ApprovalAuditEntry, listApprovals, recordApproval } from "./repositories/approval-audit-log.ts";
export {
  CHANGES_CHANNEL,
  type ChangeEvent,
  deleteOldChanges,
  findNewestChange,
  listChanges,
} from "./repositories/change-events.ts";
export { isOptedOut, optIn, optOut } from "./repositories/contacts.ts";
export {
  type Conversation,
  ensureConversation,
  findConversation,
  findConversationIdsOfNumber,
  lockConversation,
  lockConversations,
  recordOutbound,
  takeNextSeq,
} from "./repositories/conversations.ts";
export { getDatabaseTime } from "./repositories/clock.ts";
export {
  type EscalationEvent,
  findEscalation,
  findOpenEscalations,
  hasOpenEscalation,
  listEscalations,
  recordEscalation,
  resolveEscalation,
  resolveEscalationsOf,
} from "./repositories/escalation-events.ts";
export {
  cancelConfirmations,
  cancelTexts,
  claimNotification,
  claimText,
  findRivalTexts,
  findOpenText,
  findOutbox,
  handOverText,
  hasUnsettledOrRejectedText,
  linkDraft,
  moveOutbox,
  type OutboxRow,
  queueOutbox,
  releaseText,
  reviveVouchedText,
} from "./repositories/outbox.ts";
export { listPlanAttempts, type PaymentPlanAttempt, recordPlanAttempt } from "./repositories/payment-plan-attempts.ts";
export {
  deleteFailedJobs,
  type DueWorkflow,
  findConversationsWithoutJob,
  findNotificationsWithoutJob,
  findOverdueWorkflows,
  findSilentTenants,
  findTimedOutApprovals,
  isDueForSilence,
  isDueForTimeout,
  tryLockConversation,
} from "./repositories/sweeps.ts";
export { findNextWork, type UnitOfWork } from "./repositories/work.ts";
export { findLatestInbound, findUnansweredTexts } from "./repositories/inbound-texts.ts";
export { type DisplaceableWorkflow, findHeldWorkflows, findOpenWorkflows } from "./repositories/open-workflows.ts";
export {
  beginAttempt,
  createWorkflow,
  findCurrentWorkflow,
  findWorkflow,
  findWorkflowByMessageKey,
  findWorkflowStatuses,
  markDegraded,
  moveWorkflow,
  type WorkflowInstance,
} from "./repositories/workflow-instances.ts";
export { collectWorkflowMetrics } from "./repositories/workflow-metrics.ts";
export {
  findReusableSteps,
  listSteps,
  recordSteps,
  type ReusableStep,
  type StepRecord,
  type WorkflowStep,
} from "./repositories/workflow-steps.ts";
