import type { WorkflowInstance } from "@orchestrator/db";
import type { LogContext } from "../observability/logger.ts";

/** What every log line about a message carries. */
export const logContext = (workflow: WorkflowInstance): LogContext => ({
  correlation_id: workflow.correlationId,
  tenant_id: workflow.tenantId,
  conversation_id: workflow.conversationId,
  workflow_id: workflow.id,
});
