import {
  detectLanguage,
  explainPlanIssues,
  extractPaymentPlan,
  replyLanguage,
  RULES_VERSION,
  type TenantContext,
} from "@orchestrator/core";
import type { StoredRows } from "@orchestrator/db";
import type { Environment } from "../env.ts";
import { localIso } from "../pipeline/local-time.ts";
import { type CheckedPlan, checkPlan, planRulesOf } from "../pipeline/reading/check-plan.ts";
import { comparePlans } from "./compare-rows.ts";
import { type Difference, differencesBetween } from "./difference.ts";
import type { Step, Workflow } from "./stored-basis.ts";

const RULES = ["rules"] as const;

/** The plan in the tenant's words; one that another service's model named is taken from the row: its words are not kept. */
const planOf = (workflow: Workflow, row: StoredRows["plans"][number] | undefined, env: Environment) => {
  if (row?.extractedFrom === "ai_response") {
    const { durationWeeks, startDate, weeklyAmount, validationResult } = row;
    const plan = { weekly_amount: weeklyAmount / 100, duration_weeks: durationWeeks, start_date: startDate };
    return { plan, evidence: validationResult.evidence, reason: null };
  }
  const now = localIso(workflow.startedAt, env.TIME_ZONE);
  return extractPaymentPlan(workflow.content, { now, timeZone: env.TIME_ZONE, source: "tenant" });
};

const compareExplanation = (
  rows: StoredRows,
  {
    workflow,
    plan,
    tenant,
    env,
  }: { workflow: Workflow; plan: CheckedPlan; tenant: TenantContext | null; env: Environment },
): readonly Difference[] => {
  const draft = rows.drafts.find(({ workflowId }) => workflowId === workflow.id);
  if (draft === undefined || tenant === null || draft.decision.reasons[0] !== "plan_invalid") return [];
  const language = replyLanguage([detectLanguage(workflow.content)], tenant.language_preference);
  const expected = explainPlanIssues(plan.validation.issues, tenant, planRulesOf(env), language);
  return [
    ...differencesBetween("ai_response_queue: ai_response", draft.aiResponse, expected, RULES),
    ...differencesBetween(
      "ai_response_queue: decision: reasons",
      draft.decision.reasons,
      ["plan_invalid", ...plan.validation.issues],
      RULES,
    ),
  ];
};

/** A plan that another service reported: found and checked once more, by today's time zone and limits. */
export const replayPlan = (rows: StoredRows, workflow: Workflow, env: Environment): readonly Difference[] => {
  const steps = rows.steps.filter(({ workflowId }) => workflowId === workflow.id);
  const named = (name: Step["stepName"]) => steps.find(({ stepName }) => stepName === name);
  const stored = rows.plans.filter(({ workflowId }) => workflowId === workflow.id);
  const [row] = stored;
  const source = row?.extractedFrom ?? "tenant_message";
  const { plan: found, evidence, reason } = planOf(workflow, row, env);
  const extraction = { found: found !== null, evidence, reason };
  const compared = differencesBetween(
    "extract_payment_plan: output",
    named("extract_payment_plan")?.outputData,
    extraction,
    RULES,
  );
  if (found === null) return [...compared, ...comparePlans(stored, [], RULES_VERSION)];

  const account = named("get_tenant_context");
  const tenant = (account?.status === "completed" ? account.outputData : null) as TenantContext | null;
  const plan = checkPlan(found, { tenant, source, evidence, rules: planRulesOf(env) });
  return [
    ...compared,
    ...differencesBetween(
      "validate_payment_plan: output",
      named("validate_payment_plan")?.outputData,
      { status: plan.status, ...plan.validation },
      RULES,
    ),
    ...comparePlans(stored, [plan], row?.validationResult.rules_version ?? RULES_VERSION),
    ...compareExplanation(rows, { workflow, plan, tenant, env }),
  ];
};
