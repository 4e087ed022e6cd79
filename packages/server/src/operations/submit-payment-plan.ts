import {
  DECISION_VERSIONS,
  detectLanguage,
  explainPlanIssues,
  extractPaymentPlan,
  type ExtractedPlan,
  isHold,
  type PaymentPlanDetected,
  type PlanResult,
  type PlanSource,
  replyLanguage,
  RULES_VERSION,
  type TenantContext,
} from "@orchestrator/core";
import {
  type Conversation,
  createWorkflow,
  ensureConversation,
  findOpenEscalations,
  getDatabaseTime,
  hasDraftForText,
  inTransaction,
  isOptedOut,
  lockConversation,
  recordDraft,
  recordSteps,
  type Transaction,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import type { Call } from "../use-cases.ts";
import { type CheckedPlan, checkPlan, planRulesOf } from "../pipeline/reading/check-plan.ts";
import { localIso } from "../pipeline/local-time.ts";
import { auditStep } from "../pipeline/steps.ts";
import { phoneRelation } from "../pipeline/decide/account.ts";
import { type AccountRead, readAccount } from "./read-account.ts";
import { notifyManager } from "../pipeline/notify/notify-manager.ts";
import { recordPlans } from "../pipeline/reading/record-plans.ts";

interface Found {
  readonly extracted: ExtractedPlan;
  readonly source: PlanSource;
}

/** The tenant's own words first; a model's marker only where they contain no plan. */
const findPlan = (deps: Deps, detected: PaymentPlanDetected, now: string): Found => {
  const options = { now, timeZone: deps.env.TIME_ZONE };
  const own = extractPaymentPlan(detected.message_content, { ...options, source: "tenant" });
  if (own.plan !== null || detected.ai_response === undefined) return { extracted: own, source: "tenant_message" };
  return { extracted: extractPaymentPlan(detected.ai_response, { ...options, source: "ai" }), source: "ai_response" };
};

interface Checked {
  readonly plan: CheckedPlan | null;
  /** Null where there is no plan to measure against it. */
  readonly account: AccountRead | null;
  readonly evidence: string | null;
  readonly reason: string | null;
}

const explanation = (deps: Deps, { plan, account }: Checked, text: string): string | null => {
  const tenant = account?.tenant ?? null;
  if (plan?.status !== "invalid" || tenant === null) return null;
  const language = replyLanguage([detectLanguage(text)], tenant.language_preference);
  return explainPlanIssues(plan.validation.issues, tenant, planRulesOf(deps.env), language);
};

/** A drafted explanation for a manager to approve: never sent by itself, and not beside a draft for the same text. */
const queueExplanation = async (
  tx: Transaction,
  workflow: WorkflowInstance,
  checked: Checked,
  draft: string,
  now: Date,
) => {
  const { plan } = checked;
  await recordDraft(tx, {
    workflowId: workflow.id,
    tenantMessage: workflow.content,
    aiResponse: draft,
    confidenceScore: 0,
    status: "pending",
    decision: {
      route: "approval",
      reasons: ["plan_invalid", ...(plan?.validation.issues ?? [])],
      gates: ["plan_invalid"],
      confidence_reasons: [],
      versions: DECISION_VERSIONS,
    },
    contextAt: now,
  });
};

/**
 * Whether an explanation may be drafted: the sums in it are the tenant's, so it goes only to a number
 * and into a conversation that are theirs, where texts may be sent and no person has been asked to look first.
 */
const mayExplainTo = async (
  tx: Transaction,
  conversation: Conversation | undefined,
  tenant: TenantContext,
  content: string,
): Promise<boolean> => {
  if (conversation === undefined || conversation.phoneNumber === null) return false;
  const { id, phoneNumber, tenantId } = conversation;
  if (tenantId !== tenant.tenant_id || phoneRelation(tenant, phoneNumber) === "not_tenants") return false;
  if (await isOptedOut(tx, phoneNumber)) return false;
  const open = await findOpenEscalations(tx, { conversationId: id, phoneNumber });
  if (open.some(({ escalationType }) => isHold(escalationType))) return false;
  return !(await hasDraftForText(tx, id, content));
};

const tell = (deps: Deps, tx: Transaction, workflow: WorkflowInstance, status: string): Promise<void> =>
  notifyManager(deps, tx, workflow, {
    subject: status === "invalid" ? "A proposed payment plan breaks the rules" : "A payment plan waits for your review",
    detail: "Open the conversation to see the plan and what the rules say of it.",
    priority: "normal",
  });

const record = async (
  deps: Deps,
  tx: Transaction,
  detected: PaymentPlanDetected,
  checked: Checked,
  call: Call,
): Promise<{ workflow: WorkflowInstance; attemptId: string | null }> => {
  const { plan } = checked;
  await ensureConversation(tx, { id: detected.conversation_id, tenantId: detected.tenant_id, phoneNumber: null });
  const conversation = await lockConversation(tx, detected.conversation_id);
  const phoneNumber = conversation?.phoneNumber ?? null;
  const now = await getDatabaseTime(tx);
  const draft = explanation(deps, checked, detected.message_content);
  const tenant = checked.account?.tenant ?? null;
  const asks =
    draft !== null && tenant !== null && (await mayExplainTo(tx, conversation, tenant, detected.message_content));

  const workflow = await createWorkflow(tx, {
    conversationId: detected.conversation_id,
    workflowType: "payment_plan_validation",
    tenantId: detected.tenant_id,
    phoneNumber,
    content: detected.message_content,
    correlationId: call.correlationId,
    decidedAt: now,
    ...(asks ? { status: "awaiting_approval" } : { status: "completed", completionReason: "plan_recorded" }),
  });
  const [attemptId = null] = await recordPlans(deps, tx, workflow.id, plan === null ? [] : [plan], RULES_VERSION);
  if (asks) await queueExplanation(tx, workflow, checked, draft, now);
  if (plan !== null && plan.status !== "valid") await tell(deps, tx, workflow, plan.status);
  await recordSteps(tx, [
    ...(checked.account === null ? [] : [checked.account.stepOf(workflow)]),
    auditStep(workflow, "extract_payment_plan", {
      output: { found: plan !== null, evidence: checked.evidence, reason: checked.reason },
    }),
    ...(plan === null
      ? []
      : [auditStep(workflow, "validate_payment_plan", { output: { status: plan.status, ...plan.validation } })]),
  ]);
  return { workflow, attemptId };
};

/** Reads a plan from a text (or from a model's marker), checks it against the account, and stores the attempt. */
export const submitPaymentPlan = async (deps: Deps, detected: PaymentPlanDetected, call: Call): Promise<PlanResult> => {
  const now = localIso(await getDatabaseTime(deps.db), deps.env.TIME_ZONE);
  const { extracted, source } = findPlan(deps, detected, now);
  const { evidence, reason } = extracted;
  const account = extracted.plan === null ? null : await readAccount(deps, detected.tenant_id, call);
  const plan =
    extracted.plan === null
      ? null
      : checkPlan(extracted.plan, { tenant: account?.tenant ?? null, source, evidence, rules: planRulesOf(deps.env) });

  const stored = await inTransaction(deps.db, (tx) =>
    record(deps, tx, detected, { plan, account, evidence, reason }, call),
  );
  deps.engine.kick();
  return {
    status: plan === null || plan.status === "detected" ? "no_plan" : plan.status,
    plan:
      plan === null
        ? null
        : { weekly_amount: plan.weekly_amount, duration_weeks: plan.duration_weeks, start_date: plan.start_date },
    validation:
      plan === null
        ? null
        : {
            issues: [...plan.validation.issues],
            auto_approvable: plan.validation.auto_approvable,
            unrealistic: plan.validation.unrealistic,
          },
    attempt_id: stored.attemptId,
    workflow_id: stored.workflow.id,
  };
};
