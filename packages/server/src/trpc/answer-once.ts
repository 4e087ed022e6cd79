import { OrchestratorError } from "@orchestrator/core";
import type { RequestKey } from "@orchestrator/db";
import { toRefusal } from "../errors.ts";
import { requestHash } from "../idempotency/request-hash.ts";
import { OK, refusalOf, storableRefusal, type StoredAnswer } from "../idempotency/stored-answer.ts";
import type { Context } from "./context.ts";
import { readIdempotencyKey } from "./idempotency-key.ts";

/** On an answer that was given before. */
export const REPLAYED_HEADER = "idempotency-replayed";
export const markReplayed = (ctx: Context): void => ctx.setHeader(REPLAYED_HEADER, "true");

/** Seconds after which a request that is still running may be asked about again. */
const RETRY_AFTER_RUNNING = 2;

/** What became of a call, as tRPC's middleware sees it. */
type Result = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly error: Error };

interface KeyedCall {
  readonly ctx: Context;
  readonly caller: string;
  /** The procedure's name. */
  readonly operation: string;
  readonly getRawInput: () => Promise<unknown>;
}

const storable = (result: Result): StoredAnswer | undefined =>
  result.ok ? { status: OK, answer: result.data } : storableRefusal(toRefusal(result.error));

/** The work is done by now: a store that fails must not turn its answer into an error. */
const keep = async ({ answers, logger }: Context, request: RequestKey, turn: string, result: Result): Promise<void> => {
  const answer = storable(result);
  try {
    await (answer === undefined ? answers.abandon(request, turn) : answers.answer(request, answer));
  } catch (error) {
    logger.error("an answer could not be kept under its idempotency key", { error });
  }
};

/**
 * Lets a call with an `Idempotency-Key` happen once: its repetitions by the same caller get the same answer, marked as
 * replayed. The key with another input is refused with 422, and with 409 while the first request is still running.
 *
 * @param perform does the work
 * @param replay makes a result of an answer that was given before
 */
export const answerOnce = async <Performed extends Result>(
  { ctx, caller, operation, getRawInput }: KeyedCall,
  perform: () => Promise<Performed>,
  replay: (data: unknown) => Performed,
): Promise<Performed> => {
  const key = readIdempotencyKey(ctx);
  if (key === null) return await perform();

  const request = { caller, operation, key };
  const begun = await ctx.answers.begin({ ...request, requestHash: requestHash(await getRawInput()) });
  switch (begun.outcome) {
    case "begun": {
      const result = await perform();
      await keep(ctx, request, begun.turn, result);
      return result;
    }
    case "answered":
      markReplayed(ctx);
      if (begun.status !== OK) throw refusalOf(begun.answer);
      return replay(begun.answer);
    case "running":
      throw new OrchestratorError("conflict", "A request with this Idempotency-Key is still running", {
        details: { reason: "request_running" },
        retryAfter: RETRY_AFTER_RUNNING,
      });
    case "other_request":
      throw new OrchestratorError("key_reused", "This Idempotency-Key came with another input before; take a new one");
  }
};
