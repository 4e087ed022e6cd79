import { z } from "zod";
import { readRetryAfter } from "./http-answer.ts";
import type { SendResult } from "./ports.ts";
import type { Posted } from "./post-once.ts";
import { parseStorable, wireId } from "./wire-values.ts";

type Answered = Extract<Posted, { kind: "answered" }>;
type Reading = (answer: Answered, error: string) => SendResult;

const accepted: Reading = ({ body }) => ({ kind: "accepted", messageId: readMessageId(body) });
const tryLater: Reading = ({ retryAfter }, error) => ({
  kind: "try_later",
  error,
  retryAfterSeconds: readRetryAfter(retryAfter),
});
const rejected: Reading = (_answer, error) => ({ kind: "rejected", error });
const unknown: Reading = (_answer, error) => ({ kind: "unknown", error });

/** A 502 is about the provider behind the agent, and only its category says whether the text may yet be accepted. */
const byCategory: Reading = (answer, error) => {
  const category = readCategory(answer.body);
  if (category === "transient") return tryLater(answer, error);
  return category === "permanent" ? rejected(answer, error) : unknown(answer, error);
};

/**
 * What each answer to `POST /sms/send` means. Any other 4xx is permanent; whatever else is not in the table leaves the
 * text's fate unknown. So do 408, 409 and 425: they speak of this request's course or of an earlier one with its key,
 * not of the text.
 */
const READINGS: Readonly<Record<number, Reading>> = {
  202: accepted,
  408: unknown,
  409: unknown,
  425: unknown,
  429: tryLater,
  502: byCategory,
  503: tryLater,
};

const readingOf = (status: number): Reading =>
  READINGS[status] ?? (status >= 400 && status <= 499 ? rejected : unknown);

const parse = <Schema extends z.ZodType>(schema: Schema, body: string | null): z.output<Schema> | null => {
  try {
    return schema.parse(parseStorable(body ?? ""));
  } catch {
    return null;
  }
};

const acceptance = z.object({ id: wireId, twilio_sid: wireId });
const agentError = z.object({ error: z.object({ details: z.object({ category: z.string() }) }) });

/** The provider's id where there is one: the history carries the same. */
const readMessageId = (body: string | null): string | null => {
  const read = parse(acceptance, body);
  return read?.twilio_sid ?? read?.id ?? null;
};
const readCategory = (body: string | null): string | null =>
  parse(agentError, body)?.error.details.category.toLowerCase() ?? null;

/** What became of a text, by what its one request came back with. */
export const sendResultOf = (posted: Posted): SendResult => {
  if (posted.kind === "not_written") return posted;
  if (posted.kind === "lost") return { kind: "unknown", error: posted.error };
  return readingOf(posted.status)(posted, `answered ${posted.status}`);
};
