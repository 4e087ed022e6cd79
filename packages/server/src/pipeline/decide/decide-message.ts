import { findReusableSteps, type WorkflowInstance } from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import type { ConversationJob } from "../../engine/engine.ts";
import { isNeighbourError } from "../../integrations/neighbour-error.ts";
import { inSpan } from "../../observability/tracing.ts";
import { consider, type Considered } from "./consider.ts";
import { waitForNeighbour } from "./wait-for-neighbour.ts";
import { failForGood } from "./fail-for-good.ts";
import { gather } from "./gather.ts";
import type { DecisionBasis } from "./perform-decision.ts";
import { type DecisionOutcome, recordDecision } from "./record-decision.ts";
import { loadSituation, type Situation } from "./situation.ts";
import { logContext } from "../log-context.ts";
import { planRulesOf } from "../reading/check-plan.ts";
import { createStepLog, type StepLog } from "../steps.ts";
import { faultPoint } from "../../fault-points.ts";

const REPEATABLE = ["get_tenant_context", "get_conversation_history", "generate_response"] as const;

/** Everything that the decision is made on and that no neighbour is asked for: enough to make it once more. */
const readingStep = ({ env }: Pick<Deps, "env">, log: StepLog, situation: Situation, seqs: readonly number[]): void =>
  log.note("read_message", {
    input: { texts: seqs, time_zone: env.TIME_ZONE, rules: planRulesOf(env) },
    output: {
      ...situation.own,
      hold: situation.hold?.id ?? null,
      open_escalation: situation.openEscalation?.id ?? null,
      newer_text: situation.newerText,
      opted_out: situation.optedOut,
      auto_send: situation.autoSend,
    },
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
  const { situation, seqs } = await loadSituation(deps, workflow);
  const again = workflow.attempts > 1 || workflow.degradedSince !== null || workflow.retries > 0;
  const log = createStepLog(workflow, {
    reusable: again ? await findReusableSteps(deps.db, workflow.id, REPEATABLE) : [],
    metrics: deps.metrics,
  });
  readingStep(deps, log, situation, seqs);

  let considered: Considered;
  try {
    const { tenantId, phoneNumber, correlationId } = workflow;
    const context = { correlationId, signal };
    const ask = phoneNumber === null ? null : () => gather(deps, log, { tenantId, phoneNumber }, context);
    considered = await consider(deps, log, situation, { ask, context });
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

  const basis: DecisionBasis = {
    workflow,
    ...considered,
    ownTriggers: situation.own.triggers,
    holdId: situation.hold?.id ?? null,
    openTypes: situation.openTypes,
    now: situation.now,
    steps: log.records,
  };
  const { outcome, decision } = await inSpan("decide_route", {}, () => recordDecision(deps, job, basis));
  await faultPoint("after-decision-commit", workflow.conversationId);
  deps.logger.info("a message was decided", {
    ...logContext(workflow),
    route: decision.route,
    reason: decision.reasons.join(" "),
    attempt: workflow.attempts,
  });
  return outcome;
};
