import { problem } from "@orchestrator/core";
import { listOperations } from "../../src/http/operations.ts";
import { findContradictions } from "../../src/http/testing/document-validator.ts";
import { appRouter } from "../../src/trpc/router.ts";
import { PRIVATE } from "./hostile-strings.ts";
import type { WireRequest } from "./requests.ts";

export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const FIRST_FAILURE = 500;
const FIRST_REFUSAL = 400;

const operations = listOperations(appRouter).map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, "[^/]+")}$`),
}));

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isProblem = (value: unknown, status: number): boolean => {
  const parsed = problem.safeParse(value);
  return parsed.success && parsed.data.status === status && parsed.data.correlation_id !== "";
};

/** The problems in tRPC's envelope; a batch has several, each with its own status. */
const rpcObjections = (body: unknown): string[] =>
  [body].flat().flatMap((each) => {
    const { error, result } = (each ?? {}) as {
      error?: { data?: { problem?: unknown; httpStatus?: number } };
      result?: unknown;
    };
    if (error === undefined) return result === undefined ? ["neither a result nor an error"] : [];
    const { data } = error;
    return isProblem(data?.problem, data?.httpStatus ?? 0) ? [] : ["an error without its problem"];
  });

const restObjections = (answer: WireAnswer, body: unknown): string[] => {
  const type = answer.headers.get("content-type") ?? "";
  if (answer.status < FIRST_REFUSAL) return [];
  return [
    ...(type.startsWith("application/problem+json") ? [] : [`a refusal of type ${type}`]),
    ...(isProblem(body, answer.status) ? [] : ["a refusal that is no problem"]),
  ];
};

/** Said before the request reaches an operation: its headers are too large, or its path leads nowhere. */
const isBeforeRouting = (status: number, text: string): boolean =>
  status === 431 || (status === 404 && text.includes("There is no such path"));

/** What an answer of an operation's own says that its document doesn't. */
const contradictions = (request: WireRequest, answer: WireAnswer, body: unknown): string[] => {
  if (isBeforeRouting(answer.status, answer.text)) return [];
  const path = request.path.replace(/\?.*$/, "");
  const found = operations.find(({ operation, pattern }) => operation.method === request.method && pattern.test(path));
  return found === undefined ? [] : findContradictions(found.operation, { ...answer, body });
};

/** What must never be in an answer: an error of ours, somebody's data in a refusal, a shape that no client expects. */
export const objectionsTo = (request: WireRequest, answer: WireAnswer): string[] => {
  const { status, headers, text } = answer;
  if (request.method === "HEAD" || request.method === "OPTIONS") {
    return status >= FIRST_FAILURE ? [`status ${status}`] : [];
  }
  const body = parse(text);
  // A feed, or a batch whose answers come one by one: tRPC's own protocols, whose errors are inside.
  const isStream = (headers.get("content-type") ?? "").startsWith("text/event-stream") || text.startsWith('{"0":[[');
  const isRpc = request.path.startsWith("/trpc/") && !isStream && !isBeforeRouting(status, text);
  const isRefusal = status >= FIRST_REFUSAL;
  return [
    ...(status >= FIRST_FAILURE ? [`status ${status}`] : []),
    ...(headers.get("x-correlation-id") === null ? ["no correlation id"] : []),
    ...(isRpc ? rpcObjections(body) : isStream ? [] : restObjections(answer, body)),
    ...contradictions(request, answer, body),
    ...Object.values(PRIVATE)
      .filter((secret) => isRefusal && text.includes(secret))
      .map(() => "a refusal repeats somebody's data"),
  ];
};
