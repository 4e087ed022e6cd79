import { errorChain, errorCode } from "./error-chain.ts";

/** What the driver and the system say when no connection to Postgres could be had, or when it broke. */
const CONNECTION_CODES: ReadonlySet<string> = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);

/**
 * SQLSTATEs of a database that can't serve now and may serve later: connection exceptions (08), no resources (53),
 * operator intervention such as a shutdown (57), a standby after a fail-over (25006), conflicts that outlived their
 * repetitions (40001, 40P01) and locks that could not be had (55P03).
 */
const SQLSTATE_OF_UNREACHABLE = /^(?:08...|53...|57...|25006|40001|40P01|55P03)$/;

/** Whether an error means that Postgres can't be used at the moment, rather than that we used it wrongly. */
export const isDatabaseUnreachable = (error: unknown): boolean =>
  errorChain(error)
    .map(errorCode)
    .some((code) => code !== undefined && (CONNECTION_CODES.has(code) || SQLSTATE_OF_UNREACHABLE.test(code)));
