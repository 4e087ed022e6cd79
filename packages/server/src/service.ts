import { connectDatabase, findWorkflowStatuses, measureWaitingWork, runMigrations, sqlState } from "@orchestrator/db";
import { setTimeout as delay } from "node:timers/promises";
import { neighbourToken } from "./auth/neighbour-token.ts";
import { createVerifier } from "./auth/verifier.ts";
import { createChangeFeed } from "./changes/change-feed.ts";
import { createUseCases } from "./create-use-cases.ts";
import type { Deps } from "./deps.ts";
import { createEngine } from "./engine/engine.ts";
import type { Environment } from "./env.ts";
import { createApp } from "./http/create-app.ts";
import { createAnswerStore } from "./idempotency/answer-store.ts";
import { createIntegrations, type IntegrationOptions } from "./integrations/create-integrations.ts";
import { inNotificationSpan } from "./observability/job-spans.ts";
import { createLogger, type Logger } from "./observability/logger.ts";
import { createMetrics } from "./observability/metrics.ts";
import { startTracing } from "./observability/start-tracing.ts";
import { openStorage } from "./open-storage.ts";
import { RetryLater } from "./pipeline/retry-later.ts";
import { deliverNotification } from "./pipeline/notify/deliver-notification.ts";
import { createOutcomeWatch } from "./pipeline/intake/outcome-watch.ts";
import { workConversation } from "./pipeline/work-conversation.ts";
import { scheduleSweep } from "./sweep/schedule.ts";

/** Running work gets this long to end when the service stops; what is left is repeated elsewhere. */
const STOP_GRACE_MS = 5_000;

export interface Service {
  /** Where it listens, for example `http://127.0.0.1:8000`. */
  readonly url: string;
  readonly databaseUrl: string;
  /** Says at once that it is not ready, ends the feeds, serves what still comes for `DRAIN_SECONDS`, and ends. */
  stop(): Promise<void>;
}

export interface ServiceOptions {
  readonly env: Environment;
  readonly logger?: Logger;
  /** Numbers of the neighbours' policies to replace: tests do not wait a minute for a circuit. */
  readonly resilience?: IntegrationOptions["resilience"];
}

/** Migrations run by themselves outside production only, unless asked for. */
const migratesOnStart = (env: Environment): boolean => env.MIGRATE_ON_START ?? env.NODE_ENV !== "production";

/**
 * Starts the whole service: storage, engine, front door, clock, in this order; `stop` goes back in the reverse one.
 * Nothing else in this package holds a connection or a timer.
 */
export const startService = async (options: ServiceOptions): Promise<Service> => {
  const { env } = options;
  const logger = options.logger ?? createLogger({ level: env.LOG_LEVEL, environment: env.NODE_ENV });
  const metrics = createMetrics({ input: env.OPENAI_INPUT_PRICE, output: env.OPENAI_OUTPUT_PRICE });
  // What was opened is closed in the reverse order: when the service stops, and when a later part of it can't start.
  await using opening = new AsyncDisposableStack();
  opening.defer(() => logger.info("stopped"));
  const tracing = await startTracing({ env, onError: () => logger.warn("traces could not be exported") });
  opening.defer(() => tracing.stop());
  const storage = await openStorage(env);
  opening.defer(() => storage.stop());
  if (migratesOnStart(env)) await runMigrations(storage.directUrl);

  const { db, close } = connectDatabase(storage.url, {
    poolSize: env.DATABASE_POOL_SIZE,
    prepare: !env.DATABASE_TRANSACTION_POOLER,
  });
  opening.defer(close);
  const stopping = new AbortController();
  const changes = createChangeFeed({ db, listenUrl: storage.sessionUrl, logger, stopping: stopping.signal });
  opening.defer(() => changes.stop());
  const engine = createEngine({
    databaseUrl: storage.directUrl,
    // Half of the pool: every job holds at most one connection at a time, and the front door needs the rest.
    concurrency: Math.max(1, Math.floor(env.DATABASE_POOL_SIZE / 2)),
    onError: (error, job) => {
      const context = job === undefined ? {} : { job_id: job.id, queue: job.name, ...job.data };
      if (error instanceof RetryLater)
        logger.info("a job waits for its next attempt", { ...context, reason: error.message });
      else logger.error("a job failed and is repeated", { ...context, error, code: sqlState(error) });
    },
  });
  const deps: Deps = {
    env,
    db,
    engine,
    integrations: createIntegrations({
      environment: env,
      authorization: env.NEIGHBOUR_JWT_SECRET === undefined ? undefined : neighbourToken(env.NEIGHBOUR_JWT_SECRET),
      onBreakerChange: (neighbour, state) => logger.warn("a circuit changed its state", { neighbour, state }),
      onModelAnswer: metrics.modelAnswered,
      resilience: options.resilience,
    }),
    outcomes: createOutcomeWatch((ids) => findWorkflowStatuses(db, ids)),
    changes,
    logger,
    metrics,
    stopping: stopping.signal,
  };

  metrics.watch({ waitingWork: () => measureWaitingWork(db), breakerState: deps.integrations.breakerState });
  await engine.start({
    conversation: (job, signal) => workConversation(deps, job, signal),
    notification: (job, signal) => inNotificationSpan(job.data, () => deliverNotification(deps, job, signal)),
  });
  opening.defer(() => engine.stop(STOP_GRACE_MS));
  const app = await createApp({
    env,
    useCases: createUseCases(deps),
    answers: createAnswerStore(db),
    logger,
    metrics,
    verifier: createVerifier(env),
  });
  opening.defer(() => app.close());
  const clock = scheduleSweep(deps);
  opening.defer(() => clock.stop());
  opening.defer(() => deps.outcomes.stop());
  const url = await app.listen({ host: env.HOST, port: env.PORT });
  logger.info("listening", { host: env.HOST, port: Number(new URL(url).port) });

  const running = opening.move();
  const stop = async (): Promise<void> => {
    stopping.abort();
    await delay(env.DRAIN_SECONDS * 1000);
    await running.disposeAsync();
  };
  let stopped: Promise<void> | undefined;
  return { url, databaseUrl: storage.url, stop: () => (stopped ??= stop()) };
};
