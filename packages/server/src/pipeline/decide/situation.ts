import { type ConversationFacts, type EscalationType, isHold, type TriggerFact } from "@orchestrator/core";
import {
  type EscalationEvent,
  findConversation,
  findOpenEscalations,
  findUnansweredTexts,
  getDatabaseTime,
  isOptedOut,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import { mayAutoSend } from "../auto-send.ts";
import { localIso } from "../local-time.ts";
import { type Reading, readText } from "../reading/read-text.ts";

/** What the database knows about a message before anybody outside is asked. */
export interface Situation {
  readonly workflow: Pick<
    WorkflowInstance,
    "id" | "tenantId" | "phoneNumber" | "correlationId" | "retries" | "metadata"
  >;
  readonly now: Date;
  /** `now` on the wall clock of the service's zone. */
  readonly localNow: string;
  /** A newer text of the tenant has come in. */
  readonly newerText: boolean;
  readonly optedOut: boolean;
  /** Operators and environment let replies leave without a person. */
  readonly autoSend: boolean;
  /** The unresolved escalation that silences the machine. */
  readonly hold: EscalationEvent | null;
  readonly openEscalation: EscalationEvent | null;
  readonly openTypes: ReadonlySet<EscalationType>;
  /** Every inbound text since our last claimed one, oldest first, as read; the last one is this workflow's. */
  readonly texts: readonly { readonly content: string; readonly reading: Reading }[];
  readonly own: Reading;
}

/** The situation of a stored message, with the numbers of the texts that wait for an answer in it. */
export const loadSituation = async (
  deps: Deps,
  workflow: WorkflowInstance,
): Promise<{ readonly situation: Situation; readonly seqs: readonly number[] }> => {
  const { conversationId, phoneNumber, seq } = workflow;
  const [now, conversation, texts, escalations, optedOut, autoSend] = await Promise.all([
    getDatabaseTime(deps.db),
    findConversation(deps.db, conversationId),
    findUnansweredTexts(deps.db, conversationId, seq ?? 0),
    findOpenEscalations(deps.db, { conversationId, phoneNumber }),
    phoneNumber === null ? false : isOptedOut(deps.db, phoneNumber),
    mayAutoSend(deps, deps.db),
  ]);
  const timeZone = deps.env.TIME_ZONE;
  const readOne = (content: string, at: Date): Reading => readText(content, { now: localIso(at, timeZone), timeZone });
  const read = texts.map(({ workflowId, content, startedAt }) => ({
    workflowId,
    content,
    reading: readOne(content, startedAt),
  }));
  const own = read.find(({ workflowId }) => workflowId === workflow.id);
  const situation: Situation = {
    workflow,
    now,
    localNow: localIso(now, timeZone),
    newerText: (conversation?.answerableSeq ?? 0) > (seq ?? 0),
    optedOut,
    autoSend,
    hold: escalations.find((event) => isHold(event.escalationType)) ?? null,
    openEscalation: escalations.find((event) => !isHold(event.escalationType)) ?? null,
    openTypes: new Set(escalations.map((event) => event.escalationType)),
    texts: read,
    own: own?.reading ?? readOne(workflow.content, workflow.startedAt),
  };
  return { situation, seqs: texts.map((text) => text.seq) };
};

const unique = (triggers: readonly TriggerFact[]): readonly TriggerFact[] => [
  ...new Map(triggers.map((trigger) => [`${trigger.kind} ${trigger.severity}`, trigger])).values(),
];

/**
 * The facts a route is decided on as far as the database tells them. The account's part (tenant, phone, plans) is assumed
 * harmless here; it is filled in once the account was read, before anything is drafted.
 */
export const factsOfSituation = (situation: Situation): ConversationFacts => ({
  triggers: unique(situation.texts.flatMap(({ reading }) => reading.triggers)),
  opt_out: situation.optedOut,
  plans: [],
  hold: situation.hold?.escalationType ?? null,
  open_escalation: situation.openEscalation?.escalationType ?? null,
  tenant_known: true,
  phone_relation: "unlisted",
  conversation_rebound: situation.workflow.metadata.conversation_rebound === true,
  possible_duplicate: situation.workflow.metadata.possible_duplicate === true,
  instruction_attempt:
    situation.texts.map(({ reading }) => reading.instruction_attempt).find((attempt) => attempt !== null) ?? null,
  auto_send_enabled: situation.autoSend,
});
