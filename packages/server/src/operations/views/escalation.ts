import { type EscalationItem, isHold } from "@orchestrator/core";
import type { EscalationEvent } from "@orchestrator/db";

export const escalationView = (event: EscalationEvent, tenantId: string): EscalationItem => ({
  escalation_id: event.id,
  workflow_id: event.workflowId,
  conversation_id: event.conversationId,
  tenant_id: tenantId,
  escalation_type: event.escalationType,
  severity: event.severity,
  reason: event.reason,
  evidence: event.evidence,
  auto_detected: event.autoDetected,
  holds: isHold(event.escalationType),
  assigned_to: event.assignedTo,
  assigned_at: event.assignedAt?.toISOString() ?? null,
  handled_by: event.handledBy,
  resolved_at: event.resolvedAt?.toISOString() ?? null,
  created_at: event.createdAt.toISOString(),
});
