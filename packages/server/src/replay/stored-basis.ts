import type { EscalationEvent, StoredRows } from "@orchestrator/db";
import type { DecisionFacts, PlanRules } from "@orchestrator/core";
import { dataOf } from "../story/stored-data.ts";

export type Step = StoredRows["steps"][number];
export type Workflow = StoredRows["workflows"][number];

/** What the reading step notes, beside the reading itself. */
export interface NotedSituation {
  readonly texts: readonly number[];
  readonly time_zone: string;
  readonly rules: PlanRules;
  readonly hold: string | null;
  readonly open_escalation: string | null;
  readonly newer_text: boolean;
  readonly opted_out: boolean;
  readonly auto_send: boolean;
}

/** One stored decision with everything that was stored before it. */
export interface StoredBasis {
  readonly workflow: Workflow;
  readonly decision: Step;
  readonly facts: DecisionFacts;
  readonly reading: Step;
  readonly situation: NotedSituation;
  /** Completed steps of the workflow that are older than the decision, newest first. */
  readonly before: readonly Step[];
  /** All inbound texts of the conversation. */
  readonly texts: readonly Workflow[];
  readonly findEscalation: (id: string) => Pick<EscalationEvent, "escalationType"> | undefined;
}

const isComplete = (noted: Partial<NotedSituation>): noted is NotedSituation =>
  Array.isArray(noted.texts) && typeof noted.time_zone === "string" && typeof noted.rules === "object";

/** The steps that a decision was made on; undefined where they were stored by a version that kept less. */
export const basisOf = (
  rows: StoredRows,
  workflow: Workflow,
  decision: Step,
  findEscalation: StoredBasis["findEscalation"],
): StoredBasis | undefined => {
  const before = rows.steps
    .filter(({ workflowId, position, status }) => {
      const isOlder = (position ?? 0) < (decision.position ?? 0);
      return workflowId === workflow.id && isOlder && status === "completed";
    })
    .toReversed();
  const reading = before.find(({ stepName }) => stepName === "read_message");
  if (reading === undefined) return undefined;
  const situation = { ...dataOf<NotedSituation>(reading.inputData), ...dataOf<NotedSituation>(reading.outputData) };
  if (!isComplete(situation)) return undefined;
  const texts = rows.workflows.filter(({ seq }) => seq !== null);
  const facts = dataOf<DecisionFacts>(decision.inputData) as DecisionFacts;
  return { workflow, decision, facts, reading, situation, before, texts, findEscalation };
};
