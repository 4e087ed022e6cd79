import type { Change } from "@orchestrator/core";
import type { ChangeEvent } from "@orchestrator/db";

/** A change on the wire. */
export const changeView = (event: ChangeEvent): Change => ({
  change_id: String(event.id),
  topic: event.topic,
  kind: event.kind,
  entity_id: event.entityId,
  workflow_id: event.workflowId,
  conversation_id: event.conversationId,
  at: event.createdAt.toISOString(),
});
