import { NeighbourError } from "./neighbour-error.ts";
import type { Neighbour } from "./ports.ts";

/** The statuses after which the same request may work later. */
export const isTransientStatus = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/** A Retry-After header, in seconds or as a date, as whole seconds from now; null where it says nothing usable. */
export const readRetryAfter = (header: string | null | undefined): number | null => {
  const text = header?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text));
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - Date.now()) / 1000));
};

/** The error for an answer whose status is no success. */
export const statusError = (neighbour: Neighbour, status: number, retryAfter: string | null | undefined) =>
  new NeighbourError(
    neighbour,
    status >= 300 && status < 400 ? `answered ${status}: redirects are not followed` : `answered ${status}`,
    {
      transient: isTransientStatus(status),
      retryAfterSeconds: readRetryAfter(retryAfter),
      status,
    },
  );
