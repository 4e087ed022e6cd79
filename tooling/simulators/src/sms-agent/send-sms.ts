import { randomUUID } from "node:crypto";
import { z } from "zod";
import { detail, Refusal } from "../engine/answer.ts";
import type { Answer } from "../engine/answer.ts";
import { bodyOf } from "../engine/neighbour-request.ts";
import type { NeighbourRequest } from "../engine/neighbour-request.ts";
import { agentError } from "./agent-error.ts";
import type { Conversations } from "./conversations.ts";
import { canonicalNumber } from "./phone-number.ts";

const sendSchema = z.object({
  to: z.string(),
  body: z.string(),
  conversation_id: z.union([z.string(), z.number()]).nullish(),
});

/** One send at the provider: a text that really left. */
export interface SentText {
  to: string;
  body: string;
  /** The id in the history of this number. */
  message_id: number;
  twilio_sid: string;
  idempotency_key: string | null;
  correlation_id: string | null;
  at: string;
}

interface SendRules {
  honoursIdempotencyKeys: boolean;
  rejectsUuidConversationId: boolean;
  errorForm: "agent" | "fastapi";
}

export interface Provider {
  handle(request: NeighbourRequest, rules: SendRules): Answer;
  sent(): SentText[];
  clear(): void;
}

/** The deployed build takes whole numbers, also written out; none at all is fine. */
const isAcceptableId = (value: string | number | null | undefined): boolean =>
  value === null || value === undefined || Number.isInteger(Number(value));

const readSend = (request: NeighbourRequest, rules: SendRules): { to: string; body: string } => {
  const { to, body, conversation_id } = bodyOf(request, sendSchema);
  const refuse = (message: string) => new Refusal({ status: 400, body: agentError(400, message, rules.errorForm) });

  if (rules.rejectsUuidConversationId && !isAcceptableId(conversation_id)) {
    const issue = {
      type: "int_parsing",
      loc: ["body", "conversation_id"],
      msg: "conversation_id must be an integer",
    };
    throw new Refusal(detail(422, [issue]));
  }
  const canonical = canonicalNumber(to);
  if (canonical === null) throw refuse("The number can't be normalised");
  if (body.trim() === "") throw refuse("The body is empty");
  return { to: canonical, body };
};

/** `POST /sms/send`: what is accepted is sent, stored in the history and recorded. */
export const createProvider = (conversations: Conversations): Provider => {
  let sent: SentText[] = [];
  const byKey = new Map<string, Answer>();

  const accept = (to: string, body: string, headers: Record<string, string>): Answer => {
    const message = conversations.add({ phone_number: to, direction: "outbound", content: body });
    sent.push({
      to,
      body,
      message_id: message.id,
      twilio_sid: message.twilio_sid,
      idempotency_key: headers["idempotency-key"] ?? null,
      correlation_id: headers["x-correlation-id"] ?? null,
      at: new Date().toISOString(),
    });
    const conversation_id = conversations.of(to).number;
    return {
      status: 202,
      body: { id: randomUUID(), twilio_sid: message.twilio_sid, conversation_id },
    };
  };

  return {
    handle: (request, rules) => {
      const { to, body } = readSend(request, rules);
      const key = rules.honoursIdempotencyKeys ? request.headers["idempotency-key"] : undefined;
      const answer = (key === undefined ? undefined : byKey.get(key)) ?? accept(to, body, request.headers);
      if (key !== undefined) byKey.set(key, answer);
      return answer;
    },
    sent: () => structuredClone(sent),
    clear: () => {
      sent = [];
      byKey.clear();
    },
  };
};
