import { type ConversationFacts, type DecisionFacts, hardGates } from "@orchestrator/core";
import type { CallContext } from "../../integrations/ports.ts";
import { type CheckedPlan, planRulesOf, uncheckedPlans } from "../reading/check-plan.ts";
import { takeBaseline } from "../send/send-baseline.ts";
import type { StepLog } from "../steps.ts";
import { ownPlansOf, plansOf, withAccount } from "./account.ts";
import { type Drafting, draftReply, type JudgedDraft } from "./draft-reply.ts";
import type { Gathered } from "./gather.ts";
import type { DecisionBasis } from "./perform-decision.ts";
import { factsOfSituation, type Situation } from "./situation.ts";

/** What was decided on, before it is written. */
export interface Considered {
  readonly facts: DecisionFacts;
  readonly draft: JudgedDraft | null;
  readonly ownPlans: readonly CheckedPlan[];
  readonly baseline: DecisionBasis["baseline"];
  readonly contextAt: Date | null;
}

const complete = (deps: Drafting, facts: ConversationFacts, draft: JudgedDraft | null): DecisionFacts => ({
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

const withoutDraft = (deps: Drafting, facts: ConversationFacts, ownPlans: readonly CheckedPlan[]): Considered => ({
  facts: complete(deps, facts, null),
  draft: null,
  ownPlans,
  baseline: null,
  contextAt: null,
});

/** Who is asked outside, and how. */
export interface Outside {
  /** Reads account and conversation; null where there is nobody to answer. */
  readonly ask: (() => Promise<Gathered>) | null;
  readonly context: CallContext;
}

/** From the situation to the facts of the decision: the outside is asked only for what can still matter. */
export const consider = async (
  deps: Drafting,
  log: StepLog,
  situation: Situation,
  { ask, context }: Outside,
): Promise<Considered> => {
  const { workflow } = situation;
  const inside = factsOfSituation(situation);
  if (situation.newerText || ask === null || hardGates(inside).length > 0) {
    return withoutDraft(deps, inside, uncheckedPlans(deps.env, situation.own));
  }

  const gathered = await ask();
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
