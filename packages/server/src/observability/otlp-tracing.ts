import { context, propagation, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { setGlobalErrorHandler, W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TracerProvider,
  TraceIdRatioBasedSampler,
} from "@opentelemetry/sdk-trace";
import { SERVICE_VERSION } from "./service.ts";
import type { Tracing, TracingOptions } from "./start-tracing.ts";
import { within } from "./within.ts";

/** What has not been taken by then is lost: a collector must not keep the service from stopping. */
const FLUSH_MS = 2_000;

/** Registers with the API and exports to a collector over OTLP/HTTP. Loaded only where tracing is on. */
export const startOtlpTracing = ({ env, endpoint, onError }: TracingOptions & { endpoint: string }): Tracing => {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      "service.name": env.OTEL_SERVICE_NAME,
      "service.version": SERVICE_VERSION,
      "deployment.environment.name": env.NODE_ENV,
    }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(env.OTEL_TRACES_SAMPLER_ARG) }),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, "")}/v1/traces` }),
      }),
    ],
  });
  setGlobalErrorHandler(onError);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  return {
    stop: async () => {
      await within(
        FLUSH_MS,
        provider.shutdown().then(() => true),
      );
      trace.disable();
      propagation.disable();
      context.disable();
    },
  };
};
