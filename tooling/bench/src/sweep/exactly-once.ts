import type postgres from "postgres";
import { DUE_TENANT } from "./seed.ts";

/** What became of everything that was due, and of everything that was not. */
export interface Escalated {
  readonly due: number;
  readonly escalatedOnce: number;
  readonly escalatedMore: number;
  readonly escalatedButNotDue: number;
}

export const countEscalated = async (sql: postgres.Sql): Promise<Escalated> => {
  const [row] = await sql<Escalated[]>`
    with counted as (
      select w.tenant_id = ${DUE_TENANT} as is_due, count(e.id) as events
      from orchestration_workflows w
      left join escalation_events e on e.workflow_id = w.id
      group by w.id
    )
    select count(*) filter (where is_due)::int as due,
      count(*) filter (where is_due and events = 1)::int as "escalatedOnce",
      count(*) filter (where is_due and events > 1)::int as "escalatedMore",
      count(*) filter (where not is_due and events > 0)::int as "escalatedButNotDue"
    from counted`;
  if (row === undefined) throw new Error("a count answered no row");
  return row;
};

/** How many have been escalated by now; cheap enough to be asked while the sweep runs. */
export const countEvents = async (sql: postgres.Sql): Promise<number> => {
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from escalation_events`;
  return row?.count ?? 0;
};
