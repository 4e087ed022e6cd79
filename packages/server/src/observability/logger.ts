import { type DestinationStream, pino, stdTimeFunctions } from "pino";
import { describeFailure } from "./describe-failure.ts";
import { traceIdOf } from "./tracing.ts";
import { SERVICE_NAME, SERVICE_VERSION } from "./service.ts";

/**
 * Everything a log line may carry. Nothing else reaches the output, whatever a caller passes: phone numbers, names and
 * message texts have no field to be in.
 */
export const LOG_FIELDS = [
  "correlation_id",
  "trace_id",
  "tenant_id",
  "conversation_id",
  "workflow_id",
  "response_queue_id",
  "escalation_id",
  "outbox_id",
  "job_id",
  "attempt",
  "code",
  "count",
  "decision",
  "duration_ms",
  "host",
  "kind",
  "method",
  "neighbour",
  "outcome",
  "port",
  "queue",
  "reason",
  "retry_after",
  "roles",
  "route",
  "signal",
  "state",
  "status",
  "step",
  "subject",
  "workflow_status",
] as const;
export type LogField = (typeof LOG_FIELDS)[number];

export type LogContext = { readonly [field in LogField]?: string | number | boolean | null | undefined };
/** `error` is written as `describeFailure` puts it: names, codes and frames, and only messages of ours. */
export type LogEntry = LogContext & { readonly error?: unknown };

export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One line of JSON a call. `message` is a fixed sentence; whatever varies is in the fields. */
export type Logger = { readonly [level in LogLevel]: (message: string, entry?: LogEntry) => void } & {
  /** A logger whose lines carry these fields too. */
  child(context: LogContext): Logger;
};

export interface LoggerOptions {
  readonly level: LogLevel | "silent";
  /** `NODE_ENV`. */
  readonly environment: string;
  /** Default: standard output. */
  readonly destination?: DestinationStream;
}

const allowed = (entry: LogContext): LogContext =>
  Object.fromEntries(LOG_FIELDS.filter((field) => entry[field] !== undefined).map((field) => [field, entry[field]]));

/** The trace that the line belongs to, where tracing is on. */
const trace = (): LogContext => {
  const id = traceIdOf();
  return id === undefined ? {} : { trace_id: id };
};

export const createLogger = ({ level, environment, destination }: LoggerOptions): Logger => {
  const output = pino(
    {
      level,
      messageKey: "message",
      timestamp: stdTimeFunctions.isoTime,
      base: { service: SERVICE_NAME, version: SERVICE_VERSION, environment },
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );

  const withContext = (context: LogContext): Logger => {
    const writer =
      (lineLevel: LogLevel) =>
      (message: string, entry: LogEntry = {}): void => {
        if (!output.isLevelEnabled(lineLevel)) return;
        const failure = entry.error === undefined ? {} : { error: describeFailure(entry.error) };
        output[lineLevel]({ ...trace(), ...context, ...allowed(entry), ...failure }, message);
      };
    return {
      trace: writer("trace"),
      debug: writer("debug"),
      info: writer("info"),
      warn: writer("warn"),
      error: writer("error"),
      fatal: writer("fatal"),
      child: (more) => withContext({ ...context, ...allowed(more) }),
    };
  };
  return withContext({ correlation_id: null });
};
