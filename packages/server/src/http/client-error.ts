import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import { OrchestratorError } from "@orchestrator/core";
import { toProblem } from "../errors.ts";
import { PROBLEM_TYPE } from "./answer-problem.ts";

const MALFORMED = new OrchestratorError("validation", "The request is not well-formed HTTP");

/** The last answer on a connection whose bytes are no HTTP request: there is nothing to route, only a socket. */
export const answerClientError = (error: Error & { readonly code?: string }, socket: Socket): void => {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const correlationId = randomUUID();
  const body = JSON.stringify(toProblem(MALFORMED, correlationId));
  socket.end(
    [
      "HTTP/1.1 400 Bad Request",
      `Content-Type: ${PROBLEM_TYPE}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Correlation-ID: ${correlationId}`,
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
};
