import { OrchestratorError } from "@orchestrator/core";
import { z } from "zod";

const idempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,200}$/, "must be 1 to 200 visible ASCII characters")
  .meta({
    description: "The sender's key of the message, where the body has no message_id: the same key is one message",
  });

/** For the OpenAPI document. */
export const idempotencyHeaders = z.object({ "Idempotency-Key": idempotencyKey.optional() });

/** @throws OrchestratorError where a key was given that can't be stored: dropping it would drop the caller's guarantee */
export const readIdempotencyKey = (header: string | undefined): string | null => {
  if (header === undefined) return null;
  const parsed = idempotencyKey.safeParse(header);
  if (parsed.success) return parsed.data;
  throw new OrchestratorError("validation", "Some fields are not valid", {
    problems: parsed.error.issues.map(({ message }) => ({ field: "Idempotency-Key", message })),
  });
};
