import { PROCEDURE_TABLE } from "../internal/procedure-table.ts";
import type { ProcedureName } from "../internal/procedures.ts";
import type { Fetch } from "../options.ts";
import type { Escalation, QueueItem } from "../wire.ts";
import { answerRefusal, answerResult, type Asked, readRequest, type RecordedCall } from "./answer.ts";
import { BEHAVIOURS } from "./behaviours.ts";
import { createFakeClock, type FakeClock } from "./fake-clock.ts";
import { createFakeFeed, type FakeFeed } from "./feed.ts";
import { refusal, Refused } from "./refusal.ts";
import { createScripts, type Script } from "./script.ts";
import {
  addEscalation,
  addResponse,
  addWorkflow,
  createIds,
  createStore,
  type FakeWorkflow,
  type World,
} from "./store.ts";

export interface FakeOptions {
  /** What the clock shows at first. @default 2026-01-05T15:00:00Z */
  readonly now?: Date | string | undefined;
  /** Who the token's subject is: closes escalations. @default manager-001 */
  readonly subject?: string | undefined;
}

/** Things that can be put into the fake; what is left out is made up. */
export interface Shelf<Item> {
  add(given?: Partial<Item>): Item;
  /** As they are now, oldest first. */
  all(): readonly Item[];
}

/**
 * An orchestrator in memory, behind a `fetch`: the client's own wire path runs. It keeps queue, escalations and workflows,
 * answers conflicts as the service does, and does what a script says first. Tokens and the form of fields are not checked.
 */
export interface FakeOrchestrator {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly clock: FakeClock;
  readonly workflows: Shelf<FakeWorkflow>;
  readonly escalations: Shelf<Escalation>;
  /** Drafts; a pending one waits for a decision. */
  readonly responses: Shelf<QueueItem>;
  readonly changes: FakeFeed;
  /** Every call that came in, retries included, oldest first. */
  readonly calls: readonly RecordedCall[];
  /** The calls of one procedure. */
  callsOf<Name extends ProcedureName>(name: Name): readonly RecordedCall<Name>[];
  /** What becomes of a procedure's next requests. */
  script<Name extends ProcedureName>(name: Name): Script<Name>;
}

const FEED = "changes.live";

type AnyBehaviour = (world: World, params: unknown, idempotencyKey: string | undefined) => unknown;

const isProcedure = (name: string): name is ProcedureName => name in PROCEDURE_TABLE;

const hang = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));

const unreachable = (): TypeError => new TypeError("fetch failed", { cause: new Error("The fake is unreachable") });

export const createFakeOrchestrator = (options: FakeOptions = {}): FakeOrchestrator => {
  const { now, subject = "manager-001" } = options;
  const clock = createFakeClock(now);
  const world: World = { store: createStore(), clock, newId: createIds(), subject };
  const scripts = createScripts();
  const feed = createFakeFeed(world);
  const calls: RecordedCall[] = [];

  const record = (procedure: ProcedureName, { input, headers }: Asked): RecordedCall => {
    const call = {
      procedure,
      params: input,
      correlation_id: headers.get("x-correlation-id") ?? "",
      idempotency_key: headers.get("idempotency-key") ?? undefined,
      traceparent: headers.get("traceparent") ?? undefined,
      at: clock.now(),
      // The client's types have seen to it that these parameters are that procedure's.
    } as RecordedCall;
    calls.push(call);
    return call;
  };

  const behave = (call: RecordedCall): Response => {
    // Found by the procedure's name, it is made for the procedure's parameters.
    const behaviour = BEHAVIOURS[call.procedure] as AnyBehaviour | undefined;
    if (behaviour === undefined) {
      const detail = `The fake was not told what to answer: script("${call.procedure}").answer(...)`;
      return answerRefusal(refusal(404, { detail }), call);
    }
    try {
      return answerResult(behaviour(world, call.params, call.idempotency_key), call);
    } catch (error) {
      if (error instanceof Refused) return answerRefusal(error.refusal, call);
      throw error;
    }
  };

  const answer = async (call: RecordedCall, signal: AbortSignal | null | undefined): Promise<Response> => {
    const step = scripts.take(call.procedure);
    switch (step?.step) {
      case undefined:
        return behave(call);
      case "answer":
        return answerResult(step.makes(call.params), call);
      case "refuse":
        return answerRefusal(step.refusal, call);
      case "hang":
        return await hang(signal);
      case "loseAnswer":
        behave(call);
        throw unreachable();
      case "unreachable":
        throw unreachable();
    }
  };

  const shelf = <Item>(items: readonly Item[], add: (world: World, given?: Partial<Item>) => Item): Shelf<Item> => ({
    add: (given) => structuredClone(add(world, given)),
    all: () => structuredClone(items),
  });

  return {
    baseUrl: "http://orchestrator.fake",
    fetch: async (url, init) => {
      init.signal?.throwIfAborted();
      const asked = readRequest(url, init);
      const { procedure, input, headers } = asked;
      if (procedure === FEED) {
        const stream = feed.open(input ?? {}, init.signal ?? undefined);
        return new Response(stream, { headers: { "content-type": "text/event-stream" } });
      }
      if (isProcedure(procedure)) return await answer(record(procedure, asked), init.signal);
      const correlation_id = headers.get("x-correlation-id") ?? "";
      return answerRefusal(refusal(404, { detail: "There is no such operation" }), { correlation_id, at: clock.now() });
    },
    clock,
    workflows: shelf(world.store.workflows, addWorkflow),
    escalations: shelf(world.store.escalations, addEscalation),
    responses: shelf(world.store.responses, addResponse),
    changes: { publish: feed.publish, disconnect: feed.disconnect },
    calls,
    callsOf: <Name extends ProcedureName>(name: Name) =>
      calls.filter((call) => call.procedure === name) as unknown as readonly RecordedCall<Name>[],
    script: (name) => scripts.of(name),
  };
};
