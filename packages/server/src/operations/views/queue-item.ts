import type { ApprovalQueueItem } from "@orchestrator/core";
import type { QueueListing } from "@orchestrator/db";

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A queue item on the wire. A claim that has lapsed is none. */
export const queueItemView = (listing: QueueListing): ApprovalQueueItem => {
  const { item, conversationId, tenantId, unknownSendId, isClaimed } = listing;
  return {
    response_queue_id: item.id,
    workflow_id: item.workflowId,
    conversation_id: conversationId,
    tenant_id: tenantId,
    status: item.status,
    tenant_message: item.tenantMessage,
    ai_response: item.aiResponse,
    confidence_score: item.confidenceScore,
    reasons: [...item.decision.reasons],
    unknown_send_id: unknownSendId,
    claimed_by: isClaimed ? item.claimedBy : null,
    claim_expires_at: isClaimed ? iso(item.claimExpiresAt) : null,
    approval_action: item.approvalAction,
    modified_response: item.modifiedResponse,
    actioned_by: item.actionedBy,
    actioned_at: iso(item.actionedAt),
    created_at: item.createdAt.toISOString(),
    updated_at: item.updatedAt.toISOString(),
  };
};
