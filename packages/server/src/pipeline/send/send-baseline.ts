import type { SendBaseline } from "@orchestrator/db";
import type { ConversationHistory, HistoryMessage } from "../../integrations/ports.ts";

/** White space and Unicode forms differ between what was sent and what a provider stored. */
const comparable = (text: string): string => text.normalize("NFKC").replaceAll(/\s+/gu, " ").trim();

const FAILED = new Set(["failed", "undelivered", "canceled", "cancelled"]);

const sameBody = (message: HistoryMessage, body: string): boolean =>
  message.direction === "outbound" &&
  comparable(message.content) === comparable(body) &&
  !FAILED.has(message.delivery_status?.toLowerCase() ?? "");

/** An empty history tells nothing of the build that keeps it: counting works for both. */
const hasIds = ({ messages }: ConversationHistory): boolean =>
  messages.length > 0 && messages.every((message) => message.id !== null);

/** What the history shows before the text is claimed: the highest outbound id, or on a build without ids a count. */
export const takeBaseline = (history: ConversationHistory, body: string): SendBaseline =>
  hasIds(history)
    ? {
        highest_outbound_id: Math.max(
          0,
          ...history.messages.flatMap(({ direction, id }) => (direction === "outbound" && id !== null ? [id] : [])),
        ),
      }
    : { same_body_count: history.messages.filter((message) => sameBody(message, body)).length };

/** Another text to the same number that left, or may have left, since this one was queued. */
export interface RivalText {
  readonly body: string;
  /** The ids it is known by in the history; none where its fate, or its id, is not known. */
  readonly messageIds: readonly string[];
}

interface Candidate {
  readonly messageId: string | null;
}

const idsOf = ({ id, provider_id }: HistoryMessage): readonly string[] =>
  [provider_id, id === null ? null : String(id)].filter((each) => each !== null);

/** The messages of the history with this body that the baseline did not show. */
const newerThan = (history: ConversationHistory, body: string, baseline: SendBaseline): readonly HistoryMessage[] => {
  const matches = history.messages.filter((message) => sameBody(message, body));
  return "same_body_count" in baseline
    ? matches.slice(baseline.same_body_count)
    : matches.filter(({ id }) => id !== null && id > baseline.highest_outbound_id);
};

/**
 * The message of the history that proves that this text was sent: outbound, above the baseline, with its body, not failed,
 * and not proof of another text. Nothing is proved by two of them, nor while another text with the same words could be
 * the one that is seen; the time of day proves nothing at all.
 */
export const findProof = (
  history: ConversationHistory,
  text: { readonly body: string; readonly baseline: SendBaseline | null },
  rivals: readonly RivalText[],
): Candidate | undefined => {
  if (text.baseline === null) return undefined;
  const candidates = newerThan(history, text.body, text.baseline);
  const alike = rivals.filter(({ body }) => comparable(body) === comparable(text.body));
  const accountsFor = (message: HistoryMessage, rival: RivalText): boolean =>
    idsOf(message).some((id) => rival.messageIds.includes(id));
  if (alike.some((rival) => !candidates.some((message) => accountsFor(message, rival)))) return undefined;
  const [only, ...more] = candidates.filter((message) => !alike.some((rival) => accountsFor(message, rival)));
  return only === undefined || more.length > 0 ? undefined : { messageId: idsOf(only)[0] ?? null };
};
