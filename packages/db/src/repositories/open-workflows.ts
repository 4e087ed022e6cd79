import type { OpenWorkflow } from "@orchestrator/core";
import { and, eq, sql } from "drizzle-orm";
import { queryRows, type Transaction } from "../client.ts";
import { orchestrationWorkflows as workflows } from "../schema/orchestration-workflows.ts";
import type { WorkflowInstance } from "./workflow-instances.ts";

/** An unfinished workflow with what hangs on it, for the rules on newer texts and on STOP. */
export interface DisplaceableWorkflow extends OpenWorkflow {
  readonly id: string;
  readonly correlationId: string;
  readonly retries: number;
  readonly phoneNumber: string | null;
}

/** Every unfinished workflow of these (locked) conversations. */
export const findOpenWorkflows = async (
  tx: Transaction,
  conversationIds: readonly string[],
): Promise<readonly DisplaceableWorkflow[]> => {
  if (conversationIds.length === 0) return [];
  const ids = sql.join(
    conversationIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const rows = await queryRows<Record<string, unknown> & DisplaceableWorkflow>(
    tx,
    sql`
    select w.id, w.correlation_id as "correlationId", w.retries, w.phone_number as "phoneNumber", w.status,
      exists (select from ai_response_queue q where q.workflow_id = w.id and q.status = 'pending') as pending_item,
      coalesce(bool_or(o.state = 'pending' and o.vouched_by = 'auto'), false) as unclaimed_auto_text,
      coalesce(bool_or(o.state = 'pending' and o.vouched_by <> 'auto'), false) as unclaimed_vouched_text,
      coalesce(bool_or(o.state in ('claimed', 'unknown')), false) as unsettled_text,
      array(
        select e.escalation_type::text from escalation_events e where e.workflow_id = w.id and e.resolved_at is null
      ) as open_escalations
    from orchestration_workflows w
    left join outbox o on o.workflow_id = w.id and o.kind <> 'notification' and o.state in ('pending', 'claimed', 'unknown')
    where w.conversation_id in (${ids})
      and (w.status <> 'completed' or o.id is not null)
    group by w.id
    order by w.conversation_id, w.seq
  `,
  );
  return rows;
};

/** Escalated workflows of a (locked) conversation that have no open escalation of their own: a hold alone kept them. */
export const findHeldWorkflows = async (
  tx: Transaction,
  conversationId: string,
): Promise<readonly Pick<WorkflowInstance, "id" | "correlationId" | "retries">[]> =>
  tx
    .select({ id: workflows.id, correlationId: workflows.correlationId, retries: workflows.retries })
    .from(workflows)
    .where(
      and(
        eq(workflows.conversationId, conversationId),
        eq(workflows.status, "escalated"),
        sql`not exists (
          select from escalation_events e where e.workflow_id = ${workflows.id} and e.resolved_at is null
        )`,
      ),
    );
