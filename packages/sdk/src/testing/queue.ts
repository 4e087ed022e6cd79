import type { DecideResponseParams, QueueItem } from "../wire.ts";
import { type Behaviour, conflict, notFound, workflowOf } from "./behaviour.ts";
import { has, pageOf } from "./paging.ts";
import type { Refused } from "./refusal.ts";
import { addEscalation, moveWorkflow, type World } from "./store.ts";

const DECIDED = { approve: "approved", modify: "modified", escalate: "escalated" } as const;
const DEFAULT_CLAIM_SECONDS = 300;

const itemOf = ({ store }: World, id: string): QueueItem => {
  const item = store.responses.find(({ response_queue_id }) => response_queue_id === id);
  if (item === undefined) throw notFound("queue item");
  return item;
};

const notPending = (item: QueueItem): Refused => {
  const { status, approval_action: action, actioned_by: decided_by, actioned_at: decided_at } = item;
  const reason = status === "superseded" ? "superseded" : "already_decided";
  const detail = `This draft is not pending any more: it is ${status}.`;
  return conflict(reason, detail, { status, action, decided_by, decided_at });
};

/** A claim that has lapsed is none. */
const refuseClaimed = ({ clock }: World, { claimed_by, claim_expires_at }: QueueItem, manager: string): void => {
  if (claimed_by === null || claimed_by === manager || Date.parse(claim_expires_at ?? "") <= clock.now().getTime())
    return;
  throw conflict("claimed_by_another", `${claimed_by} is writing on this draft.`, { claimed_by, claim_expires_at });
};

/** The text that goes in place of the draft. */
const textInPlace = ({ action, approved_text, modified_text }: DecideResponseParams): string | null => {
  if (action === "escalate") return null;
  return (action === "modify" ? modified_text : approved_text) ?? null;
};

export const decide: Behaviour<"responses.decide"> = (world, params) => {
  const item = itemOf(world, params.response_queue_id);
  if (item.status !== "pending") throw notPending(item);
  refuseClaimed(world, item, params.manager_id);
  const { response_queue_id, workflow_id } = item;
  const workflow = workflowOf(world, workflow_id);
  const status = DECIDED[params.action];
  const now = world.clock.now().toISOString();
  Object.assign(item, {
    status,
    approval_action: params.action,
    modified_response: textInPlace(params),
    actioned_by: params.manager_id,
    actioned_at: now,
    updated_at: now,
    claimed_by: null,
    claim_expires_at: null,
  } satisfies Partial<QueueItem>);
  moveWorkflow(world, workflow, params.action === "escalate" ? "escalated" : "sent");
  if (params.action === "escalate") addEscalation(world, { workflow_id, reason: params.escalation_reason ?? "" });
  return { status, response_queue_id, workflow_id, workflow_status: workflow.status, warnings: [] };
};

export const claim: Behaviour<"responses.claim"> = (world, params) => {
  const { response_queue_id, for_seconds = DEFAULT_CLAIM_SECONDS } = params;
  const item = itemOf(world, response_queue_id);
  if (item.status !== "pending") throw notPending(item);
  refuseClaimed(world, item, world.subject);
  const claim_expires_at = new Date(world.clock.now().getTime() + for_seconds * 1000).toISOString();
  Object.assign(item, { claimed_by: world.subject, claim_expires_at } satisfies Partial<QueueItem>);
  return { status: "claimed", response_queue_id, claimed_by: world.subject, claim_expires_at };
};

export const release: Behaviour<"responses.release"> = (world, { response_queue_id }) => {
  const item = itemOf(world, response_queue_id);
  refuseClaimed(world, item, world.subject);
  Object.assign(item, { claimed_by: null, claim_expires_at: null } satisfies Partial<QueueItem>);
  return { status: "released", response_queue_id };
};

const waits = ({ status, unknown_send_id }: QueueItem): boolean => status === "pending" || unknown_send_id !== null;

const ORDERS: Readonly<Record<string, (a: QueueItem, b: QueueItem) => number>> = {
  oldest: () => 0,
  newest: (a, b) => b.created_at.localeCompare(a.created_at),
  lowest_confidence: (a, b) => a.confidence_score - b.confidence_score,
};

export const listResponses: Behaviour<"responses.list"> = ({ store }, params) => {
  const { status, sort = "oldest", only_unclaimed = false, only_unclear_sends = false } = params;
  const items = store.responses
    .filter((item) => (status === undefined ? waits(item) : item.status === status))
    .filter((item) => has(item.conversation_id, params.conversation_id) && has(item.tenant_id, params.tenant_id))
    .filter((item) => has(item.claimed_by, params.claimed_by))
    .filter((item) => !only_unclaimed || item.claimed_by === null)
    .filter((item) => !only_unclear_sends || item.unknown_send_id !== null);
  return pageOf(items.toSorted(ORDERS[sort]), params);
};

export const settle: Behaviour<"sends.settle"> = (world, { send_id, action }) => {
  if (world.store.settledSends.has(send_id)) {
    const detail = "This text's fate is not open: it is delivered.";
    throw conflict("already_settled", detail, { state: "delivered" });
  }
  const item = world.store.responses.find(({ unknown_send_id }) => unknown_send_id === send_id);
  if (item === undefined) throw notFound("text");
  const workflow = workflowOf(world, item.workflow_id);
  world.store.settledSends.add(send_id);
  item.unknown_send_id = null;
  moveWorkflow(world, workflow, "sent");
  return { status: action, send_id, workflow_id: workflow.workflow_id, workflow_status: workflow.status };
};
