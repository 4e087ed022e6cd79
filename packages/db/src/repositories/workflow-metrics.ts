import { sql } from "drizzle-orm";
import type { MetricsData } from "@orchestrator/core";
import { type DatabaseOrTransaction, queryRows } from "../client.ts";

/** Counts from the database, so that all replicas answer alike. `today` begins at midnight in `timeZone`. */
export const collectWorkflowMetrics = async (
  db: DatabaseOrTransaction,
  params: { timeZone: string },
): Promise<MetricsData> => {
  const [row] = await queryRows<{
    sms_received: number;
    ai_responses: number;
    auto_sent: number;
    avg_response_time_ms: number;
    total_messages: number;
    escalations: number;
    payment_plans: number;
  }>(
    db,
    sql`
    with bounds as (
      select orchestrator_now() - interval '1 hour' as hour_ago,
        date_trunc('day', orchestrator_now(), ${params.timeZone}) as midnight
    )
    select
      (select count(*)::int from orchestration_workflows w, bounds
        where w.started_at > bounds.hour_ago and w.seq is not null) as sms_received,
      (select count(*)::int from ai_response_queue q, bounds
        where q.created_at > bounds.hour_ago and q.ai_response <> '') as ai_responses,
      (select count(*)::int from ai_response_queue q, bounds
        where q.created_at > bounds.hour_ago and q.ai_response <> '' and q.status = 'auto_sent') as auto_sent,
      (select coalesce(avg(extract(epoch from w.decided_at - w.started_at) * 1000), 0)::float8
        from orchestration_workflows w, bounds
        where w.started_at > bounds.hour_ago and w.seq is not null and w.decided_at is not null) as avg_response_time_ms,
      (select count(*)::int from orchestration_workflows w, bounds
        where w.started_at >= bounds.midnight and w.seq is not null) as total_messages,
      (select count(*)::int from escalation_events e, bounds where e.created_at >= bounds.midnight) as escalations,
      (select count(*)::int from payment_plan_attempts p, bounds where p.created_at >= bounds.midnight) as payment_plans
  `,
  );
  if (row === undefined) throw new Error("the metrics query answered no row");
  return {
    last_hour: {
      sms_received: row.sms_received,
      ai_responses: row.ai_responses,
      auto_approval_rate: row.ai_responses === 0 ? 0 : row.auto_sent / row.ai_responses,
      avg_response_time_ms: Math.round(row.avg_response_time_ms),
    },
    today: {
      total_messages: row.total_messages,
      escalations: row.escalations,
      payment_plans: row.payment_plans,
    },
  };
};
