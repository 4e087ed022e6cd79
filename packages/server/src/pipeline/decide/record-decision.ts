import {
  type Decision,
  type DecisionFacts,
  decideRoute,
  earliestSend,
  escalationsOfTriggers,
  type Route,
  type WorkflowEvent,
} from "@orchestrator/core";
import {
  afterCommit,
  inTransaction,
  isOptedOut,
  lockConversation,
  moveWorkflow,
  recordSteps,
  type StepRecord,
  type Transaction,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import type { ConversationJob } from "../../engine/engine.ts";
import { mayAutoSend } from "../auto-send.ts";
import { raiseEscalations } from "../notify/raise-escalations.ts";
import { recordPlans } from "../reading/record-plans.ts";
import { auditStep, hashDecision } from "../steps.ts";
import { type DecisionBasis, escalationsToRaise, performDecision } from "./perform-decision.ts";
import { faultPoint } from "../../fault-points.ts";

/** `continues`: a text is on its way and this job brings it there. `done`: the job is completed. */
export type DecisionOutcome = "continues" | "done";

const EVENTS = {
  suppress: "opted_out",
  escalate: "decided_escalate",
  approval: "decided_approval",
  auto_send: "decided_auto_send",
} as const satisfies Record<Route, WorkflowEvent>;

/** The step that explains the route: its facts, in full, and what followed from them. */
const decisionStep = ({ workflow, facts }: DecisionBasis, decision: Decision): StepRecord =>
  auditStep(workflow, "decide_route", {
    input: facts,
    output: decision,
    inputsHash: hashDecision(facts, workflow.retries + 1, decision),
  });

/** A newer text has come in: this one is read, its plans and escalations are recorded, and it gets no reply of its own. */
const recordSuperseded = async (deps: Deps, tx: Transaction, basis: DecisionBasis, made: Decision): Promise<void> => {
  const grave = escalationsOfTriggers(basis.ownTriggers);
  const event: WorkflowEvent = grave.length > 0 ? "decided_escalate" : "superseded";
  const moved = await moveWorkflow(tx, basis.workflow.id, event, { attempts: 0, stamp: ["decidedAt"] });
  if (moved === undefined) return;
  afterCommit(tx, () => deps.metrics.superseded(1));
  await recordPlans(deps, tx, moved.id, basis.ownPlans, made.versions.rules);
  const output = { escalations: grave.map(({ type }) => type) };
  await recordSteps(tx, [
    ...basis.steps,
    decisionStep(basis, made),
    auditStep(moved, "supersede", { input: { because: "newer_message" }, output }),
  ]);
  const fresh = grave.filter(({ type }) => !basis.openTypes.has(type));
  await raiseEscalations(deps, tx, moved, fresh);
};

/** What came in while the model was asked: with a STOP, or the switch turned off, the same facts are another decision. */
const factsByNow = async (
  deps: Deps,
  tx: Transaction,
  { workflow, facts }: DecisionBasis,
  { route }: Decision,
): Promise<DecisionFacts> => {
  if (workflow.phoneNumber !== null && (await isOptedOut(tx, workflow.phoneNumber))) return { ...facts, opt_out: true };
  if (route === "auto_send" && !(await mayAutoSend(deps, tx))) return { ...facts, auto_send_enabled: false };
  return facts;
};

const countDecision = (
  { metrics }: Pick<Deps, "metrics">,
  { workflow, draft }: DecisionBasis,
  decision: Decision,
  { decidedAt }: WorkflowInstance,
): void => {
  metrics.decided(decision);
  if (draft !== null && draft.reply !== "") metrics.scored(draft.confidence.value);
  if (decidedAt !== null) metrics.stageEnded("decision", (decidedAt.getTime() - workflow.dueFrom.getTime()) / 1000);
};

/**
 * Writes what was decided, in one fenced transaction: status, queue item, escalations, plans, the text to send, and the
 * steps that led here. Looks again, under the lock, whether a newer text, a STOP or an operator came first. Answers the
 * route that was recorded in the end.
 */
export const recordDecision = (
  deps: Deps,
  job: ConversationJob,
  basis: DecisionBasis,
): Promise<{ outcome: DecisionOutcome; decision: Decision }> =>
  inTransaction(deps.db, async (tx) => {
    const { workflow, now } = basis;
    const made = decideRoute(basis.facts);
    const conversation = await lockConversation(tx, workflow.conversationId);
    if ((conversation?.answerableSeq ?? 0) > (workflow.seq ?? 0)) {
      await recordSuperseded(deps, tx, basis, made);
      await deps.engine.completeFenced(tx, job);
      return { outcome: "done", decision: made };
    }
    const facts = await factsByNow(deps, tx, basis, made);
    const decision = facts === basis.facts ? made : decideRoute(facts);
    const steps = [...basis.steps, decisionStep({ ...basis, facts }, decision)];

    const notBefore = earliestSend(now, workflow.startedAt, {
      timeZone: deps.env.TIME_ZONE,
      quietHours: deps.env.QUIET_HOURS,
    });
    const sends = decision.route === "auto_send";
    const waits = sends && notBefore.getTime() > now.getTime();
    // STOP ends the reply and what was thought of it, not the danger that the text speaks of.
    const raises = escalationsToRaise(basis, decision).length > 0;
    const event = decision.route === "suppress" && raises ? "decided_escalate" : EVENTS[decision.route];
    const moved = await moveWorkflow(tx, workflow.id, event, {
      attempts: 0,
      onlyUndecided: true,
      // The deadline of a text that waits for its hour begins with that hour.
      ...(waits ? { dueFrom: notBefore } : {}),
      stamp: ["decidedAt"],
      clear: ["degradedBy", "degradedSince", "errorMessage"],
    });
    if (moved !== undefined) {
      await recordPlans(deps, tx, workflow.id, basis.ownPlans, decision.versions.rules);
      await performDecision(deps, tx, { ...basis, facts }, decision, notBefore);
      afterCommit(tx, () => countDecision(deps, basis, decision, moved));
    }
    // Escalated by hand meanwhile: that was recorded with what the text says, and this attempt adds how it got here.
    await recordSteps(tx, steps);
    await faultPoint("before-decision-commit", workflow.conversationId);
    if (moved !== undefined && sends && !waits) {
      await deps.engine.keepLease(tx, job);
      return { outcome: "continues", decision };
    }
    await deps.engine.completeFenced(tx, job);
    return { outcome: "done", decision };
  });
