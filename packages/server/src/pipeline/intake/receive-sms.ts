import {
  detectKeyword,
  escalationsOfTriggers,
  type IncomingSms,
  OrchestratorError,
  type SmsReceipt,
} from "@orchestrator/core";
import {
  ensureConversation,
  identifyConversation,
  findConversationIdsOfNumber,
  findLatestInbound,
  findOpenEscalations,
  findWorkflowByMessageKey,
  getDatabaseTime,
  inTransaction,
  isOptedOut,
  lockConversations,
  recordSteps,
  type Transaction,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import { inSpan, traceHeaders } from "../../observability/tracing.ts";
import type { Call, ReceiveCall } from "../../use-cases.ts";
import { UNDECIDED } from "./outcome-watch.ts";
import { displaceByNewerText } from "./displace.ts";
import { acceptHelp, acceptOptedOutContact, acceptOptIn, acceptOptOut } from "./accept-keywords.ts";
import type { Reading } from "../reading/read-text.ts";
import { raiseEscalations } from "../notify/raise-escalations.ts";
import { readCarefully } from "../reading/record-reading.ts";
import { type InboundText, storeInbound } from "./store-inbound.ts";
import { auditStep } from "../steps.ts";
import { faultPoint } from "../../fault-points.ts";

const sameMessage = (workflow: WorkflowInstance, sms: IncomingSms): boolean =>
  workflow.content === sms.content && workflow.phoneNumber === sms.phone_number && workflow.tenantId === sms.tenant_id;

interface Known {
  readonly duplicate: WorkflowInstance | null;
  readonly possibleDuplicate: boolean;
}

/**
 * Whether this text has been taken in already. A sender with message keys says so itself. Without keys a text is a
 * duplicate only where it equals the conversation's latest one, shortly after, with no text of ours in between: anything
 * wider would swallow a tenant's second "ok".
 */
const findDuplicate = async (
  deps: Deps,
  tx: Transaction,
  sms: IncomingSms,
  messageKey: string | null,
): Promise<Known> => {
  if (messageKey !== null) {
    const known = await findWorkflowByMessageKey(tx, sms.conversation_id, messageKey);
    if (known === undefined) return { duplicate: null, possibleDuplicate: false };
    if (sameMessage(known, sms)) return { duplicate: known, possibleDuplicate: false };
    throw new OrchestratorError(
      "conflict",
      "This message id was used before in this conversation with another text, number or tenant. Give each message an id of its own.",
      { details: { workflow_id: known.id } },
    );
  }
  const latest = await findLatestInbound(tx, sms.conversation_id, deps.env.DEDUP_WINDOW_SECONDS);
  const repeated = latest?.withinWindow === true && sameMessage(latest.workflow, sms);
  if (!repeated) return { duplicate: null, possibleDuplicate: false };
  return latest.answeredSince
    ? { duplicate: null, possibleDuplicate: true }
    : { duplicate: latest.workflow, possibleDuplicate: false };
};

/** Danger to life does not wait for its turn behind an older text. */
const raiseDanger = async (
  deps: Deps,
  tx: Transaction,
  workflow: WorkflowInstance,
  reading: Reading,
): Promise<void> => {
  const dangers = escalationsOfTriggers(reading.triggers).filter(({ severity }) => severity === "critical");
  if (dangers.length === 0) return;
  const open = await findOpenEscalations(tx, workflow);
  const types = new Set(open.map((event) => event.escalationType));
  await raiseEscalations(
    deps,
    tx,
    workflow,
    dangers.filter(({ type }) => !types.has(type)),
  );
};

const acceptText = async (deps: Deps, tx: Transaction, inbound: InboundText): Promise<WorkflowInstance> => {
  await displaceByNewerText(deps, tx, inbound.sms.conversation_id);
  const workflow = await storeInbound(tx, inbound, { status: "received", displaces: true });
  await raiseDanger(deps, tx, workflow, inbound.reading);
  await deps.engine.enqueueConversation(tx, workflow.conversationId);
  return workflow;
};

const accept = async (
  deps: Deps,
  tx: Transaction,
  inbound: InboundText,
  says: { keyword: ReturnType<typeof detectKeyword>; stops: boolean; conversationIds: readonly string[] },
): Promise<WorkflowInstance> => {
  if (says.stops) return acceptOptOut(deps, tx, inbound, says.conversationIds);
  if (says.keyword === "start") return acceptOptIn(deps, tx, inbound);
  if (says.keyword === "help") return acceptHelp(deps, tx, inbound);
  if (await isOptedOut(tx, inbound.sms.phone_number)) return acceptOptedOutContact(deps, tx, inbound);
  return acceptText(deps, tx, inbound);
};

interface Taken {
  readonly workflow: WorkflowInstance;
  readonly isNew: boolean;
}

const take = async (deps: Deps, tx: Transaction, inbound: InboundText, call: Call): Promise<Taken> => {
  const { sms, reading } = inbound;
  const keyword = detectKeyword(sms.content);
  const stops = keyword === "stop" || reading.opt_out !== null;

  const known = { id: sms.conversation_id, tenantId: sms.tenant_id, phoneNumber: sms.phone_number };
  await ensureConversation(tx, known);
  const others = stops ? await findConversationIdsOfNumber(tx, sms.phone_number) : [];
  const conversations = await lockConversations(tx, [sms.conversation_id, ...others]);
  const locked = conversations.find((each) => each.id === sms.conversation_id);
  const conversation = locked?.phoneNumber === null ? await identifyConversation(tx, known) : locked;

  const { duplicate, possibleDuplicate } = await findDuplicate(deps, tx, sms, inbound.messageKey);
  if (duplicate !== null) {
    await recordSteps(tx, [
      auditStep(duplicate, "duplicate_message", {
        status: "skipped",
        correlationId: call.correlationId,
        input: { message_key: inbound.messageKey },
      }),
    ]);
    return { workflow: duplicate, isNew: false };
  }

  const rebound = conversation?.tenantId !== sms.tenant_id || conversation.phoneNumber !== sms.phone_number;
  const described: InboundText = {
    ...inbound,
    metadata: {
      ...(rebound ? { conversation_rebound: true } : {}),
      ...(possibleDuplicate ? { possible_duplicate: true } : {}),
      ...traceHeaders(),
    },
  };
  const ids = conversations.map((each) => each.id);
  const workflow = await accept(deps, tx, described, { keyword, stops, conversationIds: ids });
  await faultPoint("before-intake-commit", sms.conversation_id);
  return { workflow, isNew: true };
};

/** What is known of a text that could not be read: nothing. The worker meets the same failure, and people the text. */
const UNREAD: Reading = {
  triggers: [],
  opt_out: null,
  plan: { plan: null, promise: null, evidence: null, reason: "no_amount" },
  language: "und",
  instruction_attempt: null,
};

/**
 * Takes a tenant's text in: after the commit it can't be lost, and the answer is true whatever happens next. Waits up to
 * `SYNC_WAIT_MS` for the outcome, so that most callers hear `processed`.
 */
export const receiveSms = async (deps: Deps, sms: IncomingSms, call: ReceiveCall): Promise<SmsReceipt> => {
  const now = await getDatabaseTime(deps.db);
  const inbound: InboundText = {
    sms,
    messageKey: sms.message_id ?? call.idempotencyKey,
    correlationId: call.correlationId,
    metadata: {},
    reading: readCarefully(deps, sms.content, now, call.correlationId) ?? UNREAD,
  };
  const { workflow, isNew } = await inSpan("receive_message", {}, () =>
    inTransaction(deps.db, (tx) => take(deps, tx, inbound, call)),
  );
  await faultPoint("after-intake-commit", sms.conversation_id);
  if (isNew) deps.metrics.messageReceived();
  else call.onReplay();
  deps.engine.kick();

  const status = UNDECIDED.has(workflow.status)
    ? await deps.outcomes.waitFor(workflow.id, deps.env.SYNC_WAIT_MS)
    : workflow.status;
  return {
    status: status === undefined || UNDECIDED.has(status) ? "accepted" : "processed",
    conversation_id: workflow.conversationId,
    workflow_id: workflow.id,
  };
};
