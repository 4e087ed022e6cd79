import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

export const CORRELATION_HEADER = "x-correlation-id";

/** What goes into logs, stored steps and outgoing headers as it came: nothing that could break out of any of them. */
const SANE = /^[A-Za-z0-9._-]{1,100}$/;

/** The caller's correlation id if it is sane, else a new one. */
export const correlationIdOf = (headers: IncomingHttpHeaders): string => {
  const given = headers[CORRELATION_HEADER];
  return typeof given === "string" && SANE.test(given) ? given : randomUUID();
};
