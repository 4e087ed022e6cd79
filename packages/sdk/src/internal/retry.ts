import type { OrchestratorError } from "../errors.ts";

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;

const REQUEST_TIMEOUT = 408;
/** The conflict of a repeated call whose first try the service is still at work on. */
const STILL_RUNNING = "request_running";

/** Trouble that may be over the next time. A refusal is not: the same request would be refused again. */
export const isTransient = (error: OrchestratorError): boolean => {
  switch (error.kind) {
    case "connection":
    case "timeout":
    case "rate_limited":
    case "server_error":
      return true;
    case "refused":
      return error.status === REQUEST_TIMEOUT;
    case "conflict":
      return error.details.reason === STILL_RUNNING;
    default:
      return false;
  }
};

/**
 * Milliseconds to wait before a retry: anywhere (full jitter) within a window that doubles from 0.5 s up to 8 s, on top
 * of what the service asked for.
 *
 * @param retry which retry this is, from 0
 * @param random a number from 0 up to 1
 */
export const retryWait = (retry: number, error: OrchestratorError, random: number): number => {
  const asked = error.kind === "connection" || error.kind === "timeout" ? undefined : error.retryAfterMs;
  return (asked ?? 0) + random * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** retry);
};

/**
 * A `Retry-After` header, in seconds or as a date, in milliseconds from `now`.
 *
 * @param now milliseconds since 1970
 * @returns undefined where there is none that can be read
 */
export const readRetryAfter = (header: string | null, now: number): number | undefined => {
  const text = header?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
};
