import type { Escalation } from "../wire.ts";
import { type Behaviour, conflict, notFound, workflowOf } from "./behaviour.ts";
import { has, pageOf } from "./paging.ts";
import { addEscalation, moveWorkflow, type World } from "./store.ts";

/** An escalation that is still open. */
const openOne = ({ store }: World, id: string): Escalation => {
  const escalation = store.escalations.find(({ escalation_id }) => escalation_id === id);
  if (escalation === undefined) throw notFound("escalation");
  const { handled_by: resolved_by, resolved_at } = escalation;
  if (resolved_at === null) return escalation;
  throw conflict("already_resolved", "This escalation is resolved already.", { resolved_by, resolved_at });
};

export const createEscalation: Behaviour<"escalations.create"> = (world, params) => {
  const { conversation_id, escalation_type, severity, reason, auto_detected = false } = params;
  const given = { conversation_id, escalation_type, severity, auto_detected, ...(reason !== undefined && { reason }) };
  const { escalation_id, workflow_id } = addEscalation(world, given);
  moveWorkflow(world, workflowOf(world, workflow_id), "escalated");
  return { status: "escalated", escalation_id, workflow_id };
};

export const assign: Behaviour<"escalations.assign"> = (world, { escalation_id, assigned_to = world.subject }) => {
  const escalation = openOne(world, escalation_id);
  const { assigned_to: before, assigned_at: since } = escalation;
  if (before !== null && before !== world.subject && before !== assigned_to) {
    const facts = { assigned_to: before, assigned_at: since };
    throw conflict("assigned_to_another", `${before} looks after this escalation.`, facts);
  }
  const assigned_at = world.clock.now().toISOString();
  Object.assign(escalation, { assigned_to, assigned_at } satisfies Partial<Escalation>);
  return { status: "assigned", escalation_id, workflow_id: escalation.workflow_id, assigned_to, assigned_at };
};

export const resolve: Behaviour<"escalations.resolve"> = (world, { escalation_id }) => {
  const escalation = openOne(world, escalation_id);
  escalation.handled_by = world.subject;
  escalation.resolved_at = world.clock.now().toISOString();
  return { status: "resolved", escalation_id, workflow_id: escalation.workflow_id };
};

const lastResolvedFirst = (a: Escalation, b: Escalation): number =>
  (b.resolved_at ?? "").localeCompare(a.resolved_at ?? "");

export const listEscalations: Behaviour<"escalations.list"> = ({ store }, params) => {
  const { state = "open", only_unassigned = false } = params;
  const items = store.escalations
    .filter(({ resolved_at }) => (resolved_at === null) === (state === "open"))
    .filter((item) => has(item.conversation_id, params.conversation_id) && has(item.tenant_id, params.tenant_id))
    .filter((item) => has(item.escalation_type, params.escalation_type) && has(item.severity, params.severity))
    .filter((item) => has(item.assigned_to, params.assigned_to))
    .filter((item) => !only_unassigned || item.assigned_to === null);
  return pageOf(items.toSorted(lastResolvedFirst), params);
};
