import { randomUUID } from "node:crypto";
import { z } from "zod";

/** The number the tenants text to. */
const OUR_NUMBER = "+12035550100";

export const newMessageSchema = z.strictObject({
  phone_number: z.string(),
  direction: z.enum(["inbound", "outbound"]),
  content: z.string(),
  /** As the agent keeps it: UTC without a zone. Default now. */
  created_at: z.string().optional(),
  /** For example `delivered` or `failed`. Default null. */
  delivery_status: z.string().nullable().optional(),
});
export type NewMessage = z.output<typeof newMessageSchema>;

/** A message as the current build lists it. */
export interface Message {
  /** Counted over all conversations, ascending. */
  id: number;
  direction: "inbound" | "outbound";
  from_number: string;
  to_number: string;
  message_content: string;
  content: string;
  twilio_sid: string;
  delivery_status: string | null;
  /** UTC, without saying so. */
  created_at: string;
}

export interface Conversation {
  /** What the agent would call us with. The current build never tells it in its history. */
  conversation_id: string;
  /** Integer key inside the agent, which is what its `/sms/send` gives back. */
  number: number;
  phone_number: string;
  /** Oldest first. */
  messages: Message[];
}

export interface Conversations {
  find(phoneNumber: string): Conversation | undefined;
  /** The conversation of a number, begun where there is none. */
  of(phoneNumber: string): Conversation;
  add(message: NewMessage): Message;
  setDeliveryStatus(messageId: number, status: string | null): void;
  clear(): void;
}

const utcWithoutZone = (): string => new Date().toISOString().replace("Z", "");

/** What the agent stores. Phone numbers are canonical here. */
export const createConversations = (): Conversations => {
  const conversations = new Map<string, Conversation>();
  let lastMessageId = 0;

  const of = (phoneNumber: string): Conversation => {
    const existing = conversations.get(phoneNumber);
    if (existing !== undefined) return existing;
    const begun: Conversation = {
      conversation_id: randomUUID(),
      number: conversations.size + 1,
      phone_number: phoneNumber,
      messages: [],
    };
    conversations.set(phoneNumber, begun);
    return begun;
  };

  return {
    find: (phoneNumber) => conversations.get(phoneNumber),
    of,
    add: ({ phone_number, direction, content, created_at = utcWithoutZone(), delivery_status = null }) => {
      lastMessageId += 1;
      const inbound = direction === "inbound";
      const message: Message = {
        id: lastMessageId,
        direction,
        from_number: inbound ? phone_number : OUR_NUMBER,
        to_number: inbound ? OUR_NUMBER : phone_number,
        message_content: content,
        content,
        twilio_sid: `SM${randomUUID().replaceAll("-", "")}`,
        delivery_status,
        created_at,
      };
      of(phone_number).messages.push(message);
      return message;
    },
    setDeliveryStatus: (messageId, status) => {
      const message = [...conversations.values()]
        .flatMap(({ messages }) => messages)
        .find(({ id }) => id === messageId);
      if (message === undefined) throw new Error(`There is no message ${messageId}`);
      message.delivery_status = status;
    },
    clear: () => {
      conversations.clear();
      lastMessageId = 0;
    },
  };
};
