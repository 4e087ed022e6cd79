import {
  detectKeyword,
  type IncomingSms,
  OrchestratorError,
  type SmsReceipt,
  type WorkflowStatus,
} from "@orchestrator/core";
import {
  ensureConversation,
  findConversationIdsOfNumber,
  findLatestInbound,
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
import type { Call } from "../../use-cases.ts";
import { displaceByNewerText } from "./displace.ts";
import { acceptHelp, acceptOptedOutContact, acceptOptIn, acceptOptOut } from "./accept-keywords.ts";
import { localIso } from "../local-time.ts";
import { readText } from "../decide/read-text.ts";
import { type InboundText, storeInbound } from "./store-inbound.ts";

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

const acceptText = async (deps: Deps, tx: Transaction, inbound: InboundText): Promise<WorkflowInstance> => {
  const workflow = await storeInbound(tx, inbound, { status: "received" });
  await deps.engine.enqueueConversation(tx, workflow.conversationId);
  return workflow;
};

const take = async (deps: Deps, tx: Transaction, inbound: InboundText, call: Call): Promise<WorkflowInstance> => {
  const { sms, reading } = inbound;
  const keyword = detectKeyword(sms.content);
  const stops = keyword === "stop" || reading.opt_out !== null;

  await ensureConversation(tx, {
    id: sms.conversation_id,
    tenantId: sms.tenant_id,
    phoneNumber: sms.phone_number,
  });
  const others = stops ? await findConversationIdsOfNumber(tx, sms.phone_number) : [];
  const conversations = await lockConversations(tx, [sms.conversation_id, ...others]);
  const conversation = conversations.find((each) => each.id === sms.conversation_id);

  const { duplicate, possibleDuplicate } = await findDuplicate(deps, tx, sms, inbound.messageKey);
  if (duplicate !== null) {
    await recordSteps(tx, [
      {
        workflowId: duplicate.id,
        stepName: "duplicate_message",
        stepType: "database_operation",
        status: "skipped",
        correlationId: call.correlationId,
        input: { message_key: inbound.messageKey },
      },
    ]);
    return duplicate;
  }
  deps.metrics.messageReceived();

  const rebound = conversation?.tenantId !== sms.tenant_id || conversation.phoneNumber !== sms.phone_number;
  const known: InboundText = {
    ...inbound,
    metadata: {
      ...(rebound ? { conversation_rebound: true } : {}),
      ...(possibleDuplicate ? { possible_duplicate: true } : {}),
    },
  };
  if (stops)
    return acceptOptOut(
      deps,
      tx,
      known,
      conversations.map((each) => each.id),
    );
  await displaceByNewerText(tx, sms.conversation_id);
  if (keyword === "start") return acceptOptIn(tx, known);
  if (keyword === "help") return acceptHelp(deps, tx, known);
  if (await isOptedOut(tx, sms.phone_number)) return acceptOptedOutContact(deps, tx, known);
  return acceptText(deps, tx, known);
};

const UNDECIDED: ReadonlySet<WorkflowStatus> = new Set(["received", "processing"]);

/** Postgres text holds no NUL, and a lone surrogate is no character: neither may cost a tenant their message. */
const storable = (content: string): string => content.replaceAll("\0", "").toWellFormed();

/**
 * Takes a tenant's text in: after the commit it can't be lost, and the answer is true whatever happens next. Waits up to
 * `SYNC_WAIT_MS` for the outcome, so that most callers hear `processed`.
 */
export const receiveSms = async (
  deps: Deps,
  received: IncomingSms,
  call: Call & { readonly idempotencyKey: string | null },
): Promise<SmsReceipt> => {
  const sms = { ...received, content: storable(received.content) };
  const now = localIso(await getDatabaseTime(deps.db), deps.env.TIME_ZONE);
  const inbound: InboundText = {
    sms,
    messageKey: sms.message_id ?? call.idempotencyKey,
    correlationId: call.correlationId,
    metadata: {},
    reading: readText(sms.content, { now, timeZone: deps.env.TIME_ZONE }),
  };
  const workflow = await inTransaction(deps.db, (tx) => take(deps, tx, inbound, call));
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
