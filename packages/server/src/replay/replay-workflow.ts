import type { Decision } from "@orchestrator/core";
import type { EscalationEvent, StoredRows } from "@orchestrator/db";
import type { Environment } from "../env.ts";
import { dataOf } from "../story/stored-data.ts";
import { compareTexts } from "./compare-rows.ts";
import { type Difference, differencesBetween, missing } from "./difference.ts";
import { replayDecision } from "./replay-decision.ts";
import { compareReceipt, replayIntake } from "./replay-intake.ts";
import { replayPlan } from "./replay-plan.ts";
import { brokenSeals } from "./seals.ts";
import { basisOf, type Step, type Workflow } from "./stored-basis.ts";
import { type OtherVersion, otherVersions } from "./versions.ts";

export interface Replay {
  /** What was made once more, in a few words. */
  readonly subject: string;
  /** Versions that were others when the workflow was decided. */
  readonly versions: readonly OtherVersion[];
  readonly differences: readonly Difference[];
}

interface Material {
  readonly rows: StoredRows;
  readonly env: Environment;
  readonly findEscalation: (id: string) => Pick<EscalationEvent, "escalationType"> | undefined;
}

/** Out of time without a model: no facts were weighed, and a manager writes. */
const isOutOfTime = ({ inputData }: Step): boolean => inputData === null;

const replayOutOfTime = (rows: StoredRows, workflow: Workflow, decision: Step): readonly Difference[] => {
  const { route, reasons } = dataOf<Decision>(decision.outputData);
  const expected = { route: "approval", reasons: ["no_draft"] };
  const item = rows.drafts.find(
    ({ workflowId, decision }) => workflowId === workflow.id && decision.reasons[0] === "no_draft",
  );
  return [
    ...differencesBetween("decide_route: decision", { route, reasons }, expected),
    ...(item === undefined
      ? [missing("ai_response_queue", "an item without a draft")]
      : differencesBetween("ai_response_queue: ai_response", item.aiResponse, "")),
  ];
};

const replayDecisions = async (
  { rows, env, findEscalation }: Material,
  workflow: Workflow,
  decisions: readonly Step[],
): Promise<readonly Difference[]> => {
  const differences: Difference[] = [];
  for (const decision of decisions) {
    if (isOutOfTime(decision)) {
      differences.push(...replayOutOfTime(rows, workflow, decision));
      continue;
    }
    const basis = basisOf(rows, workflow, decision, findEscalation);
    differences.push(
      ...(basis === undefined
        ? [missing("read_message", "which texts were read, in which time zone, by which limits")]
        : await replayDecision(rows, basis, { env, isNewest: decision === decisions.at(-1) })),
    );
  }
  return differences;
};

const versionsOf = (rows: StoredRows, workflow: Workflow, decisions: readonly Step[]): readonly OtherVersion[] => {
  const stored = [
    ...decisions.map(({ outputData }) => dataOf<Decision>(outputData).versions),
    ...rows.drafts.filter(({ workflowId }) => workflowId === workflow.id).map(({ decision }) => decision.versions),
    ...rows.plans
      .filter(({ workflowId }) => workflowId === workflow.id)
      .map(({ validationResult }) => ({ rules: validationResult.rules_version })),
  ];
  const others = stored.flatMap((versions) =>
    versions === undefined
      ? []
      : otherVersions(versions).filter(({ of }) => versions[of as keyof typeof versions] !== undefined),
  );
  return [...new Map(others.map((other) => [`${other.of} ${other.before}`, other])).values()];
};

/** Makes everything that was decided about a workflow once more, from its stored rows alone. Changes nothing. */
export const replayWorkflow = async (material: Material, workflow: Workflow): Promise<Replay> => {
  const { rows, env } = material;
  const steps = rows.steps.filter(({ workflowId }) => workflowId === workflow.id);
  const decisions = steps.filter(({ stepName, status }) => stepName === "decide_route" && status === "completed");
  const told = (subject: string, differences: readonly Difference[]): Replay => ({
    subject,
    versions: versionsOf(rows, workflow, decisions),
    differences: [
      ...brokenSeals(steps),
      ...compareReceipt(workflow, steps),
      ...differences,
      ...compareTexts(rows, workflow.id),
    ],
  });

  if (decisions.length > 0) {
    const subject = decisions.length === 1 ? "the decision" : `${decisions.length} decisions`;
    return told(subject, await replayDecisions(material, workflow, decisions));
  }
  if (workflow.workflowType === "payment_plan_validation") return told("the plan", replayPlan(rows, workflow, env));
  if (workflow.seq === null) return told("nothing: no text and no plan began it", []);
  return told("the reading at intake (no route was decided)", replayIntake(rows, workflow, env));
};
