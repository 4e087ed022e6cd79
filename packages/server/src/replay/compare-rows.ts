import {
  centsFromDollars,
  type Confidence,
  type Decision,
  type DecisionFacts,
  type Severity,
} from "@orchestrator/core";
import type { StoredRows } from "@orchestrator/db";
import type { CheckedPlan } from "../pipeline/reading/check-plan.ts";
import { dataOf } from "../story/stored-data.ts";
import { type Difference, differencesBetween, missing } from "./difference.ts";
import type { Step, StoredBasis } from "./stored-basis.ts";

type Draft = StoredRows["drafts"][number];
type Plan = StoredRows["plans"][number];

const planRow = (plan: CheckedPlan, rulesVersion: string) => ({
  extractedFrom: plan.extracted_from,
  weeklyAmount: centsFromDollars(plan.weekly_amount),
  durationWeeks: plan.duration_weeks,
  startDate: plan.start_date,
  validationResult: { ...plan.validation, evidence: plan.evidence, rules_version: rulesVersion },
  status: plan.status,
});

const storedPlan = (row: Plan) => ({
  extractedFrom: row.extractedFrom,
  weeklyAmount: row.weeklyAmount,
  durationWeeks: row.durationWeeks,
  startDate: row.startDate,
  validationResult: row.validationResult,
  status: row.status,
});

/** The newest attempts, as many as there are plans: a message that was retried has older ones too. */
export const comparePlans = (
  rows: readonly Plan[],
  plans: readonly CheckedPlan[],
  rulesVersion: string,
): readonly Difference[] => {
  const newest = plans.length === 0 ? [] : rows.slice(-plans.length);
  return differencesBetween(
    "payment_plan_attempts",
    newest.map(storedPlan),
    plans.map((plan) => planRow(plan, rulesVersion)),
    ["rules", "prompt"],
  );
};

const keepsDraft = ({ effects }: Decision): boolean =>
  effects.some(({ kind }) => kind === "send_reply" || kind === "queue_for_approval" || kind === "keep_draft");

/** The queue item against the steps that it was written with; the draft's words against the model's answer. */
export const compareDraft = (
  item: Draft | undefined,
  { workflow, before }: StoredBasis,
  stored: Decision,
  reply: string | null,
): readonly Difference[] => {
  if (!keepsDraft(stored)) return [];
  if (item === undefined) return [missing("ai_response_queue", "the draft of this decision")];
  const isDrafted = reply !== null && reply !== "";
  const scored: Step | undefined = before.find(({ stepName }) => stepName === "calculate_confidence");
  const confidence = dataOf<Confidence>(scored?.outputData);
  const { aiResponse, tenantMessage, confidenceScore, decision } = item;
  return [
    ...differencesBetween("ai_response_queue: ai_response", aiResponse, reply ?? "", ["prompt"]),
    ...differencesBetween("ai_response_queue: tenant_message", tenantMessage, workflow.content),
    ...differencesBetween("ai_response_queue: confidence_score", confidenceScore, isDrafted ? confidence.value : 0),
    ...differencesBetween("ai_response_queue: decision", decision, {
      route: stored.route,
      reasons: stored.reasons,
      gates: stored.gates.map(({ code }) => code),
      confidence_reasons: reply === null ? [] : confidence.reasons,
      versions: stored.versions,
    }),
  ];
};

/** Words that left, or were vouched for, against the draft that they are said to be. */
export const compareTexts = (rows: StoredRows, workflowId: string): readonly Difference[] => {
  const drafts = new Map(rows.drafts.filter((item) => item.workflowId === workflowId).map((item) => [item.id, item]));
  const own = rows.outbox.filter((text) => text.workflowId === workflowId && text.kind === "reply");
  return [
    ...own.flatMap(({ responseQueueId, body, vouchedBy }) => {
      const item = responseQueueId === null ? undefined : drafts.get(responseQueueId);
      if (item === undefined) return [];
      const vouched = vouchedBy === "auto" ? item.aiResponse : (item.modifiedResponse ?? item.aiResponse);
      return differencesBetween("outbox: body", body, vouched);
    }),
    ...rows.approvals.flatMap(({ responseQueueId, action, originalResponse, finalResponse }) => {
      const item = responseQueueId === null ? undefined : drafts.get(responseQueueId);
      if (item === undefined || (action !== "approve" && action !== "modify")) return [];
      return [
        ...differencesBetween("approval_audit_log: original_response", originalResponse, item.aiResponse),
        ...differencesBetween(
          "approval_audit_log: final_response",
          finalResponse,
          item.modifiedResponse ?? item.aiResponse,
        ),
      ];
    }),
  ];
};

/** What was raised against what the decision, or a reading at intake, says of its type. */
export const compareEscalations = (
  rows: StoredRows,
  workflowId: string,
  { escalations }: Pick<Decision, "escalations">,
  { triggers }: Pick<DecisionFacts, "triggers">,
): readonly Difference[] =>
  rows.escalations
    .filter((event) => event.workflowId === workflowId && event.autoDetected)
    .flatMap((event) => {
      const decided = escalations.find(({ type }) => type === event.escalationType);
      if (decided === undefined) return [];
      const behind = triggers.filter(({ kind }) => kind === event.escalationType);
      const severities: readonly Severity[] = [decided.severity, ...behind.map(({ severity }) => severity)];
      const evidence = [...behind.map((trigger) => trigger.evidence ?? null), null];
      const where = `escalation_events (${event.escalationType})`;
      return [
        ...differencesBetween(`${where}: reason`, event.reason, decided.reason, ["rules"]),
        ...(severities.includes(event.severity)
          ? []
          : differencesBetween(`${where}: severity`, event.severity, decided.severity, ["rules"])),
        ...(evidence.includes(event.evidence)
          ? []
          : differencesBetween(`${where}: evidence`, event.evidence, evidence[0], ["rules"])),
      ];
    });
