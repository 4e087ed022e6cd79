import { dollarsFromCents, type PlanAttempt } from "@orchestrator/core";
import type { PlanListing } from "@orchestrator/db";

export const planView = ({ attempt, conversationId, tenantId }: PlanListing): PlanAttempt => {
  const { issues, auto_approvable, unrealistic, evidence } = attempt.validationResult;
  return {
    attempt_id: attempt.id,
    workflow_id: attempt.workflowId,
    conversation_id: conversationId,
    tenant_id: tenantId,
    extracted_from: attempt.extractedFrom,
    weekly_amount: dollarsFromCents(attempt.weeklyAmount),
    duration_weeks: attempt.durationWeeks,
    start_date: attempt.startDate,
    status: attempt.status,
    issues: [...issues],
    auto_approvable,
    unrealistic,
    evidence,
    created_at: attempt.createdAt.toISOString(),
  };
};
