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

/**
 * The messages of the history that could be this text: outbound, above the baseline, with its body, not failed, and not
 * proof of another text already. Exactly one proves that the text was sent; the time of day proves nothing.
 */
export const findSentCandidates = (
  history: ConversationHistory,
  body: string,
  baseline: SendBaseline,
  bound: ReadonlySet<string>,
): readonly { readonly messageId: string | null }[] => {
  const matches = history.messages
    .filter((message) => sameBody(message, body))
    .map(({ id }) => ({ id, messageId: id === null ? null : String(id) }));
  const unproven = ({ messageId }: { messageId: string | null }): boolean =>
    messageId === null || !bound.has(messageId);
  const isNew = ({ id }: { id: number | null }): boolean =>
    "highest_outbound_id" in baseline && id !== null && id > baseline.highest_outbound_id;
  const candidates = "same_body_count" in baseline ? matches.slice(baseline.same_body_count) : matches.filter(isNew);
  return candidates.filter(unproven).map(({ messageId }) => ({ messageId }));
};
