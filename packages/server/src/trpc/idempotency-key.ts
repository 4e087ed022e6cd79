import { OrchestratorError } from "@orchestrator/core";
import { z } from "zod";
import type { Context } from "./context.ts";
import { requireSingleCall } from "./single-call.ts";

const HEADER = "Idempotency-Key";

const idempotencyKey = z.string().regex(/^[\x21-\x7e]{1,200}$/, "must be 1 to 200 visible ASCII characters");

/** For the OpenAPI document: what the header means to `messages.receive`. */
export const messageKeyHeaders = z.object({
  [HEADER]: idempotencyKey.optional().meta({
    description: "The sender's key of the message, where the body has no message_id: the same key is one message",
  }),
});

/**
 * The caller's key of this call; null where none was given.
 *
 * @throws OrchestratorError where it can't be stored, or came with a batch of several calls: dropping it would drop the
 *   caller's guarantee
 */
export const readIdempotencyKey = (ctx: Context): string | null => {
  if (ctx.idempotencyKey === undefined) return null;
  requireSingleCall(ctx, HEADER);
  const parsed = idempotencyKey.safeParse(ctx.idempotencyKey);
  if (parsed.success) return parsed.data;
  throw new OrchestratorError("validation", "Some fields are not valid", {
    problems: parsed.error.issues.map(({ message }) => ({ field: HEADER, message })),
  });
};
