import type { Verification } from "../auth/verifier.ts";
import type { Logger } from "../observability/logger.ts";
import type { UseCases } from "../use-cases.ts";

/** What every procedure knows of its call, whichever surface it came by. */
export interface Context {
  /** The caller's `X-Correlation-ID`, or one made here. */
  readonly correlationId: string;
  readonly verification: Verification;
  /** The header as it came: the operation that uses it checks it. */
  readonly idempotencyKey: string | undefined;
  /** Its lines carry the correlation id. */
  readonly logger: Logger;
  readonly useCases: UseCases;
}
