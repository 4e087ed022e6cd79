import type { StepName } from "@orchestrator/core";
import { dataOf } from "./stored-data.ts";
import type { StoredRows } from "./stored-rows.ts";
import type { Chapter, Story, ToldDecision, ToldDraft, ToldEscalation, ToldReading, ToldText } from "./story.ts";

type Step = StoredRows["steps"][number];
type Workflow = StoredRows["workflows"][number];
type Outbox = StoredRows["outbox"][number];
type Escalation = StoredRows["escalations"][number];

const momentOf = ({ completedAt, startedAt }: Step): Date => completedAt ?? startedAt;

const earliest = (first: Date, ...others: readonly Date[]): Date =>
  others.reduce((found, moment) => (moment < found ? moment : found), first);

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
    withdrawn_at: draft.status === "superseded" ? draft.updatedAt : null,
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

const sendOf = ({ inputData }: Pick<Step, "inputData">): string | undefined =>
  dataOf<{ send_id: string }>(inputData).send_id;

const howItArrived = (row: Outbox, steps: readonly Step[]): ToldText["how"] => {
  if (row.state !== "delivered") return null;
  const delivered = steps.find(
    ({ stepName, status, inputData }) =>
      DELIVERING.has(stepName) && status === "completed" && sendOf({ inputData }) === row.id,
  );
  // A manager's word is stored as the decision itself.
  return delivered === undefined
    ? null
    : (dataOf<{ how: ToldText["how"] }>(delivered.outputData).how ?? "confirmed_by_manager");
};

const lostAt = (row: Outbox, steps: readonly Step[]): Date | null => {
  const lost = steps.find(
    (step) => sendOf(step) === row.id && dataOf<{ outcome: string }>(step.outputData).outcome === "unknown",
  );
  return lost === undefined ? null : momentOf(lost);
};

const resolutionOf = (
  { id, resolvedAt, handledBy }: Escalation,
  steps: readonly Step[],
): ToldEscalation["resolved"] => {
  if (resolvedAt === null) return null;
  const resolutions = steps
    .filter(({ stepName }) => stepName === "resolve_escalation")
    .map(({ inputData }) => dataOf<{ escalation_id: string; note: string | null }>(inputData));
  const own = resolutions.find(({ escalation_id }) => escalation_id === id);
  return { at: resolvedAt, by: handledBy ?? "somebody", by_itself: own !== undefined, note: own?.note ?? null };
};

/** Silences are raised by time; everything else that the service raises belongs to reading a text. */
const RAISED_BY_TIME: ReadonlySet<Escalation["escalationType"]> = new Set(["timeout", "no_response"]);

/**
 * What is decided together is written in one transaction, row by row: its first row's moment is everyone's. A reading
 * that led to nothing has no row but its step.
 */
const consideredAt = (
  workflow: Workflow,
  rows: {
    readonly steps: readonly Step[];
    readonly draft: StoredRows["drafts"][number] | null;
    readonly plans: StoredRows["plans"];
    readonly escalations: readonly Escalation[];
  },
): Date => {
  const raised = rows.escalations.filter(
    ({ autoDetected, escalationType }) => autoDetected && !RAISED_BY_TIME.has(escalationType),
  );
  const moments = [
    ...[last(rows.steps)].flatMap((step) => (step === null ? [] : [momentOf(step)])),
    ...[rows.draft].flatMap((draft) => (draft === null ? [] : [draft.createdAt])),
    ...[...rows.plans, ...raised].map(({ createdAt }) => createdAt),
  ];
  const [first = workflow.startedAt, ...others] = moments;
  return earliest(first, ...others);
};

const chapterOf = (workflow: Workflow, rows: StoredRows): Chapter => {
  const own = <Row extends { readonly workflowId: string }>(all: readonly Row[]): readonly Row[] =>
    all.filter(({ workflowId }) => workflowId === workflow.id);
  const steps = own(rows.steps);
  const named = (...names: readonly StepName[]) => steps.filter(({ stepName }) => names.includes(stepName));
  const completed = (name: StepName) => named(name).filter(({ status }) => status === "completed");

  const drafts = own(rows.drafts);
  const plans = own(rows.plans);
  const escalations = own(rows.escalations);
  const outbox = own(rows.outbox);
  const draftIds = new Set(drafts.map(({ id }) => id));
  const outboxIds = new Set(outbox.map(({ id }) => id));

  return {
    workflow_id: workflow.id,
    type: workflow.workflowType,
    began_at: workflow.startedAt,
    text: workflow.content === "" ? null : workflow.content,
    repeats: named("duplicate_message").map(momentOf),
    considered_at: consideredAt(workflow, {
      steps: named("read_message", "decide_route"),
      draft: last(drafts),
      plans,
      escalations,
    }),
    reading: readingOf(last(named("read_message"))),
    consent: consentOf(workflow, named("opt_out", "opt_in")[0] ?? null),
    plans: plans.map((plan) => ({
      from: plan.extractedFrom,
      weekly_amount: plan.weeklyAmount / 100,
      duration_weeks: plan.durationWeeks,
      start_date: plan.startDate,
      status: plan.status,
      issues: plan.validationResult.issues,
      evidence: plan.validationResult.evidence,
    })),
    waited_for: named("degraded").map((step) => ({
      neighbour: dataOf<{ dependency: string }>(step.outputData).dependency ?? "",
      at: momentOf(step),
    })),
    model_answers: completed("generate_response").length,
    draft: draftOf(last(drafts)),
    decision: decisionOf(last(completed("decide_route")), last(drafts)),
    escalations: escalations.map((event) => ({
      at: event.createdAt,
      type: event.escalationType,
      severity: event.severity,
      reason: event.reason,
      evidence: event.evidence,
      by_hand: !event.autoDetected,
      resolved: resolutionOf(event, steps),
    })),
    people: rows.approvals
      .filter(
        ({ responseQueueId, outboxId }) =>
          (responseQueueId !== null && draftIds.has(responseQueueId)) || (outboxId !== null && outboxIds.has(outboxId)),
      )
      .map(({ action, approvedBy, finalResponse, reason, createdAt }) => ({
        at: createdAt,
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
              at: row.deliveredAt ?? row.updatedAt,
              lost_at: lostAt(row, steps),
              body: row.body,
              kind: row.kind,
              vouched_by: row.vouchedBy,
              state: row.state,
              how: howItArrived(row, steps),
            },
          ],
    ),
    notices: outbox
      .filter(({ kind }) => kind === "notification")
      .map(({ body, state, deliveredAt, createdAt }) => ({ at: deliveredAt ?? createdAt, subject: body, state })),
    ended: {
      at: workflow.updatedAt,
      status: workflow.status,
      reason: workflow.completionReason,
      error: workflow.errorMessage,
    },
  };
};

/** Tells from stored rows alone what happened in a conversation. Pure: the same rows tell the same story for ever. */
export const retell = (rows: StoredRows): Story => rows.workflows.map((workflow) => chapterOf(workflow, rows));
