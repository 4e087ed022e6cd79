import { type ErrorKind, OrchestratorError } from "@orchestrator/core";
import { z } from "zod";
import { ERRORS, type Refusal } from "../errors.ts";

export const OK = 200;

/**
 * What an operation refuses for good: the same request would be refused again, whoever repeats it. Everything else has no
 * answer to keep: nothing was begun (401, 403, 429, a field that is not valid), or nobody knows how it ended (5xx).
 */
const BUSINESS_KINDS = ["business_rule", "workflow", "not_found", "conflict"] as const satisfies readonly ErrorKind[];

const storedRefusal = z.object({
  kind: z.enum(BUSINESS_KINDS),
  detail: z.string(),
  problems: z.array(z.object({ field: z.string(), message: z.string() })),
  details: z.record(z.string(), z.unknown()),
});

export interface StoredAnswer {
  readonly status: number;
  readonly answer: unknown;
}

/** A refusal as it is kept; undefined for one that is not. */
export const storableRefusal = (refusal: Refusal): StoredAnswer | undefined => {
  const stored = storedRefusal.safeParse(refusal);
  return stored.success ? { status: ERRORS[refusal.kind].status, answer: stored.data } : undefined;
};

/** What a kept refusal was. @throws ZodError for an answer that is none */
export const refusalOf = (answer: unknown): OrchestratorError => {
  const { kind, detail, problems, details } = storedRefusal.parse(answer);
  return new OrchestratorError(kind, detail, { problems, details });
};
