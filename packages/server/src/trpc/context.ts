import type { Verification } from "../auth/verifier.ts";
import type { AnswerStore } from "../idempotency/answer-store.ts";
import type { Logger } from "../observability/logger.ts";
import type { UseCases } from "../use-cases.ts";

/** What every procedure knows of its call, whichever surface it came by. */
export interface Context {
  /** The caller's `X-Correlation-ID`, or one made here. */
  readonly correlationId: string;
  readonly verification: Verification;
  /** The header as it came: the operation that uses it checks it. */
  readonly idempotencyKey: string | undefined;
  /** The header as it came. */
  readonly ifMatch: string | undefined;
  /** How many calls came in this request; 1 but for a tRPC batch. */
  readonly batchSize: number;
  readonly answers: AnswerStore;
  /** Sets a header of the answer; not in a batch, where it would be said of every call. */
  setHeader(name: string, value: string): void;
  /** Its lines carry the correlation id. */
  readonly logger: Logger;
  readonly useCases: UseCases;
}
