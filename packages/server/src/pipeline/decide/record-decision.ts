import {
  type Decision,
  decideRoute,
  earliestSend,
  escalationsOfTriggers,
  type Route,
  type WorkflowEvent,
} from "@orchestrator/core";
import {
  inTransaction,
  isOptedOut,
  lockConversation,
  moveWorkflow,
  recordSteps,
  type StepRecord,
  type Transaction,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import type { ConversationJob } from "../../engine/engine.ts";
import { raiseEscalations } from "../notify/raise-escalations.ts";
import { recordPlans } from "../reading/record-plans.ts";
import { auditStep, hashInputs } from "../steps.ts";
import { type DecisionBasis, escalationsToRaise, performDecision } from "./perform-decision.ts";

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
    inputsHash: hashInputs([facts, workflow.retries]),
  });

/** A newer text has come in: this one is read, its plans and escalations are recorded, and it gets no reply of its own. */
const recordSuperseded = async (deps: Deps, tx: Transaction, basis: DecisionBasis, made: Decision): Promise<void> => {
  const grave = escalationsOfTriggers(basis.ownTriggers);
  const event: WorkflowEvent = grave.length > 0 ? "decided_escalate" : "superseded";
  const moved = await moveWorkflow(tx, basis.workflow.id, event, { attempts: 0, stamp: ["decidedAt"] });
  if (moved === undefined) return;
  await recordPlans(tx, moved.id, basis.ownPlans, made.versions.rules);
  const output = { escalations: grave.map(({ type }) => type) };
  await recordSteps(tx, [
    ...basis.steps,
    decisionStep(basis, made),
    auditStep(moved, "supersede", { input: { because: "newer_message" }, output }),
  ]);
  const fresh = grave.filter(({ type }) => !basis.openTypes.has(type));
  await raiseEscalations(deps, tx, moved, fresh);
};

/**
 * Writes what was decided, in one fenced transaction: status, queue item, escalations, plans, the text to send, and the
 * steps that led here. Looks again, under the lock, whether a newer text or a STOP came first. Answers the route that was
 * recorded in the end.
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
    // A STOP that came in while the model was asked: the same facts with it are another decision.
    const stopped = workflow.phoneNumber !== null && (await isOptedOut(tx, workflow.phoneNumber));
    const facts = stopped ? { ...basis.facts, opt_out: true } : basis.facts;
    const decision = stopped ? decideRoute(facts) : made;
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
      // The deadline of a text that waits for its hour begins with that hour.
      ...(waits ? { dueFrom: notBefore } : {}),
      stamp: ["decidedAt"],
      clear: ["degradedBy", "degradedSince", "errorMessage"],
    });
    if (moved !== undefined) {
      await recordPlans(tx, workflow.id, basis.ownPlans, decision.versions.rules);
      await performDecision(deps, tx, { ...basis, facts }, decision, notBefore);
    }
    // Escalated by hand meanwhile: that was recorded with what the text says, and this attempt adds how it got here.
    await recordSteps(tx, steps);
    if (moved !== undefined && sends && !waits) {
      await deps.engine.keepLease(tx, job);
      return { outcome: "continues", decision };
    }
    await deps.engine.completeFenced(tx, job);
    return { outcome: "done", decision };
  });
