import type { QueueStatus } from "@orchestrator/core";
import { and, eq, or, type SQL, sql } from "drizzle-orm";
import type { DatabaseOrTransaction } from "../client.ts";
import { aiResponseQueue as queue } from "../schema/ai-response-queue.ts";
import { orchestrationWorkflows as workflows } from "../schema/orchestration-workflows.ts";
import type { QueuedResponse } from "./ai-response-queue.ts";
import { equals, isAfter, type Order, orderedBy, type Page, type PageRequest, positionOf, toPage } from "./page.ts";

/** A queue item as people look at it. */
export interface QueueListing {
  readonly item: QueuedResponse;
  readonly conversationId: string;
  readonly tenantId: string;
  readonly phoneNumber: string | null;
  /** The text of the item whose fate a person has to settle. */
  readonly unknownSendId: string | null;
  /** A manager is writing on it, and the claim has not lapsed. */
  readonly isClaimed: boolean;
}

export interface QueueFilter extends PageRequest {
  /** Left out: what waits for a manager. */
  readonly status?: QueueStatus | undefined;
  readonly conversationId?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly claimedBy?: string | undefined;
  readonly onlyUnclaimed?: boolean;
  readonly onlyUnclearSends?: boolean;
  /** Default: oldest. */
  readonly sort?: "oldest" | "newest" | "lowest_confidence";
}

const isClaimed = sql<boolean>`(${queue.status} = 'pending' and coalesce(${queue.claimExpiresAt} > orchestrator_now(), false))`;

const LISTING = {
  item: queue,
  conversationId: workflows.conversationId,
  tenantId: workflows.tenantId,
  phoneNumber: workflows.phoneNumber,
  unknownSendId: sql<string | null>`(
    select o.id from outbox o
    where o.response_queue_id = ${queue.id} and o.state = 'unknown' and o.handed_over_at is not null
    limit 1
  )`,
  isClaimed,
};

// The ids as an array, and not as a set to be in: so an index serves either side of an "or".
const hasUnclearSend = sql`${queue.id} = any(array(
  select o.response_queue_id from outbox o where o.state = 'unknown' and o.handed_over_at is not null
))`;

const ORDERS = {
  oldest: { column: queue.createdAt, id: queue.id, moments: true },
  newest: { column: queue.createdAt, id: queue.id, moments: true, descending: true },
  lowest_confidence: { column: queue.confidenceScore, id: queue.id, moments: false },
} as const satisfies Record<string, Order>;

const statusOf = ({ status, onlyUnclearSends = false }: QueueFilter): SQL | undefined => {
  const wanted = status === undefined ? undefined : eq(queue.status, status);
  if (onlyUnclearSends) return and(hasUnclearSend, wanted);
  return wanted ?? or(eq(queue.status, "pending"), hasUnclearSend);
};

/** The approval queue: items waiting for a manager and texts whose fate is unknown, or one status of it; by pages. */
export const listQueue = async (db: DatabaseOrTransaction, filter: QueueFilter): Promise<Page<QueueListing>> => {
  const order = ORDERS[filter.sort ?? "oldest"];
  const rows = await db
    .select({ ...LISTING, position: positionOf(order) })
    .from(queue)
    .innerJoin(workflows, eq(workflows.id, queue.workflowId))
    .where(
      and(
        statusOf(filter),
        equals(workflows.conversationId, filter.conversationId),
        equals(workflows.tenantId, filter.tenantId),
        filter.claimedBy === undefined ? undefined : and(eq(queue.claimedBy, filter.claimedBy), isClaimed),
        filter.onlyUnclaimed === true ? sql`not ${isClaimed}` : undefined,
        isAfter(order, filter.after),
      ),
    )
    .orderBy(...orderedBy(order))
    .limit(filter.limit + 1);
  return toPage(rows, filter.limit);
};

/** One item as it is listed. */
export const findQueueListing = async (db: DatabaseOrTransaction, id: string): Promise<QueueListing | undefined> => {
  const [row] = await db
    .select(LISTING)
    .from(queue)
    .innerJoin(workflows, eq(workflows.id, queue.workflowId))
    .where(eq(queue.id, id));
  return row;
};

/** Every item of a workflow, oldest first. */
export const listQueueOfWorkflow = async (
  db: DatabaseOrTransaction,
  workflowId: string,
): Promise<readonly QueueListing[]> =>
  db
    .select(LISTING)
    .from(queue)
    .innerJoin(workflows, eq(workflows.id, queue.workflowId))
    .where(eq(queue.workflowId, workflowId))
    .orderBy(...orderedBy(ORDERS.oldest));
