import type { Cluster } from "../stage/cluster.ts";
import type {
  Facts,
  StoredAudit,
  StoredEscalation,
  StoredItem,
  StoredStep,
  StoredText,
  StoredWorkflow,
} from "./facts.ts";

/** Reads everything the checker looks at, in one snapshot of the database. */
export const collectFacts = async ({ sql, simulators, journal }: Cluster): Promise<Facts> => {
  const stored = await sql.begin("isolation level repeatable read read only", async (tx) => ({
    workflows: await tx<StoredWorkflow[]>`
      select id, conversation_id, seq, message_key, status, phone_number from orchestration_workflows`,
    items: await tx<StoredItem[]>`select id, workflow_id, status, actioned_by from ai_response_queue`,
    outbox: await tx<StoredText[]>`
      select id, workflow_id, conversation_id, kind, state, vouched_by, handed_over_at is not null as handed_over
      from outbox`,
    escalations: await tx<StoredEscalation[]>`select workflow_id, conversation_id, phone_number from escalation_events`,
    steps: await tx<StoredStep[]>`select workflow_id, step_name, status from workflow_steps`,
    audits: await tx<StoredAudit[]>`select response_queue_id, action, approved_by from approval_audit_log`,
  }));
  return {
    ...stored,
    texts: journal.texts,
    decisions: journal.decisions,
    provided: simulators.smsAgent.sentTexts(),
    notified: simulators.notificationService.notifications().map(({ idempotency_key }) => idempotency_key),
  };
};
