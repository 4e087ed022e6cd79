import type { EscalationType, Severity } from "@orchestrator/core";
import { and, asc, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { DatabaseOrTransaction } from "../client.ts";
import { escalationEvents as events } from "../schema/escalation-events.ts";
import { orchestrationWorkflows as workflows } from "../schema/orchestration-workflows.ts";
import type { EscalationEvent } from "./escalation-events.ts";
import { equals, isAfter, type Order, orderedBy, type Page, type PageRequest, positionOf, toPage } from "./page.ts";

export interface EscalationFilter extends PageRequest {
  readonly resolved: boolean;
  readonly conversationId?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly type?: EscalationType | undefined;
  readonly severity?: Severity | undefined;
  readonly assignedTo?: string | undefined;
  readonly onlyUnassigned?: boolean;
}

export interface EscalationListing {
  readonly event: EscalationEvent;
  readonly tenantId: string;
}

// The ids as an array: looked for by the date, the few that are open lie behind everything that was ever resolved.
const isOpen = sql`${events.id} = any(array(select e.id from escalation_events e where e.resolved_at is null))`;

/** Open escalations, oldest first; or resolved ones, newest first; with their tenant. */
export const listEscalations = async (
  db: DatabaseOrTransaction,
  filter: EscalationFilter,
): Promise<Page<EscalationListing>> => {
  const order: Order = { column: events.createdAt, id: events.id, moments: true, descending: filter.resolved };
  const rows = await db
    .select({ event: events, tenantId: workflows.tenantId, position: positionOf(order) })
    .from(events)
    .innerJoin(workflows, eq(workflows.id, events.workflowId))
    .where(
      and(
        filter.resolved ? isNotNull(events.resolvedAt) : isOpen,
        equals(events.conversationId, filter.conversationId),
        equals(workflows.tenantId, filter.tenantId),
        equals(events.escalationType, filter.type),
        equals(events.severity, filter.severity),
        equals(events.assignedTo, filter.assignedTo),
        filter.onlyUnassigned === true ? isNull(events.assignedTo) : undefined,
        isAfter(order, filter.after),
      ),
    )
    .orderBy(...orderedBy(order))
    .limit(filter.limit + 1);
  return toPage(rows, filter.limit);
};

/** Every escalation of a workflow, oldest first. */
export const listEscalationsOfWorkflow = async (
  db: DatabaseOrTransaction,
  workflowId: string,
): Promise<readonly EscalationEvent[]> =>
  db.select().from(events).where(eq(events.workflowId, workflowId)).orderBy(asc(events.createdAt), asc(events.id));

/** Open escalations of a conversation, or of its phone number wherever they came up, with their tenants. */
export const listOpenEscalations = async (
  db: DatabaseOrTransaction,
  params: { conversationId: string; phoneNumber: string | null },
): Promise<readonly EscalationListing[]> =>
  db
    .select({ event: events, tenantId: workflows.tenantId })
    .from(events)
    .innerJoin(workflows, eq(workflows.id, events.workflowId))
    .where(
      and(
        isNull(events.resolvedAt),
        or(
          eq(events.conversationId, params.conversationId),
          params.phoneNumber === null ? undefined : eq(events.phoneNumber, params.phoneNumber),
        ),
      ),
    )
    .orderBy(asc(events.createdAt), asc(events.id));
