import {
  type Decision,
  earliestSend,
  type EscalationType,
  escalationsOfTriggers,
  type QueueStatus,
  type Route,
  type TriggerFact,
  type WorkflowEvent,
} from "@orchestrator/core";
import {
  hasOpenEscalation,
  inTransaction,
  lockConversation,
  isOptedOut,
  moveWorkflow,
  queueOutbox,
  recordDraft,
  recordSteps,
  type SendBaseline,
  type StepRecord,
  type Transaction,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import type { ConversationJob } from "../../engine/engine.ts";
import type { CheckedPlan } from "./account.ts";
import type { JudgedDraft } from "./draft-reply.ts";
import { recordPlans } from "./record-plans.ts";
import { notifyManager } from "../notify/notify-manager.ts";
import { type EscalationToRaise, raiseEscalations } from "../notify/raise-escalations.ts";
import { hashInputs } from "../steps.ts";

/** A decision with what it was taken on: everything the second transaction writes. */
export interface MadeDecision {
  readonly workflow: WorkflowInstance;
  readonly decision: Decision;
  readonly draft: JudgedDraft | null;
  /** The plans that this text itself proposes, or that the model saw in it: what is recorded with this workflow. */
  readonly ownPlans: readonly CheckedPlan[];
  readonly triggers: readonly TriggerFact[];
  /** Only this text's own: what to record if the reply to it is superseded. */
  readonly ownTriggers: readonly TriggerFact[];
  /** Matters that are open already, in this conversation or for this number: they are not raised a second time. */
  readonly openTypes: ReadonlySet<EscalationType>;
  readonly baseline: SendBaseline | null;
  readonly contextAt: Date | null;
  readonly now: Date;
  readonly steps: readonly StepRecord[];
}

/** `continues`: a text is on its way and this job brings it there. `done`: the job is completed. */
export type DecisionOutcome = "continues" | "done";

const EVENTS = {
  suppress: "opted_out",
  escalate: "decided_escalate",
  approval: "decided_approval",
  auto_send: "decided_auto_send",
} as const satisfies Record<Route, WorkflowEvent>;

const ITEM_STATUS = {
  suppress: "superseded",
  escalate: "escalated",
  approval: "pending",
  auto_send: "auto_sent",
} as const satisfies Record<Route, QueueStatus>;

const evidenceOf = (triggers: readonly TriggerFact[], type: string): string | null =>
  triggers.find((trigger) => trigger.kind === type)?.evidence ?? null;

const escalationsOf = ({ decision, triggers, openTypes }: MadeDecision): readonly EscalationToRaise[] =>
  decision.effects.flatMap((effect) =>
    effect.kind === "create_escalation" && !openTypes.has(effect.type)
      ? [
          {
            type: effect.type,
            severity: effect.severity,
            reason: effect.reason,
            evidence: evidenceOf(triggers, effect.type),
          },
        ]
      : [],
  );

const recordItem = async (tx: Transaction, made: MadeDecision): Promise<string | null> => {
  const { decision, draft, workflow } = made;
  if (draft === null || (draft.reply === "" && decision.route !== "approval")) return null;
  const item = await recordDraft(tx, {
    workflowId: workflow.id,
    tenantMessage: workflow.content,
    aiResponse: draft.reply,
    confidenceScore: draft.reply === "" ? 0 : draft.confidence.value,
    status: ITEM_STATUS[decision.route],
    decision: {
      route: decision.route,
      reasons: decision.reasons,
      gates: decision.gates.map(({ code }) => code),
      confidence_reasons: draft.confidence.reasons,
      versions: decision.versions,
    },
    contextAt: made.contextAt,
  });
  return item.id;
};

const queueReply = async (
  tx: Transaction,
  made: MadeDecision,
  responseQueueId: string,
  notBefore: Date,
): Promise<void> => {
  const { workflow, draft, baseline } = made;
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

/** What this very text raises, whatever becomes of the reply to it. */
const ownEscalations = ({ ownTriggers, openTypes }: MadeDecision): readonly EscalationToRaise[] =>
  escalationsOfTriggers(ownTriggers).filter(({ type }) => !openTypes.has(type));

const tellManager = async (deps: Deps, tx: Transaction, made: MadeDecision, route: Route): Promise<void> => {
  const { workflow, decision } = made;
  // STOP ends the reply and what was thought of it, not the danger that the text speaks of.
  const escalations = route === "suppress" ? ownEscalations(made) : escalationsOf(made);
  const raised = await raiseEscalations(deps, tx, workflow, escalations);
  const notice = decision.effects.find((effect) => effect.kind === "notify_manager");
  if (raised.length > 0 || notice === undefined || route === "suppress") return;
  // Told already, as the text came in: it speaks of danger.
  if (await hasOpenEscalation(tx, workflow.id)) return;
  await notifyManager(deps, tx, {
    workflowId: workflow.id,
    conversationId: workflow.conversationId,
    correlationId: workflow.correlationId,
    subject:
      decision.route === "approval"
        ? "A draft waits for your approval"
        : "A new text in a matter that is open with you",
    detail: `Reasons: ${decision.reasons.join(", ")}.`,
    priority: notice.priority,
  });
};

/** A newer text has come in: this one is read, its plans and escalations are recorded, and it gets no reply of its own. */
const recordSuperseded = async (deps: Deps, tx: Transaction, made: MadeDecision): Promise<void> => {
  const grave = escalationsOfTriggers(made.ownTriggers);
  const event: WorkflowEvent = grave.length > 0 ? "decided_escalate" : "superseded";
  const moved = await moveWorkflow(tx, made.workflow.id, event, { attempts: 0, stamp: ["decidedAt"] });
  if (moved === undefined) return;
  await recordPlans(tx, moved.id, made.ownPlans, made.decision.versions.rules);
  await recordSteps(tx, [
    ...made.steps,
    {
      workflowId: moved.id,
      stepName: "supersede",
      stepType: "database_operation",
      status: "completed",
      correlationId: moved.correlationId,
      input: { because: "newer_message" },
      output: { escalations: grave.map(({ type }) => type) },
    },
  ]);
  await raiseEscalations(deps, tx, moved, ownEscalations(made));
};

/**
 * Writes what was decided, in one fenced transaction: status, queue item, escalations, plans, the text to send, and the
 * steps that led here. Looks again, under the lock, whether a newer text or a STOP came first.
 */
export const recordDecision = (deps: Deps, job: ConversationJob, made: MadeDecision): Promise<DecisionOutcome> =>
  inTransaction(deps.db, async (tx) => {
    const { workflow, decision } = made;
    const conversation = await lockConversation(tx, workflow.conversationId);
    const newer = (conversation?.answerableSeq ?? 0) > (workflow.seq ?? 0);
    if (newer) {
      await recordSuperseded(deps, tx, made);
      await deps.engine.completeFenced(tx, job);
      return "done";
    }
    const stopped = workflow.phoneNumber !== null && (await isOptedOut(tx, workflow.phoneNumber));
    const route = stopped ? "suppress" : decision.route;
    const dangerous = route === "suppress" && escalationsOfTriggers(made.ownTriggers).length > 0;
    const notBefore = earliestSend(made.now, workflow.startedAt, {
      timeZone: deps.env.TIME_ZONE,
      quietHours: deps.env.QUIET_HOURS,
    });
    const waits = route === "auto_send" && notBefore.getTime() > made.now.getTime();
    const moved = await moveWorkflow(tx, workflow.id, dangerous ? "decided_escalate" : EVENTS[route], {
      attempts: 0,
      // The deadline of a text that waits for its hour begins with that hour.
      ...(waits ? { dueFrom: notBefore } : {}),
      stamp: ["decidedAt"],
      clear: ["degradedBy", "degradedSince", "errorMessage"],
    });
    if (moved === undefined) {
      // Escalated by hand meanwhile: that was recorded with what the text says, and this attempt adds how it got here.
      await recordSteps(tx, made.steps);
      await deps.engine.completeFenced(tx, job);
      return "done";
    }
    const itemId = stopped ? null : await recordItem(tx, made);
    await recordPlans(tx, workflow.id, made.ownPlans, decision.versions.rules);
    await tellManager(deps, tx, made, route);
    const sends = route === "auto_send" && itemId !== null;
    if (sends) await queueReply(tx, made, itemId, notBefore);
    await recordSteps(tx, made.steps);

    if (sends && !waits) {
      await deps.engine.keepLease(tx, job);
      return "continues";
    }
    await deps.engine.completeFenced(tx, job);
    return "done";
  });

/** The step that explains the route: its facts, in full, and what followed from them. */
export const decisionStep = (workflow: WorkflowInstance, facts: unknown, decision: Decision): StepRecord => ({
  workflowId: workflow.id,
  stepName: "decide_route",
  stepType: "database_operation",
  status: "completed",
  correlationId: workflow.correlationId,
  attempt: workflow.retries + 1,
  input: facts,
  output: decision,
  inputsHash: hashInputs([facts, workflow.retries]),
});
