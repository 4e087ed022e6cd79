import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import { OrchestratorError } from "@orchestrator/core";
import { toProblem } from "../errors.ts";
import { PROBLEM_TYPE } from "./answer-problem.ts";

interface ClientError {
  readonly status: number;
  readonly phrase: string;
  readonly detail: string;
}

const MALFORMED: ClientError = { status: 400, phrase: "Bad Request", detail: "The request is not well-formed HTTP" };

/** What Node's HTTP parser gives up on, by its code. */
const CLIENT_ERRORS: Readonly<Record<string, ClientError>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    phrase: "Request Header Fields Too Large",
    detail: "Path and headers together are larger than 16 kB",
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    phrase: "Request Timeout",
    detail: "The request did not arrive within its time",
  },
};

/** The last answer on a connection whose bytes are no HTTP request: there is nothing to route, only a socket. */
export const answerClientError = (error: Error & { readonly code?: string }, socket: Socket): void => {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, phrase, detail } = CLIENT_ERRORS[error.code ?? ""] ?? MALFORMED;
  const correlationId = randomUUID();
  const problem = toProblem(new OrchestratorError("validation", detail), correlationId);
  const body = JSON.stringify({ ...problem, status });
  socket.end(
    [
      `HTTP/1.1 ${status} ${phrase}`,
      `Content-Type: ${PROBLEM_TYPE}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Correlation-ID: ${correlationId}`,
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
};
