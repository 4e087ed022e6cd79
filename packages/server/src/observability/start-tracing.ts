import type { Environment } from "../env.ts";

export interface TracingOptions {
  readonly env: Pick<
    Environment,
    | "NODE_ENV"
    | "OTEL_EXPORTER_OTLP_ENDPOINT"
    | "OTEL_TRACES_EXPORTER"
    | "OTEL_SERVICE_NAME"
    | "OTEL_TRACES_SAMPLER_ARG"
  >;
  /** Told where spans could not be exported. */
  readonly onError: () => void;
}

export interface Tracing {
  /** Sends what has not been sent, within seconds. */
  stop(): Promise<void>;
}

const OFF: Tracing = { stop: async () => {} };

/**
 * Traces where there is an endpoint to send them to; else not even the code for it is loaded. One a process: the API that
 * the code calls has one tracer.
 */
export const startTracing = async (options: TracingOptions): Promise<Tracing> => {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_EXPORTER: exporter } = options.env;
  if (endpoint === undefined || exporter === "none") return OFF;
  const { startOtlpTracing } = await import("./otlp-tracing.ts");
  return startOtlpTracing({ ...options, endpoint });
};
