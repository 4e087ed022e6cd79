import { sql } from "drizzle-orm";
import type { AuditAction, EscalationType, PlanStatus, QueueStatus, Route } from "@orchestrator/core";
import { type DatabaseOrTransaction, queryRows } from "../client.ts";

/** What a report covers: whole days that begin at midnight in `timeZone`; today is the last of `days`. */
export interface ReportPeriod {
  readonly days: number;
  readonly timeZone: string;
}

export interface ReportData {
  /** One a day, oldest first; days without texts too. `day` as `YYYY-MM-DD`. */
  readonly volumes: readonly {
    readonly day: string;
    readonly received: number;
    readonly sent: number;
    /** Seconds from receipt to decision; null on days without one. */
    readonly p50: number | null;
    readonly p95: number | null;
  }[];
  readonly routes: readonly { readonly route: Route; readonly count: number }[];
  readonly response_time: { readonly decided: number; readonly p50: number | null; readonly p95: number | null };
  readonly approvals: {
    readonly approved: number;
    readonly edited: number;
    readonly escalated: number;
    readonly pending: number;
    /** Seconds from draft to a manager's decision. */
    readonly p50: number | null;
    readonly p95: number | null;
  };
  readonly escalations: readonly {
    readonly type: EscalationType;
    readonly raised: number;
    readonly open: number;
  }[];
  readonly plans: readonly { readonly status: PlanStatus; readonly count: number }[];
  /** Drafts that a manager decided about: how sure the service was, and whether the draft went out as it was. */
  readonly judged: readonly { readonly confidence: number; readonly unchanged: boolean }[];
}

/** A draft and what a manager made of it. */
export interface Edit {
  readonly draft: string;
  readonly text: string;
}

const MANAGERS: readonly QueueStatus[] = ["approved", "modified", "escalated"];
const DECIDED: readonly AuditAction[] = ["approve", "modify", "escalate"];

const beginOf = ({ days, timeZone }: ReportPeriod) =>
  sql`(date_trunc('day', orchestrator_now(), ${timeZone}) - make_interval(days => ${days - 1}))`;

const seconds = sql`extract(epoch from w.decided_at - w.started_at)`;
const quantile = (share: number, of: ReturnType<typeof sql>) =>
  sql`percentile_cont(${share}) within group (order by ${of})::float8`;

const readVolumes = (db: DatabaseOrTransaction, period: ReportPeriod) =>
  queryRows<ReportData["volumes"][number]>(
    db,
    sql`
    with days as (
      select generate_series(
        (${beginOf(period)} at time zone ${period.timeZone})::date,
        (orchestrator_now() at time zone ${period.timeZone})::date, interval '1 day')::date as day
    ), came as (
      select (w.started_at at time zone ${period.timeZone})::date as day, count(*)::int as received,
        ${quantile(0.5, seconds)} as p50, ${quantile(0.95, seconds)} as p95
      from orchestration_workflows w where w.seq is not null and w.started_at >= ${beginOf(period)} group by 1
    ), went as (
      select (o.delivered_at at time zone ${period.timeZone})::date as day, count(*)::int as sent
      from outbox o where o.kind <> 'notification' and o.delivered_at >= ${beginOf(period)} group by 1
    )
    select days.day::text, coalesce(received, 0)::int as received, coalesce(sent, 0)::int as sent, p50, p95
    from days left join came using (day) left join went using (day) order by days.day
  `,
  );

const readRoutes = (db: DatabaseOrTransaction, period: ReportPeriod) =>
  queryRows<ReportData["routes"][number]>(
    db,
    sql`
    select s.output_data->>'route' as route, count(*)::int as count
    from workflow_steps s
    where s.step_name = 'decide_route' and s.status = 'completed' and s.completed_at >= ${beginOf(period)}
    group by 1 order by 2 desc
  `,
  );

const readResponseTime = async (db: DatabaseOrTransaction, period: ReportPeriod) => {
  const [row] = await queryRows<ReportData["response_time"]>(
    db,
    sql`
    select count(w.decided_at)::int as decided, ${quantile(0.5, seconds)} as p50, ${quantile(0.95, seconds)} as p95
    from orchestration_workflows w where w.seq is not null and w.started_at >= ${beginOf(period)}
  `,
  );
  return row ?? { decided: 0, p50: null, p95: null };
};

/** Approved with other words is edited, by whichever name it was sent in. */
const isEdited = sql`(l.final_response is not null and l.final_response <> l.original_response)`;
const waited = sql`extract(epoch from l.created_at - q.created_at)`;
/** The decisions of people about drafts; a text written without one is no decision about it. */
const decisions = (period: ReportPeriod) => sql`
  approval_audit_log l join ai_response_queue q on q.id = l.response_queue_id
  where l.created_at >= ${beginOf(period)} and l.action in ${DECIDED} and q.ai_response <> ''`;

const readApprovals = async (db: DatabaseOrTransaction, period: ReportPeriod) => {
  const [row] = await queryRows<ReportData["approvals"]>(
    db,
    sql`
    select count(*) filter (where l.action <> 'escalate' and not ${isEdited})::int as approved,
      count(*) filter (where l.action <> 'escalate' and ${isEdited})::int as edited,
      count(*) filter (where l.action = 'escalate')::int as escalated,
      (select count(*)::int from ai_response_queue where status = 'pending') as pending,
      ${quantile(0.5, waited)} as p50, ${quantile(0.95, waited)} as p95
    from ${decisions(period)}
  `,
  );
  return row ?? { approved: 0, edited: 0, escalated: 0, pending: 0, p50: null, p95: null };
};

const readEscalations = (db: DatabaseOrTransaction, period: ReportPeriod) =>
  queryRows<ReportData["escalations"][number]>(
    db,
    sql`
    select escalation_type as type, count(*)::int as raised, count(*) filter (where resolved_at is null)::int as open
    from escalation_events where created_at >= ${beginOf(period)} group by 1 order by 2 desc, 1
  `,
  );

const readPlans = (db: DatabaseOrTransaction, period: ReportPeriod) =>
  queryRows<ReportData["plans"][number]>(
    db,
    sql`
    select status, count(*)::int as count from payment_plan_attempts
    where created_at >= ${beginOf(period)} group by 1 order by 2 desc, 1
  `,
  );

const readJudged = (db: DatabaseOrTransaction, period: ReportPeriod) =>
  queryRows<ReportData["judged"][number]>(
    db,
    sql`
    select q.confidence_score::float8 as confidence, (l.action <> 'escalate' and not ${isEdited}) as unchanged
    from ${decisions(period)} and q.status in ${MANAGERS} and q.decision->'confidence_reasons' <> '[]'::jsonb
  `,
  );

/** Everything a report tells in numbers: no names, no numbers of phones, no words. */
export const readReport = async (db: DatabaseOrTransaction, period: ReportPeriod): Promise<ReportData> => ({
  volumes: await readVolumes(db, period),
  routes: await readRoutes(db, period),
  response_time: await readResponseTime(db, period),
  approvals: await readApprovals(db, period),
  escalations: await readEscalations(db, period),
  plans: await readPlans(db, period),
  judged: await readJudged(db, period),
});

/** Drafts that managers rewrote, newest first. These are words: only for whoever asked for them. */
export const readEdits = (db: DatabaseOrTransaction, period: ReportPeriod, limit: number): Promise<Edit[]> =>
  queryRows<Edit>(
    db,
    sql`
    select l.original_response as draft, l.final_response as text
    from ${decisions(period)} and ${isEdited} order by l.created_at desc limit ${limit}
  `,
  );
