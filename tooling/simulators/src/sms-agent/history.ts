import { z } from "zod";
import { detail } from "../engine/answer.ts";
import type { Answer } from "../engine/answer.ts";
import type { Conversation } from "./conversations.ts";

export const historyQuerySchema = z.object({
  page: z.coerce.number().int().positive().default(1),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().nonnegative().optional(),
});
type HistoryQuery = z.output<typeof historyQuerySchema>;

/** Oldest first: page 1 is the oldest; `offset` wins over `page`. */
const currentHistory = (conversation: Conversation, asked: string, { page, limit, offset }: HistoryQuery) => {
  const { messages, phone_number } = conversation;
  const first = offset ?? (page - 1) * limit;
  return {
    phone_number_canonical: phone_number,
    phone_number_original: asked,
    tenant_id: null,
    workflow_type: null,
    last_message_at: messages.at(-1)?.created_at ?? null,
    page,
    limit,
    offset: first,
    total: messages.length,
    messages: messages.slice(first, first + limit),
  };
};

/** The older build knows no paging and no ids: all messages, oldest first. */
const olderHistory = ({ conversation_id, messages }: Conversation) => ({
  success: true,
  conversation_id,
  messages: messages.map(({ direction, content, created_at }) => ({
    direction,
    content,
    timestamp: `${created_at}Z`,
  })),
});

/** `GET /conversations/{phone_number}`; 404 where there is nothing, which is an empty history and no error. */
export const historyAnswer = (
  conversation: Conversation | undefined,
  asked: string,
  query: HistoryQuery,
  shape: "current" | "older",
): Answer => {
  if (conversation === undefined || conversation.messages.length === 0) return detail(404, "Conversation not found");
  return {
    status: 200,
    body: shape === "older" ? olderHistory(conversation) : currentHistory(conversation, asked, query),
  };
};
