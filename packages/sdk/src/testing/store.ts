import type { Change, Escalation, QueueItem, WorkflowStatus } from "../wire.ts";
import type { FakeClock } from "./fake-clock.ts";

export interface FakeWorkflow {
  readonly workflow_id: string;
  readonly conversation_id: string;
  readonly tenant_id: string;
  status: WorkflowStatus;
  /** How often it was retried. */
  attempts: number;
  readonly started_at: string;
  last_updated: string;
}

/** Everything the fake knows, oldest first. */
export interface Store {
  readonly workflows: FakeWorkflow[];
  readonly responses: QueueItem[];
  readonly escalations: Escalation[];
  /** What the feed told, or would have told. */
  readonly changes: Change[];
  /** Workflows by the keys of the texts that they are about. */
  readonly texts: Map<string, FakeWorkflow>;
  /** Texts whose fate was settled. */
  readonly settledSends: Set<string>;
  /** When plans were submitted. */
  readonly paymentPlans: string[];
}

export const createStore = (): Store => ({
  workflows: [],
  responses: [],
  escalations: [],
  changes: [],
  texts: new Map(),
  settledSends: new Set(),
  paymentPlans: [],
});

/** Ids that look like the service's, and are the same in every run. */
export const createIds = (): (() => string) => {
  let last = 0;
  return () => {
    last += 1;
    return `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`;
  };
};

export const CONVERSATION = "3f0c8a4e-5d0b-4b7e-9a52-0c7d3c1f9e11";
const TENANT = "12345";

/** What everything in the fake works with. */
export interface World {
  readonly store: Store;
  readonly clock: FakeClock;
  readonly newId: () => string;
  /** Who closes escalations: the subject of a token that nobody checks. */
  readonly subject: string;
}

export const addWorkflow = (
  { store, clock, newId }: World,
  { conversation_id = CONVERSATION, tenant_id = TENANT, status = "received", ...given }: Partial<FakeWorkflow> = {},
): FakeWorkflow => {
  const now = clock.now().toISOString();
  const workflow = {
    workflow_id: newId(),
    conversation_id,
    tenant_id,
    status,
    attempts: 0,
    started_at: now,
    last_updated: now,
    ...given,
  };
  store.workflows.push(workflow);
  return workflow;
};

export const moveWorkflow = ({ clock }: World, workflow: FakeWorkflow, status: WorkflowStatus): void => {
  workflow.status = status;
  workflow.last_updated = clock.now().toISOString();
};

/** The workflow that a new item belongs to: the conversation's latest, or one of its own. */
const workflowFor = (
  world: World,
  given: Partial<Pick<FakeWorkflow, "workflow_id" | "conversation_id" | "tenant_id">>,
) => {
  const { workflow_id, conversation_id = CONVERSATION, tenant_id = TENANT } = given;
  const known = world.store.workflows.findLast((workflow) =>
    workflow_id === undefined ? workflow.conversation_id === conversation_id : workflow.workflow_id === workflow_id,
  );
  return known ?? addWorkflow(world, { conversation_id, tenant_id, ...(workflow_id !== undefined && { workflow_id }) });
};

export const addResponse = (world: World, given: Partial<QueueItem> = {}): QueueItem => {
  const workflow = workflowFor(world, given);
  const now = world.clock.now().toISOString();
  const item: QueueItem = {
    response_queue_id: world.newId(),
    workflow_id: workflow.workflow_id,
    conversation_id: workflow.conversation_id,
    tenant_id: workflow.tenant_id,
    status: "pending",
    tenant_message: "I can pay $200 per week",
    ai_response: "Thank you. $200 per week works.",
    confidence_score: 0.7312,
    reasons: ["confidence"],
    unknown_send_id: null,
    claimed_by: null,
    claim_expires_at: null,
    approval_action: null,
    modified_response: null,
    actioned_by: null,
    actioned_at: null,
    created_at: now,
    updated_at: now,
    ...given,
  };
  world.store.responses.push(item);
  if (item.status === "pending") moveWorkflow(world, workflow, "awaiting_approval");
  return item;
};

export const addEscalation = (world: World, given: Partial<Escalation> = {}): Escalation => {
  const workflow = workflowFor(world, given);
  const escalation: Escalation = {
    escalation_id: world.newId(),
    workflow_id: workflow.workflow_id,
    conversation_id: workflow.conversation_id,
    tenant_id: workflow.tenant_id,
    escalation_type: "manual",
    severity: "medium",
    reason: "A person has to look at it.",
    evidence: null,
    auto_detected: false,
    holds: false,
    assigned_to: null,
    assigned_at: null,
    handled_by: null,
    resolved_at: null,
    created_at: world.clock.now().toISOString(),
    ...given,
  };
  world.store.escalations.push(escalation);
  return escalation;
};
