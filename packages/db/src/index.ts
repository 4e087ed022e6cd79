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
export { takeOverLapsedJobs } from "./engine-lapsed-jobs.ts";
export { runMigrations } from "./migrate.ts";
export { planMigrations } from "./plan-migrations.ts";
export { afterCommit, inTransaction, sqlState } from "./transaction.ts";
export type {
  NotificationPayload,
  SendBaseline,
  StoredDecision,
  StoredValidation,
  WorkflowMetadata,
} from "./schema/index.ts";
export {
  claimQueuedResponse,
  decideQueuedResponse,
  hasDraftForText,
  findQueuedResponse,
  type QueuedResponse,
  recordDraft,
  releaseQueuedResponse,
  withdrawDrafts,
} from "./repositories/ai-response-queue.ts";
export { findQueueListing, listQueue, listQueueOfWorkflow, type QueueListing } from "./repositories/approval-queue.ts";
export type { Page, Position } from "./repositories/page.ts";
export {
  type ApprovalAuditEntry,
  listApprovals,
  listApprovalsOfWorkflow,
  recordApproval,
} from "./repositories/approval-audit-log.ts";
export {
  CHANGES_CHANNEL,
  type ChangeEvent,
  deleteOldChanges,
  findNewestChange,
  findOldestChange,
  listChanges,
} from "./repositories/change-events.ts";
export {
  abandonRequest,
  answerRequest,
  beginRequest,
  type BegunRequest,
  deleteOldRequests,
  type RequestKey,
} from "./repositories/idempotency-keys.ts";
export { isMigrated } from "./is-migrated.ts";
export { listenTo, type Listener } from "./listen.ts";
export { isOptedOut, optIn, optOut } from "./repositories/contacts.ts";
export {
  type Conversation,
  ensureConversation,
  findConversation,
  findConversationIdsOfNumber,
  identifyConversation,
  lockConversation,
  lockConversations,
  recordOutbound,
  setIdentity,
  takeNextSeq,
} from "./repositories/conversations.ts";
export { getDatabaseTime } from "./repositories/clock.ts";
export {
  assignEscalation,
  type EscalationEvent,
  findEscalation,
  findOpenEscalations,
  findTakeOver,
  hasOpenEscalation,
  recordEscalation,
  resolveEscalation,
  resolveEscalationsOf,
} from "./repositories/escalation-events.ts";
export {
  type EscalationListing,
  listEscalations,
  listEscalationsOfWorkflow,
  listOpenEscalations,
} from "./repositories/escalation-list.ts";
export {
  isSwitchedOn,
  listSwitchTurns,
  type SwitchTurn as StoredSwitchTurn,
  turnSwitch,
} from "./repositories/operator-switches.ts";
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
  listTexts,
  moveOutbox,
  type OutboxRow,
  queueOutbox,
  releaseText,
  reviveVouchedText,
} from "./repositories/outbox.ts";
export { listStoredMessages, type StoredMessage } from "./repositories/stored-messages.ts";
export {
  listPlanAttempts,
  listPlans,
  type PaymentPlanAttempt,
  type PlanListing,
  recordPlanAttempt,
} from "./repositories/payment-plan-attempts.ts";
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
export { measureWaitingWork, WAITING_QUEUES, type WaitingWork } from "./repositories/waiting-work.ts";
export { findNextWork, type UnitOfWork } from "./repositories/work.ts";
export { findLatestInbound, findUnansweredTexts } from "./repositories/inbound-texts.ts";
export { type DisplaceableWorkflow, findHeldWorkflows, findOpenWorkflows } from "./repositories/open-workflows.ts";
export { type Edit, readEdits, readReport, type ReportData, type ReportPeriod } from "./repositories/report.ts";
export { readStoredRows, type StoredRows } from "./repositories/stored-rows.ts";
export {
  beginAttempt,
  createWorkflow,
  findCurrentWorkflow,
  findWorkflow,
  findWorkflowByMessageKey,
  findWorkflowStatuses,
  forgetAttempt,
  markDegraded,
  moveWorkflow,
  type WorkflowInstance,
} from "./repositories/workflow-instances.ts";
export { hasTextFrom, listWorkflows } from "./repositories/workflow-list.ts";
export { collectWorkflowMetrics } from "./repositories/workflow-metrics.ts";
export {
  findReusableSteps,
  listSteps,
  recordSteps,
  type ReusableStep,
  type StepRecord,
  type WorkflowStep,
} from "./repositories/workflow-steps.ts";
