import type { Input, ProcedureName } from "../internal/procedures.ts";
import type { Refusal } from "./refusal.ts";

/** A call that came in. */
export type RecordedCall<Name extends ProcedureName = ProcedureName> = {
  readonly [Each in Name]: {
    /** For instance `messages.receive`. */
    readonly procedure: Each;
    readonly params: Input<Each>;
    readonly correlation_id: string;
    readonly idempotency_key: string | undefined;
    readonly traceparent: string | undefined;
    /** On the fake's clock. */
    readonly at: Date;
  };
}[Name];

/** What a request asks for. */
export interface Asked {
  readonly procedure: string;
  readonly input: unknown;
  readonly headers: Headers;
}

export const readRequest = (url: string, { method, headers, body }: RequestInit): Asked => {
  const { pathname, searchParams } = new URL(url);
  const text = method === "POST" ? body : searchParams.get("input");
  return {
    procedure: pathname.split("/").at(-1) ?? "",
    input: typeof text === "string" ? (JSON.parse(text) as unknown) : undefined,
    headers: new Headers(headers),
  };
};

const headersOf = (correlationId: string, at: Date): Record<string, string> => ({
  "x-correlation-id": correlationId,
  date: at.toUTCString(),
});

export const answerResult = (data: unknown, { correlation_id, at }: RecordedCall): Response =>
  Response.json({ result: { data } }, { headers: headersOf(correlation_id, at) });

export const answerRefusal = (
  { status, problem, retryAfter }: Refusal,
  { correlation_id, at }: Pick<RecordedCall, "correlation_id" | "at">,
): Response => {
  const headers = {
    ...headersOf(correlation_id, at),
    ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
  };
  const data = { httpStatus: status, problem: { ...problem, correlation_id } };
  return Response.json({ error: { message: problem.detail, code: -32_603, data } }, { status, headers });
};
