import { type ConversationFacts, type DecisionFacts, hardGates } from "@orchestrator/core";
import { findReusableSteps, type WorkflowInstance } from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import type { ConversationJob } from "../../engine/engine.ts";
import { isNeighbourError } from "../../integrations/neighbour-error.ts";
import { type CheckedPlan, planRulesOf, uncheckedPlans } from "../reading/check-plan.ts";
import { ownPlansOf, plansOf, withAccount } from "./account.ts";
import { waitForNeighbour } from "./wait-for-neighbour.ts";
import { draftReply, type JudgedDraft } from "./draft-reply.ts";
import { failForGood } from "./fail-for-good.ts";
import { gather } from "./gather.ts";
import type { DecisionBasis } from "./perform-decision.ts";
import { type DecisionOutcome, recordDecision } from "./record-decision.ts";
import { takeBaseline } from "../send/send-baseline.ts";
import { factsOfSituation, loadSituation, type Situation } from "./situation.ts";
import { logContext } from "../log-context.ts";
import { createStepLog, type StepLog } from "../steps.ts";

const REPEATABLE = ["get_tenant_context", "get_conversation_history", "generate_response"] as const;

/** What was decided on, before it is written. */
interface Considered {
  readonly facts: DecisionFacts;
  readonly draft: JudgedDraft | null;
  readonly ownPlans: readonly CheckedPlan[];
  readonly baseline: DecisionBasis["baseline"];
  readonly contextAt: Date | null;
}

const complete = (deps: Deps, facts: ConversationFacts, draft: JudgedDraft | null): DecisionFacts => ({
  ...facts,
  draft:
    draft === null
      ? null
      : {
          present: draft.reply !== "",
          truncated: draft.truncated,
          violations: draft.check.violations,
          unsupported_figures: draft.check.unsupported_figures,
        },
  model_escalates: draft?.modelEscalates ?? null,
  confidence: draft === null || draft.reply === "" ? null : draft.confidence.value,
  thresholds: {
    auto_send_above: deps.env.AUTO_APPROVAL_CONFIDENCE,
    escalate_at_or_below: deps.env.ESCALATION_CONFIDENCE,
  },
});

const withoutDraft = (deps: Deps, facts: ConversationFacts, ownPlans: readonly CheckedPlan[]): Considered => ({
  facts: complete(deps, facts, null),
  draft: null,
  ownPlans,
  baseline: null,
  contextAt: null,
});

/** From the situation to the facts of the decision: the outside is asked only for what can still matter. */
const consider = async (deps: Deps, log: StepLog, situation: Situation, signal: AbortSignal): Promise<Considered> => {
  const { workflow } = situation;
  const inside = factsOfSituation(situation, deps.env.AUTO_SEND);
  if (situation.newerText || workflow.phoneNumber === null || hardGates(inside).length > 0) {
    return withoutDraft(deps, inside, uncheckedPlans(deps.env, situation.own));
  }

  const context = { correlationId: workflow.correlationId, signal };
  const gathered = await gather(deps, log, { tenantId: workflow.tenantId, phoneNumber: workflow.phoneNumber }, context);
  const { tenant } = gathered;
  const plans = plansOf(situation, tenant, planRulesOf(deps.env));
  const facts = withAccount(inside, tenant, plans, workflow.phoneNumber);
  const ownPlans = ownPlansOf(situation, tenant, planRulesOf(deps.env));
  if (tenant === null || hardGates(facts).length > 0) return withoutDraft(deps, facts, ownPlans);

  const draft = await draftReply(deps, log, situation, { tenant, gathered, plans, context });
  return {
    facts: complete(deps, withAccount(inside, tenant, draft.plans, workflow.phoneNumber), draft),
    draft,
    // A plan that only the model saw belongs to the text that it was asked about.
    ownPlans: plans.length === 0 ? draft.plans : ownPlans,
    baseline: takeBaseline(gathered.history, draft.reply),
    contextAt: situation.now,
  };
};

const readingStep = (log: StepLog, situation: Situation): void =>
  log.note("read_message", {
    input: { texts: situation.texts.length },
    output: { ...situation.own, hold: situation.hold?.id ?? null, newer_text: situation.newerText },
  });

/**
 * Decides about one message: reads it (always), looks for a newer one or a hold, asks the neighbours, drafts, checks,
 * scores, routes, and writes it all down at once.
 */
export const decideMessage = async (
  deps: Deps,
  job: ConversationJob,
  workflow: WorkflowInstance,
  signal: AbortSignal,
): Promise<DecisionOutcome> => {
  const situation = await loadSituation(deps, workflow);
  const again = workflow.attempts > 1 || workflow.degradedSince !== null || workflow.retries > 0;
  const log = createStepLog(workflow, again ? await findReusableSteps(deps.db, workflow.id, REPEATABLE) : []);
  readingStep(log, situation);

  let considered: Considered;
  try {
    considered = await consider(deps, log, situation, signal);
  } catch (error) {
    if (!isNeighbourError(error)) throw error;
    if (!error.transient) return failForGood(deps, job, workflow, { error, steps: log.records });
    await waitForNeighbour(deps, job, workflow, {
      dependency: error.neighbour,
      now: situation.now,
      steps: log.records,
    });
    return "done";
  }

  const { outcome, decision } = await recordDecision(deps, job, {
    workflow,
    ...considered,
    ownTriggers: situation.own.triggers,
    holdId: situation.hold?.id ?? null,
    openTypes: situation.openTypes,
    now: situation.now,
    steps: log.records,
  });
  deps.metrics.decided(decision.route);
  deps.logger.info("a message was decided", {
    ...logContext(workflow),
    route: decision.route,
    reason: decision.reasons.join(" "),
    attempt: workflow.attempts,
  });
  return outcome;
};
