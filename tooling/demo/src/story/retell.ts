import type { StepName } from "@orchestrator/core";
import type { StoredRows } from "./stored-rows.ts";
import type { Chapter, Story, ToldDecision, ToldDraft, ToldReading, ToldText } from "./story.ts";

type Step = StoredRows["steps"][number];
type Workflow = StoredRows["workflows"][number];
type Outbox = StoredRows["outbox"][number];

/** Steps store what the pipeline wrote, in shapes of their own: the demo reads the few fields it tells of. */
const dataOf = <Shape>(stored: unknown): Partial<Shape> =>
  typeof stored === "object" && stored !== null ? stored : {};

const last = <Item>(items: readonly Item[]): Item | null => items.at(-1) ?? null;

const readingOf = (step: Step | null): ToldReading | null => {
  if (step === null) return null;
  const output = dataOf<ToldReading & { plan: { reason: string | null } }>(step.outputData);
  return {
    language: output.language ?? "und",
    triggers: output.triggers ?? [],
    instruction_attempt: output.instruction_attempt ?? null,
    no_plan_because: output.plan?.reason ?? null,
  };
};

const consentOf = (workflow: Workflow, step: Step | null): Chapter["consent"] => {
  // STOP leaves its step on every workflow whose text it cancelled too; only its own has the words.
  const words = dataOf<{ words: string }>(step?.inputData).words;
  if (step === null || words === undefined) return null;
  return { kind: step.stepName === "opt_in" ? "opted_in" : "opted_out", words: words || workflow.content };
};

const draftOf = (draft: StoredRows["drafts"][number] | null): ToldDraft | null =>
  draft && {
    text: draft.aiResponse,
    status: draft.status,
    confidence: draft.confidenceScore,
    confidence_reasons: draft.decision.confidence_reasons,
  };

/** The step has the gates in full; a draft that was queued without one (an explained plan) has its reasons only. */
const decisionOf = (step: Step | null, draft: StoredRows["drafts"][number] | null): ToldDecision | null => {
  const decided = dataOf<ToldDecision>(step?.outputData);
  const route = decided.route ?? draft?.decision.route;
  if (route === undefined) return null;
  return {
    route,
    reasons: decided.reasons ?? draft?.decision.reasons ?? [],
    gates: decided.gates ?? [],
    versions: decided.versions ?? draft?.decision.versions ?? {},
  };
};

const DELIVERING: ReadonlySet<StepName> = new Set(["send_sms", "settle_send"]);

const howItArrived = (row: Outbox, steps: readonly Step[]): ToldText["how"] => {
  if (row.state !== "delivered") return null;
  const delivered = steps.find(
    ({ stepName, status, inputData }) =>
      DELIVERING.has(stepName) && status === "completed" && dataOf<{ send_id: string }>(inputData).send_id === row.id,
  );
  // A manager's word is stored as the decision itself.
  return delivered === undefined
    ? null
    : (dataOf<{ how: ToldText["how"] }>(delivered.outputData).how ?? "confirmed_by_manager");
};

const chapterOf = (workflow: Workflow, rows: StoredRows): Chapter => {
  const own = <Row extends { readonly workflowId: string }>(all: readonly Row[]): readonly Row[] =>
    all.filter(({ workflowId }) => workflowId === workflow.id);
  const steps = own(rows.steps);
  const named = (...names: readonly StepName[]) => steps.filter(({ stepName }) => names.includes(stepName));
  const completed = (name: StepName) => named(name).filter(({ status }) => status === "completed");

  const drafts = own(rows.drafts);
  const outbox = own(rows.outbox);
  const draftIds = new Set(drafts.map(({ id }) => id));
  const outboxIds = new Set(outbox.map(({ id }) => id));

  return {
    workflow_id: workflow.id,
    type: workflow.workflowType,
    text: workflow.content === "" ? null : workflow.content,
    repeats: named("duplicate_message").length,
    reading: readingOf(last(named("read_message"))),
    consent: consentOf(workflow, named("opt_out", "opt_in")[0] ?? null),
    plans: own(rows.plans).map((plan) => ({
      from: plan.extractedFrom,
      weekly_amount: plan.weeklyAmount / 100,
      duration_weeks: plan.durationWeeks,
      start_date: plan.startDate,
      status: plan.status,
      issues: plan.validationResult.issues,
    })),
    waited_for: named("degraded").map(({ outputData }) => dataOf<{ dependency: string }>(outputData).dependency ?? ""),
    model_answers: completed("generate_response").length,
    draft: draftOf(last(drafts)),
    decision: decisionOf(last(completed("decide_route")), last(drafts)),
    escalations: own(rows.escalations).map((event) => ({
      type: event.escalationType,
      severity: event.severity,
      reason: event.reason,
      evidence: event.evidence,
      by_hand: !event.autoDetected,
      resolved_by: event.resolvedAt === null ? null : (event.handledBy ?? "somebody"),
    })),
    people: rows.approvals
      .filter(
        ({ responseQueueId, outboxId }) =>
          (responseQueueId !== null && draftIds.has(responseQueueId)) || (outboxId !== null && outboxIds.has(outboxId)),
      )
      .map(({ action, approvedBy, finalResponse, reason }) => ({
        action,
        by: approvedBy,
        text: finalResponse,
        reason,
      })),
    texts: outbox.flatMap((row): ToldText[] =>
      row.kind === "notification"
        ? []
        : [
            {
              body: row.body,
              kind: row.kind,
              vouched_by: row.vouchedBy,
              state: row.state,
              how: howItArrived(row, steps),
            },
          ],
    ),
    notices: outbox.filter(({ kind }) => kind === "notification").map(({ body, state }) => ({ subject: body, state })),
    ended: { status: workflow.status, reason: workflow.completionReason, error: workflow.errorMessage },
  };
};

/** Tells from stored rows alone what happened in a conversation. Pure: the same rows tell the same story for ever. */
export const retell = (rows: StoredRows): Story => rows.workflows.map((workflow) => chapterOf(workflow, rows));
