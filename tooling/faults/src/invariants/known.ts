import type { Facts, StoredEscalation, StoredItem, StoredStep, StoredText, StoredWorkflow } from "../facts/facts.ts";
import { groupBy } from "./violation.ts";

/** The facts by what the checks ask for. */
export interface Known {
  readonly facts: Facts;
  workflow(id: string): StoredWorkflow | undefined;
  workflowOfKey(conversationId: string, key: string): readonly StoredWorkflow[];
  textsOf(workflowId: string): readonly StoredText[];
  itemsOf(workflowId: string): readonly StoredItem[];
  stepsOf(workflowId: string): readonly StoredStep[];
  /** Raised in the conversation or for the number: a hold speaks for the texts that come in under it. */
  isEscalated(workflow: StoredWorkflow): boolean;
}

export const know = (facts: Facts): Known => {
  const workflows = new Map(facts.workflows.map((workflow) => [workflow.id, workflow]));
  const byKey = groupBy(facts.workflows, ({ conversation_id, message_key }) => `${conversation_id} ${message_key}`);
  const texts = groupBy(facts.outbox, ({ workflow_id }) => workflow_id);
  const items = groupBy(facts.items, ({ workflow_id }) => workflow_id);
  const steps = groupBy(facts.steps, ({ workflow_id }) => workflow_id);
  const subjects = ({ conversation_id, phone_number }: StoredEscalation): string[] =>
    phone_number === null ? [conversation_id] : [conversation_id, phone_number];
  const escalated = new Set(facts.escalations.flatMap(subjects));
  return {
    facts,
    workflow: (id) => workflows.get(id),
    workflowOfKey: (conversationId, key) => byKey.get(`${conversationId} ${key}`) ?? [],
    textsOf: (id) => texts.get(id) ?? [],
    itemsOf: (id) => items.get(id) ?? [],
    stepsOf: (id) => steps.get(id) ?? [],
    isEscalated: ({ conversation_id, phone_number }) =>
      escalated.has(conversation_id) || (phone_number !== null && escalated.has(phone_number)),
  };
};
