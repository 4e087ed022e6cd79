import { z } from "zod";
import type { CallContext, ConversationHistory, HistoryMessage } from "./ports.ts";
import type { ServiceClient } from "./service-client.ts";
import { wireInteger } from "./wire-values.ts";

/** So many of the newest messages are a history. */
const HISTORY_LENGTH = 20;
/** The most that one page may hold: room for texts that arrive between the two questions. */
const LARGEST_PAGE = 100;
const NO_CONVERSATION = 404;

/** The agent keeps UTC without saying so; JavaScript would take that for local time. */
const readTime = (written: string): string | null => {
  const iso = written.trim().replace(" ", "T");
  const time = new Date(/(Z|[+-]\d{2}:?\d{2})$/i.test(iso) ? iso : `${iso}Z`);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
};

/** Twilio's own words for a text of ours are `outbound-api` and the like. */
const direction = z
  .string()
  .transform((written) => /^(inbound|outbound)/i.exec(written)?.[0].toLowerCase())
  .pipe(z.enum(["inbound", "outbound"]));

const optionalText = z.string().nullish().catch(null);
const optionalTime = z.string().transform(readTime).nullish().catch(null);

/** A message of either build: the older one has no id, and calls the time `timestamp`. */
const message = z
  .object({
    id: wireInteger.nullish().catch(null),
    direction,
    content: optionalText,
    message_content: optionalText,
    twilio_sid: optionalText,
    delivery_status: optionalText,
    created_at: optionalTime,
    timestamp: optionalTime,
  })
  .transform((read): HistoryMessage => ({
    id: read.id ?? null,
    provider_id: read.twilio_sid ?? null,
    direction: read.direction,
    content: read.content ?? read.message_content ?? "",
    created_at: read.created_at ?? read.timestamp ?? null,
    delivery_status: read.delivery_status ?? null,
  }));

/** A message that can't be read is left out: one bad record must not hide a whole conversation. */
const messages = z
  .array(message.nullable().catch(null))
  .transform((all) => all.flatMap((each) => (each === null ? [] : [each])));

const historyAnswer = z.object({ messages, total: wireInteger.nullish().catch(null) });

const EMPTY = { messages: [], total: 0 };

/**
 * The last messages with a number. Pages count from the oldest, so the first question may only tell how many there
 * are, and a second one fetches the end.
 */
export const fetchConversationHistory = async (
  client: ServiceClient,
  phoneNumber: string,
  context: CallContext,
): Promise<ConversationHistory> => {
  const ask = async (limit: number, offset: number) => {
    const path = `/conversations/${encodeURIComponent(phoneNumber)}?limit=${limit}&offset=${offset}`;
    return (await client.find({ method: "GET", path, answer: historyAnswer }, [NO_CONVERSATION], context)) ?? EMPTY;
  };
  const first = await ask(HISTORY_LENGTH, 0);
  // The older build tells no total: it gives everything at once.
  const total = first.total ?? 0;
  const last = total > HISTORY_LENGTH ? await ask(LARGEST_PAGE, total - HISTORY_LENGTH) : first;
  return { messages: last.messages.slice(-HISTORY_LENGTH) };
};
