import {
  type Attributes,
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { SERVICE_NAME, SERVICE_VERSION } from "./service.ts";

/**
 * Where tracing is off nobody has registered a tracer with the API, and all of this does next to nothing. Attributes carry
 * what log lines may: never a number, a name, a text, an address with variable parts, or the words of an error.
 */

export type { Span } from "@opentelemetry/api";
export { SpanKind } from "@opentelemetry/api";

const tracer = () => trace.getTracer(SERVICE_NAME, SERVICE_VERSION);

export interface SpanOptions {
  readonly kind?: SpanKind;
  readonly attributes?: Attributes;
  /** The `traceparent` of what caused this, where that is not what runs around it; null: nothing did. */
  readonly causedBy?: string | null;
}

/** The context that a `traceparent` stands for. Nothing else of a caller's is taken: no baggage. */
const contextOf = (traceparent: string | undefined): Context =>
  traceparent === undefined ? ROOT_CONTEXT : propagation.extract(ROOT_CONTEXT, { traceparent });

/** What to send along, or to store, so that what follows belongs to the same trace. Empty where tracing is off. */
export const traceHeaders = (): { readonly traceparent?: string } => {
  const carrier: { traceparent?: string; tracestate?: string } = {};
  propagation.inject(context.active(), carrier);
  return carrier.traceparent === undefined ? {} : { traceparent: carrier.traceparent };
};

/** Of the span around, or none. */
export const traceIdOf = (span: Span | undefined = trace.getActiveSpan()): string | undefined => {
  const id = span?.spanContext();
  return id !== undefined && trace.isSpanContextValid(id) ? id.traceId : undefined;
};

/** The error's kind only: its words may be somebody else's. */
export const markFailed = (span: Span, kind: string): void => {
  span.setAttribute("error.type", kind);
  span.setStatus({ code: SpanStatusCode.ERROR });
};

/** A span that ends elsewhere. */
export const beginSpan = (name: string, { kind, attributes, causedBy }: SpanOptions): Span =>
  tracer().startSpan(
    name,
    { kind: kind ?? SpanKind.INTERNAL, attributes: attributes ?? {} },
    causedBy === undefined ? context.active() : contextOf(causedBy ?? undefined),
  );

/** Runs `work` so that what it begins is a part of this span. */
export const withinSpan = <Result>(span: Span, work: () => Result): Result =>
  context.with(trace.setSpan(context.active(), span), work);

/** Runs `work` in a span of its own. */
export const inSpan = async <Result>(
  name: string,
  options: SpanOptions,
  work: (span: Span) => Promise<Result>,
): Promise<Result> => {
  const span = beginSpan(name, options);
  try {
    return await withinSpan(span, () => work(span));
  } catch (error) {
    markFailed(span, error instanceof Error ? error.name : "unknown");
    throw error;
  } finally {
    span.end();
  }
};

/** Something that happened at a moment, without a duration of its own. */
export const markMoment = (name: string, attributes: Attributes): void => beginSpan(name, { attributes }).end();
