import {
  type GateHit,
  OrchestratorError,
  type QueueItemDetail,
  reasonWords,
  ROUTES,
  tenantAccount,
} from "@orchestrator/core";
import {
  findOutbox,
  findQueueListing,
  listOpenEscalations,
  listPlanAttempts,
  listSteps,
  listStoredMessages,
  type QueueListing,
  type WorkflowStep,
} from "@orchestrator/db";
import { z } from "zod";
import type { Deps } from "../deps.ts";
import { smsCostView } from "./views/draft.ts";
import { escalationView } from "./views/escalation.ts";
import { planView } from "./views/plan.ts";
import { queueItemView } from "./views/queue-item.ts";

const MESSAGES_SHOWN = 20;

const storedGates = z.object({
  gates: z.array(z.object({ code: z.string(), allows: z.enum(ROUTES), detail: z.string().nullable() })),
});

type Item = QueueListing["item"];

/** The account as it was read before the draft was written, whatever was read since. */
const accountOf = (item: Item, steps: readonly WorkflowStep[]): QueueItemDetail["tenant"] => {
  const read = steps.findLast(
    ({ stepName, status, completedAt }) =>
      stepName === "get_tenant_context" &&
      status === "completed" &&
      completedAt !== null &&
      completedAt <= item.createdAt,
  );
  return tenantAccount.safeParse(read?.outputData).data ?? null;
};

/** The gates with what was seen, from the step that recorded the decision; else their codes alone. */
const gatesOf = (item: Item, steps: readonly WorkflowStep[]): GateHit[] => {
  const decided = steps.find(({ stepName, startedAt }) => stepName === "decide_route" && startedAt >= item.createdAt);
  const stored = storedGates.safeParse(decided?.outputData).data?.gates ?? [];
  return item.decision.gates.flatMap((code): GateHit[] => {
    const meaning = reasonWords(code);
    const seen = stored.filter((gate) => gate.code === code);
    return seen.length > 0
      ? seen.map((gate) => ({ ...gate, meaning }))
      : [{ code, allows: null, meaning, detail: null }];
  });
};

const unknownSendOf = async (deps: Deps, sendId: string | null): Promise<QueueItemDetail["unknown_send"]> => {
  const row = sendId === null ? undefined : await findOutbox(deps.db, sendId);
  if (row === undefined) return null;
  const { id, body, claimedAt, handedOverAt } = row;
  return {
    send_id: id,
    body,
    claimed_at: claimedAt?.toISOString() ?? null,
    asked_since: handedOverAt?.toISOString() ?? null,
  };
};

/** One item with everything a manager needs to decide about it, from what is stored: no neighbour is asked. */
export const getResponse = async (deps: Deps, responseQueueId: string): Promise<QueueItemDetail> => {
  const listing = await findQueueListing(deps.db, responseQueueId);
  if (listing === undefined) throw new OrchestratorError("not_found", "No such queue item.");
  const { item, conversationId, tenantId, phoneNumber } = listing;
  const [steps, messages, plans, escalations, unknownSend] = await Promise.all([
    listSteps(deps.db, item.workflowId),
    listStoredMessages(deps.db, { conversationId, limit: MESSAGES_SHOWN }),
    listPlanAttempts(deps.db, item.workflowId),
    listOpenEscalations(deps.db, { conversationId, phoneNumber }),
    unknownSendOf(deps, listing.unknownSendId),
  ]);
  return {
    ...queueItemView(listing),
    phone_number: phoneNumber,
    tenant: accountOf(item, steps),
    context_read_at: item.contextAt?.toISOString() ?? null,
    messages: messages.map(({ direction, content, at, workflowId, state, vouchedBy }) => ({
      direction,
      content,
      at: at.toISOString(),
      workflow_id: workflowId,
      state,
      vouched_by: vouchedBy,
    })),
    confidence_reasons: [...item.decision.confidence_reasons],
    gates: gatesOf(item, steps),
    plans: plans.map((attempt) => planView({ attempt, conversationId, tenantId })),
    sms: smsCostView(item.aiResponse, deps.env.SMS_SEGMENT_PRICE),
    open_escalations: escalations.map(({ event, tenantId: owner }) => escalationView(event, owner)),
    unknown_send: unknownSend,
    warnings: [...item.warnings],
    versions: { ...item.decision.versions },
  };
};
