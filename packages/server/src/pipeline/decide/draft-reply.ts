import {
  buildPrompt,
  calculateConfidence,
  checkDraft,
  type Confidence,
  confidenceFeatures,
  type ConfidenceFeatures,
  type DraftCheck,
  parseCompletion,
  type ParsedCompletion,
  type PromptRules,
  replyLanguage,
  type TenantContext,
} from "@orchestrator/core";
import type { Deps } from "../../deps.ts";
import type { Environment } from "../../env.ts";
import type { CallContext, Generation } from "../../integrations/ports.ts";
import { checkPlan, type CheckedPlan, planRulesOf } from "../reading/check-plan.ts";
import type { Gathered } from "./gather.ts";
import type { Situation } from "./situation.ts";
import { hashInputs, type StepLog } from "../steps.ts";
import { faultPoint } from "../../fault-points.ts";

/** What drafting takes of the service: its settings, and somebody who writes. */
export interface Drafting {
  readonly env: Environment;
  readonly integrations: Pick<Deps["integrations"], "responseGenerator">;
}

/** A draft with everything that is known of it. */
export interface JudgedDraft {
  readonly reply: string;
  readonly truncated: boolean;
  readonly modelEscalates: string | null;
  readonly plans: readonly CheckedPlan[];
  readonly check: DraftCheck;
  readonly features: ConfidenceFeatures;
  readonly confidence: Confidence;
  /** The model's answer as it came. */
  readonly generation: Generation;
}

const promptRules = (env: Environment): PromptRules => {
  const rules = planRulesOf(env);
  return {
    business_name: "the property office",
    office_hours: null,
    minimum_weekly_amount: rules.min_weekly_amount,
    maximum_weeks: rules.max_duration_weeks,
    minimum_coverage_percent: Math.round(rules.min_coverage * 100),
    auto_approvable_weeks: rules.auto_approvable_weeks,
  };
};

/** The history as the model sees it: without the texts it is asked to answer. */
const earlierMessages = (situation: Situation, gathered: Gathered) => {
  const asked = new Set(situation.texts.map(({ content }) => content));
  const messages = gathered.history.messages;
  const lastOutbound = messages.findLastIndex((message) => message.direction === "outbound");
  return messages
    .filter((message, index) => index <= lastOutbound || !asked.has(message.content))
    .map(({ direction, content, created_at }) => ({ direction, content, created_at }));
};

const generate = (
  deps: Drafting,
  log: StepLog,
  situation: Situation,
  { tenant, gathered, context }: { tenant: TenantContext; gathered: Gathered; context: CallContext },
): Promise<Generation> => {
  const prompt = buildPrompt({
    tenant,
    rules: promptRules(deps.env),
    history: earlierMessages(situation, gathered),
    messages: situation.texts.map(({ content }) => content),
    language: replyLanguage(
      situation.texts.map(({ reading }) => reading.language),
      tenant.language_preference,
    ),
    now: situation.localNow,
  });
  return log.run(
    "generate_response",
    {
      input: {
        prompt_version: prompt.version,
        model: deps.env.OPENAI_MODEL,
        // All of the clock that the prompt knows: with a finer one, no completion could serve a later attempt.
        today: situation.localNow.slice(0, 10),
        prompt: hashInputs(prompt.messages),
      },
      reuseForSeconds: Number.POSITIVE_INFINITY,
    },
    async () => {
      await faultPoint("before-model-call", context.correlationId);
      const generation = await deps.integrations.responseGenerator.generateResponse(
        { messages: prompt.messages, responseSchema: prompt.response_schema },
        context,
      );
      await faultPoint("after-model-answer", context.correlationId);
      return generation;
    },
  );
};

/** The tenant's own words come first; a plan that only the model saw is kept as the model's. */
const allPlans = (
  parsed: ParsedCompletion,
  plans: readonly CheckedPlan[],
  tenant: TenantContext,
  env: Environment,
): readonly CheckedPlan[] =>
  plans.length > 0 || parsed.payment_plan === null
    ? plans
    : [checkPlan(parsed.payment_plan, { tenant, source: "ai_response", evidence: null, rules: planRulesOf(env) })];

/** Asks the model for a reply and judges it: draft checks, then confidence. */
export const draftReply = async (
  deps: Drafting,
  log: StepLog,
  situation: Situation,
  facts: { tenant: TenantContext; gathered: Gathered; plans: readonly CheckedPlan[]; context: CallContext },
): Promise<JudgedDraft> => {
  const { tenant } = facts;
  const generation = await generate(deps, log, situation, facts);
  const parsed = parseCompletion(generation.text);
  const plans = allPlans(parsed, facts.plans, tenant, deps.env);
  const tenantMessages = situation.texts.map(({ content }) => content);

  const rules = promptRules(deps.env);
  const check = checkDraft({
    draft: parsed.reply,
    tenant,
    tenant_message: tenantMessages.join("\n"),
    supported: {
      amounts: [...plans.map((plan) => plan.weekly_amount), deps.env.MIN_WEEKLY_PAYMENT],
      counts: [rules.maximum_weeks, rules.minimum_coverage_percent, rules.auto_approvable_weeks],
      dates: plans.flatMap((plan) => (plan.start_date === null ? [] : [plan.start_date])),
    },
  });
  log.note("check_draft", { output: check });

  const finished = generation.finishReason === "stop";
  const features = confidenceFeatures({
    completion: { finished, parsed: parsed.parsed },
    draft: parsed.reply,
    check,
    tenant_messages: tenantMessages,
    tenant,
    context_age_seconds: 0,
    history_available: true,
    plans,
  });
  const confidence = calculateConfidence(features);
  log.note("calculate_confidence", { input: features, output: confidence });

  return {
    reply: parsed.reply,
    truncated: !finished,
    modelEscalates: parsed.escalate_reason,
    plans,
    check,
    features,
    confidence,
    generation,
  };
};
