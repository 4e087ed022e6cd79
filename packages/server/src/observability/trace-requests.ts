import type { FastifyInstance, FastifyRequest } from "fastify";
import { beginSpan, markFailed, type Span, SpanKind, traceIdOf, withinSpan } from "./tracing.ts";

/** Asked for every few seconds by machines that watch. */
const UNTRACED = /^\/(?:health|metrics)(?:[/?]|$)/;

const spans = new WeakMap<FastifyRequest, Span>();

/** A span a request, under the caller's `traceparent`. */
export const registerRequestTracing = (app: FastifyInstance): void => {
  app.addHook("onRequest", async (request) => {
    if (UNTRACED.test(request.url)) return;
    const { traceparent } = request.headers;
    const span = beginSpan("request", {
      kind: SpanKind.SERVER,
      causedBy: typeof traceparent === "string" ? traceparent : null,
      attributes: { correlation_id: request.id },
    });
    spans.set(request, span);
  });
  // Not earlier: what reads the body runs in the context of its connection.
  app.addHook("preHandler", (request, _reply, done) => {
    const span = spans.get(request);
    if (span === undefined) done();
    else withinSpan(span, done);
  });
};

export interface Answered {
  readonly method: string;
  /** The template. */
  readonly route: string;
  readonly status: number;
}

/** Ends the span of a request. Answers its trace, for the log. */
export const endRequestSpan = (request: FastifyRequest, { method, route, status }: Answered): string | undefined => {
  const span = spans.get(request);
  if (span === undefined) return undefined;
  span.updateName(`${method} ${route}`);
  span.setAttributes({ "http.request.method": method, "http.route": route, "http.response.status_code": status });
  if (status >= 500) markFailed(span, String(status));
  span.end();
  return traceIdOf(span);
};
