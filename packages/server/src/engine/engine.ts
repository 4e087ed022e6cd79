import { CONVERSATION_QUEUE, engineConnection, NOTIFY_QUEUE, type Transaction } from "@orchestrator/db";
import { type Job, PgBoss } from "pg-boss";
import { traceHeaders } from "../observability/tracing.ts";
import { createDispatcher, type Dispatcher } from "./dispatcher.ts";
import { createLapsedJobWatch } from "./lapsed-jobs.ts";

/** What a job says: work on this conversation, or deliver this notification. */
export type ConversationJob = Job<{ readonly conversation_id: string }>;
export type NotifyJob = Job<{ readonly outbox_id: string; readonly traceparent?: string }>;

const marker = Symbol.for("orchestrator.lease-lost");

/**
 * The worker was stopped for so long that its job was given to another one. Whatever it was about to write is rolled
 * back; it must change nothing any more.
 */
export class LeaseLost extends Error {
  readonly [marker] = true;

  constructor() {
    super("the job was taken over by another worker");
    this.name = "LeaseLost";
  }
}

export const isLeaseLost = (error: unknown): boolean => typeof error === "object" && error !== null && marker in error;

export interface Engine {
  /** Enqueues work on a conversation inside the caller's transaction, to begin at once or after so many seconds. */
  enqueueConversation(tx: Transaction, conversationId: string, afterSeconds?: number): Promise<void>;
  enqueueNotification(tx: Transaction, outboxId: string): Promise<void>;
  /** Ends a fenced transaction: proves that the job is still this worker's, and stays so. @throws LeaseLost */
  keepLease(tx: Transaction, job: ConversationJob): Promise<void>;
  /** Ends a fenced transaction that is the job's last. @throws LeaseLost */
  completeFenced(tx: Transaction, job: ConversationJob): Promise<void>;
  /** Completes the job where it is still this worker's; a fact that was established is kept either way. */
  complete(tx: Transaction, job: ConversationJob): Promise<void>;
  finishNotification(job: NotifyJob): Promise<void>;
  /** Tells the dispatchers that there may be work now. Call it after the commit that enqueued it. */
  kick(): void;
  /** Jobs running in this process. */
  readonly active: number;
  /** `null`: jobs are enqueued here and worked on elsewhere. */
  start(handlers: JobHandlers | null): Promise<void>;
  /** Stops fetching and waits for running jobs, at most `graceMs`; then ends them, and another worker repeats them. */
  stop(graceMs: number): Promise<void>;
}

/** A handler settles its job in its own transactions; where it throws, the job is repeated after a delay. */
export interface JobHandlers {
  readonly conversation: (job: ConversationJob, signal: AbortSignal) => Promise<void>;
  readonly notification: (job: NotifyJob, signal: AbortSignal) => Promise<void>;
}

export interface EngineOptions {
  /** Not through a transaction pooler: the engine keeps its own few connections. */
  readonly databaseUrl: string;
  /** Conversations worked on at once in this process. Default 25. */
  readonly concurrency?: number;
  readonly onError: (error: unknown, job?: ConversationJob | NotifyJob) => void;
}

/** A job of a queue was refused: the transaction must not commit, or the message would have nobody to work on it. */
const refused = (queue: string): Error => new Error(`the engine did not take a job for the queue ${queue}`);

/** How many jobs a command settled: its count, which the engine's types leave out. */
const affectedBy = (response: object): number =>
  "affected" in response && typeof response.affected === "number" ? response.affected : 0;

export const createEngine = (options: EngineOptions): Engine => {
  const boss = new PgBoss({
    connectionString: options.databaseUrl,
    application_name: "orchestrator-engine",
    max: 4,
    migrate: false,
    createSchema: false,
    schedule: false,
    // Dead workers are looked for by `lapsed-jobs.ts`. What is left to the engine (attempts that never end, deleting what is
    // done) reads every job there is, and is no hurry.
    superviseIntervalSeconds: 30,
    monitorIntervalSeconds: 30,
  });
  boss.on("error", (error) => options.onError(error));

  let dispatchers: readonly Dispatcher[] = [];
  const kick = (): void => {
    for (const dispatcher of dispatchers) dispatcher.kick();
  };
  const lapsedJobs = createLapsedJobWatch({ boss, onTaken: kick, onError: options.onError });

  const enqueue = async (
    tx: Transaction,
    queue: string,
    data: object,
    { key, afterSeconds = 0 }: { key: string; afterSeconds?: number },
  ): Promise<void> => {
    const id = await boss.send(queue, data, { singletonKey: key, startAfter: afterSeconds, ...engineConnection(tx) });
    if (id === null) throw refused(queue);
  };

  return {
    enqueueConversation: (tx, conversationId, afterSeconds = 0) =>
      enqueue(tx, CONVERSATION_QUEUE, { conversation_id: conversationId }, { key: conversationId, afterSeconds }),
    enqueueNotification: (tx, outboxId) =>
      enqueue(tx, NOTIFY_QUEUE, { outbox_id: outboxId, ...traceHeaders() }, { key: outboxId }),
    keepLease: async (tx, job) => {
      const response = await boss.touch(CONVERSATION_QUEUE, job, engineConnection(tx));
      if (affectedBy(response) !== 1) throw new LeaseLost();
    },
    completeFenced: async (tx, job) => {
      const response = await boss.complete(CONVERSATION_QUEUE, job, null, engineConnection(tx));
      if (affectedBy(response) !== 1) throw new LeaseLost();
    },
    complete: async (tx, job) => {
      await boss.complete(CONVERSATION_QUEUE, job, null, engineConnection(tx));
    },
    finishNotification: async (job) => {
      await boss.complete(NOTIFY_QUEUE, job);
    },
    kick,
    get active() {
      return dispatchers.reduce((sum, dispatcher) => sum + dispatcher.active, 0);
    },
    start: async (handlers) => {
      await boss.start();
      if (handlers === null) return;
      dispatchers = [
        createDispatcher<{ conversation_id: string }>({
          boss,
          queue: CONVERSATION_QUEUE,
          concurrency: options.concurrency ?? 25,
          handle: handlers.conversation,
          onError: options.onError,
        }),
        createDispatcher<{ outbox_id: string }>({
          boss,
          queue: NOTIFY_QUEUE,
          concurrency: 5,
          handle: handlers.notification,
          onError: options.onError,
        }),
      ];
      for (const dispatcher of dispatchers) dispatcher.start();
      lapsedJobs.start();
    },
    stop: async (graceMs) => {
      await lapsedJobs.stop();
      await Promise.all(dispatchers.map((dispatcher) => dispatcher.stop(graceMs)));
      await boss.stop({ graceful: false, close: true });
    },
  };
};
