import {
  type Decision,
  type DecisionFacts,
  DECISION_VERSIONS,
  type EscalationType,
  type QueueStatus,
  reasonWords,
  type Route,
  type TriggerFact,
} from "@orchestrator/core";
import {
  hasOpenEscalation,
  queueOutbox,
  recordDraft,
  recordSteps,
  type SendBaseline,
  type StepRecord,
  type Transaction,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import { notifyManager } from "../notify/notify-manager.ts";
import { type EscalationToRaise, raiseEscalations } from "../notify/raise-escalations.ts";
import type { CheckedPlan } from "../reading/check-plan.ts";
import { auditStep } from "../steps.ts";
import type { JudgedDraft } from "./draft-reply.ts";

/** What a decision was taken on, and everything that is written with it. */
export interface DecisionBasis {
  readonly workflow: WorkflowInstance;
  readonly facts: DecisionFacts;
  readonly draft: JudgedDraft | null;
  /** The plans that this text itself proposes, or that the model saw in it: what is recorded with this workflow. */
  readonly ownPlans: readonly CheckedPlan[];
  /** Only this text's own: what to record if the reply to it is superseded. */
  readonly ownTriggers: readonly TriggerFact[];
  /** The open escalation that silences the machine, if any. */
  readonly holdId: string | null;
  /** Matters that are open already, in this conversation or for this number: they are not raised a second time. */
  readonly openTypes: ReadonlySet<EscalationType>;
  readonly baseline: SendBaseline | null;
  readonly contextAt: Date | null;
  readonly now: Date;
  readonly steps: readonly StepRecord[];
}

const ITEM_STATUS = {
  suppress: "superseded",
  escalate: "escalated",
  approval: "pending",
  auto_send: "auto_sent",
} as const satisfies Record<Route, QueueStatus>;

/** The draft with what was decided about it; a manager's item also where there is none to show. */
const recordItem = async (tx: Transaction, { workflow, draft, contextAt }: DecisionBasis, decision: Decision) => {
  const item = await recordDraft(tx, {
    workflowId: workflow.id,
    tenantMessage: workflow.content,
    aiResponse: draft?.reply ?? "",
    confidenceScore: draft === null || draft.reply === "" ? 0 : draft.confidence.value,
    status: ITEM_STATUS[decision.route],
    decision: {
      route: decision.route,
      reasons: decision.reasons,
      gates: decision.gates.map(({ code }) => code),
      confidence_reasons: draft?.confidence.reasons ?? [],
      versions: DECISION_VERSIONS,
    },
    contextAt,
  });
  return item.id;
};

const queueReply = async (
  tx: Transaction,
  { workflow, draft, baseline }: DecisionBasis,
  responseQueueId: string,
  notBefore: Date,
): Promise<void> => {
  await queueOutbox(tx, {
    workflowId: workflow.id,
    conversationId: workflow.conversationId,
    responseQueueId,
    kind: "reply",
    vouchedBy: "auto",
    phoneNumber: workflow.phoneNumber,
    body: draft?.reply ?? "",
    baseline,
    notBefore,
  });
};

/** The escalations that the decision asks for and that are not open already, with the words behind them. */
export const escalationsToRaise = (
  { facts, openTypes }: DecisionBasis,
  { effects }: Decision,
): readonly EscalationToRaise[] =>
  effects.flatMap((effect) => {
    if (effect.kind !== "create_escalation" || openTypes.has(effect.type)) return [];
    const { type, severity, reason } = effect;
    const evidence = facts.triggers.find((trigger) => trigger.kind === type)?.evidence ?? null;
    return [{ type, severity, reason, evidence }];
  });

const noticeOf = (route: Route): string =>
  route === "approval" ? "A draft waits for your approval" : "A new text in a matter that is open with you";

/** Turns the effects of a decision into rows, in the transaction that records it. */
export const performDecision = async (
  deps: Deps,
  tx: Transaction,
  basis: DecisionBasis,
  decision: Decision,
  notBefore: Date,
): Promise<void> => {
  const { workflow } = basis;
  const raised = await raiseEscalations(deps, tx, workflow, escalationsToRaise(basis, decision));
  for (const effect of decision.effects) {
    switch (effect.kind) {
      case "send_reply":
        await queueReply(tx, basis, await recordItem(tx, basis, decision), notBefore);
        break;
      case "queue_for_approval":
      case "keep_draft":
        await recordItem(tx, basis, decision);
        break;
      case "attach_to_hold":
        await recordSteps(tx, [
          auditStep(workflow, "hold", { output: { escalation_id: basis.holdId, type: effect.type } }),
        ]);
        break;
      case "create_escalation":
        // Raised above, together: a manager is told of all of them once.
        break;
      case "notify_manager":
        // Told already, by an escalation of this decision or as the text came in: it speaks of danger.
        if (raised.length > 0 || decision.route === "suppress" || (await hasOpenEscalation(tx, workflow.id))) break;
        await notifyManager(deps, tx, workflow, {
          subject: noticeOf(decision.route),
          detail: `Why: ${decision.reasons.map(reasonWords).join("; ")}.`,
          priority: effect.priority,
        });
        break;
    }
  }
};
