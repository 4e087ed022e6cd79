import type { ConnectionOptions } from "../options.ts";
import { isCorrelationId, isTraceparent } from "./check-options.ts";

/** What the program is at work on. It comes from elsewhere, so what is not fit to be sent is no mistake of the caller's. */
export type Ambient = Pick<ConnectionOptions, "correlationId" | "traceparent">;

export const ambientCorrelationId = ({ correlationId }: Ambient): string => {
  const around = correlationId?.();
  return isCorrelationId(around) ? around : crypto.randomUUID();
};

export const ambientTraceparent = ({ traceparent }: Ambient): string | undefined => {
  const around = traceparent?.();
  return isTraceparent(around) ? around : undefined;
};
