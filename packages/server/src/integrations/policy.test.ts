import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NeighbourError } from "./neighbour-error.ts";
import { type Attempt, createPolicy, type PolicyOptions } from "./policy.ts";
import type { BreakerState } from "./ports.ts";
import { RESILIENCE, type ResilienceNumbers } from "./resilience.ts";
import { UnexpectedAnswerError } from "./unexpected-answer.ts";

const MIDDLE = 0.5;

const failure = (transient: boolean, retryAfterSeconds: number | null = null) =>
  new NeighbourError("sms_agent", "answered badly", { transient, retryAfterSeconds });

/** A policy with the numbers in force and no jitter, and a record of what it did. */
const createRig = (numbers: Partial<ResilienceNumbers> = {}, options: Partial<PolicyOptions> = {}) => {
  const calls: number[] = [];
  const states: BreakerState[] = [];
  const policy = createPolicy({
    neighbour: "collections_monitor",
    numbers: { ...RESILIENCE.collections_monitor, ...numbers },
    random: () => MIDDLE,
    onStateChange: (state) => states.push(state),
    ...options,
  });
  const begin = Date.now();
  /** An attempt that is counted and ends with the next of these outcomes; the last one stays. */
  const answering = (...outcomes: readonly (string | Error)[]): Attempt<string> => {
    let next = 0;
    return async () => {
      calls.push(Date.now() - begin);
      const outcome = outcomes[Math.min(next, outcomes.length - 1)];
      next += 1;
      if (outcome instanceof Error || outcome === undefined) throw outcome;
      return outcome;
    };
  };
  const once = async <Value>(attempt: Attempt<Value>, isFailure: (value: Value) => boolean = () => false) =>
    await policy.once(attempt, { isFailure });
  return { policy, calls, states, answering, once };
};

/** Runs all timers until the promise has settled. */
const settled = async <Value>(promise: Promise<Value>): Promise<PromiseSettledResult<Value>> => {
  const all = Promise.allSettled([promise]);
  await vi.runAllTimersAsync();
  return (await all)[0];
};

const outcomeOf = async (promise: Promise<unknown>) => {
  const result = await settled(promise);
  return result.status === "fulfilled" ? result.value : result.reason;
};

const openCircuit = async (rig: ReturnType<typeof createRig>) => {
  const failing = rig.answering(failure(true));
  for (let call = 0; call < RESILIENCE.collections_monitor.failuresToOpen; call += 1) {
    await rig.once(failing).catch(() => undefined);
  }
  rig.calls.length = 0;
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("retrying", () => {
  it("makes one call and three retries after about 1, 2 and 4 s, and then gives the last failure", async () => {
    const { policy, calls, answering } = createRig();

    expect(await outcomeOf(policy.run(answering(failure(true))))).toMatchObject({ message: "answered badly" });
    expect(calls).toEqual([0, 1000, 3000, 7000]);
  });

  it.each([
    { random: 0, waits: [800, 1600, 3200] },
    { random: 1, waits: [1200, 2400, 4800] },
  ])("varies each wait by a fifth at most: $waits", async ({ random, waits: [first = 0, second = 0, third = 0] }) => {
    const { policy, calls, answering } = createRig({}, { random: () => random });

    await settled(policy.run(answering(failure(true))));

    expect(calls).toEqual([0, first, first + second, first + second + third]);
  });

  it("stops at the first success", async () => {
    const { policy, calls, answering } = createRig();

    expect(await outcomeOf(policy.run(answering(failure(true), "well")))).toBe("well");
    expect(calls).toEqual([0, 1000]);
  });

  it.each([
    { what: "a permanent failure", error: failure(false) },
    { what: "a mistake of ours", error: new TypeError("undefined is not a function") },
  ])("does not repeat $what, and passes it on as it is", async ({ error }) => {
    const { policy, calls, answering } = createRig();

    expect(await outcomeOf(policy.run(answering(error)))).toBe(error);
    expect(calls).toEqual([0]);
  });

  it("waits as long as Retry-After says, and never less than it would anyway", async () => {
    const { policy, calls, answering } = createRig();

    await settled(policy.run(answering(failure(true, 7), failure(true, 1), "well")));

    expect(calls).toEqual([0, 7000, 9000]);
  });

  it("gives up where Retry-After is longer than it may wait, and says when to come back", async () => {
    const { policy, calls, answering } = createRig();

    expect(await outcomeOf(policy.run(answering(failure(true, 31))))).toMatchObject({ retryAfterSeconds: 31 });
    expect(calls).toEqual([0]);
  });
});

describe("the circuit", () => {
  it.each([
    { neighbour: "collections_monitor", failures: 5 },
    { neighbour: "sms_agent", failures: 3 },
    { neighbour: "notification_service", failures: 5 },
    { neighbour: "openai", failures: 5 },
  ] as const)("of $neighbour opens on failure $failures in a row", async ({ neighbour, failures }) => {
    const { policy, once, answering } = createRig(RESILIENCE[neighbour]);
    const seen: BreakerState[] = [];

    for (let call = 0; call < failures; call += 1) {
      await once(answering(failure(true))).catch(() => undefined);
      seen.push(policy.state());
    }

    expect(seen).toEqual([...Array.from({ length: failures - 1 }, () => "closed"), "open"]);
  });

  it("counts every attempt of a retried call", async () => {
    const rig = createRig();
    await settled(rig.policy.run(rig.answering(failure(true))));
    expect(rig.policy.state()).toBe("closed");

    const fifth = rig.policy.run(rig.answering(failure(true)));

    expect(await outcomeOf(fifth)).toMatchObject({ message: "circuit open", transient: true });
    expect(rig.calls).toHaveLength(5);
  });

  it("does not retry while it is open, and does not call", async () => {
    const rig = createRig();
    await openCircuit(rig);
    const before = Date.now();

    expect(await outcomeOf(rig.policy.run(rig.answering("well")))).toMatchObject({
      name: "NeighbourError",
      neighbour: "collections_monitor",
      message: "circuit open",
      transient: true,
    });
    expect(rig.calls).toEqual([]);
    expect(Date.now()).toBe(before);
  });

  it.each([
    { what: "a permanent failure", error: failure(false) },
    { what: "an answer of an unknown shape", error: new UnexpectedAnswerError("collections_monitor", "unknown shape") },
    { what: "a mistake of ours", error: new TypeError("undefined is not a function") },
  ])("is not opened by $what, however often it comes", async ({ error }) => {
    const { policy, once, answering } = createRig();

    for (let call = 0; call < 20; call += 1) await once(answering(error)).catch(() => undefined);

    expect(policy.state()).toBe("closed");
  });

  it("starts counting again after any answer that shows the neighbour is there", async () => {
    const { policy, once, answering } = createRig();
    const four = async () => {
      for (let call = 0; call < 4; call += 1) await once(answering(failure(true))).catch(() => undefined);
    };

    await four();
    await once(answering("well"));
    await four();
    await once(answering(failure(false))).catch(() => undefined);
    await four();

    expect(policy.state()).toBe("closed");
  });

  it("is half open after 60 s and closes on a success", async () => {
    const rig = createRig();
    await openCircuit(rig);

    await vi.advanceTimersByTimeAsync(59_999);
    expect([rig.policy.state(), rig.policy.admits()]).toEqual(["open", false]);
    await vi.advanceTimersByTimeAsync(1);
    expect([rig.policy.state(), rig.policy.admits()]).toEqual(["half_open", true]);
    await rig.once(rig.answering("well"));

    expect(rig.policy.state()).toBe("closed");
    expect(rig.states).toEqual(["open", "half_open", "closed"]);
  });

  it("stays open for another 60 s when the probe fails", async () => {
    const rig = createRig();
    await openCircuit(rig);
    await vi.advanceTimersByTimeAsync(60_000);

    await rig.once(rig.answering(failure(true))).catch(() => undefined);

    expect(rig.policy.admits()).toBe(false);
    await vi.advanceTimersByTimeAsync(59_999);
    expect(rig.policy.state()).toBe("open");
    expect(rig.states).toEqual(["open", "half_open", "open"]);
  });

  it("stays open when the caller of the probe gives up", async () => {
    const rig = createRig();
    await openCircuit(rig);
    await vi.advanceTimersByTimeAsync(60_000);
    const caller = new AbortController();

    const probe = rig.policy.run(untilAborted, caller.signal);
    caller.abort();

    await expect(probe).rejects.toMatchObject({ message: "ended by the caller" });
    expect(rig.policy.state()).toBe("open");
  });

  it("lets one call probe: `once` is turned away meanwhile, `run` waits for the outcome", async () => {
    const rig = createRig();
    await openCircuit(rig);
    await vi.advanceTimersByTimeAsync(60_000);
    const probe = Promise.withResolvers<string>();

    const probing = rig.once(async () => await probe.promise);
    const waiting = rig.policy.run(rig.answering("second"));

    expect(rig.policy.admits()).toBe(false);
    await expect(rig.once(rig.answering("third"))).rejects.toMatchObject({ message: "circuit open" });
    expect(rig.calls).toEqual([]);
    probe.resolve("first");
    expect([await probing, await waiting]).toEqual(["first", "second"]);
  });
});

/** Never answers, but ends with its signal, as fetch does. */
const untilAborted: Attempt<never> = async (signal) =>
  await new Promise((_resolve, reject) => {
    const end = () => reject(new DOMException("This operation was aborted", "AbortError"));
    if (signal.aborted) end();
    signal.addEventListener("abort", end);
  });

describe("time-out", () => {
  it("ends an attempt after 30 s by its signal, and retries it like any transient failure", async () => {
    const { policy, states } = createRig();
    const begin = Date.now();

    expect(await outcomeOf(policy.run(untilAborted))).toMatchObject({
      message: "no answer within 30 s",
      transient: true,
    });
    expect(Date.now() - begin).toBe(4 * 30_000 + 7000);
    expect(states).toEqual([]);
  });

  it("counts against the circuit", async () => {
    const { policy, states } = createRig({ failuresToOpen: 4 });

    await settled(policy.run(untilAborted));

    expect(states).toEqual(["open"]);
  });
});

describe("the caller's signal", () => {
  it.each([
    { when: "before the first attempt", after: null, calls: 0 },
    { when: "during an attempt", after: 10, calls: 1 },
    { when: "in the wait before a retry", after: 500, calls: 1 },
  ])("ends the call at once $when, without counting", async ({ after, calls }) => {
    const rig = createRig({ failuresToOpen: 2, timeoutMs: 100 });
    const caller = new AbortController();
    if (after === null) caller.abort();

    let made = 0;
    const call = rig.policy.run(async (signal) => {
      made += 1;
      return await untilAborted(signal);
    }, caller.signal);
    const ended = call.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(after ?? 0);
    caller.abort();

    expect(await ended).toMatchObject({ message: "ended by the caller", transient: true });
    await vi.runAllTimersAsync();
    expect(made).toBe(calls);
    expect([rig.policy.state(), rig.policy.lastCallFailed()]).toEqual(["closed", false]);
  });
});

describe("once", () => {
  it("never repeats, whatever comes", async () => {
    const { once, calls, answering } = createRig();

    await settled(once(answering(failure(true, 1))));

    expect(calls).toEqual([0]);
  });

  it("returns a value that counts as a failure, and opens the circuit by it", async () => {
    const { policy, once, answering } = createRig({ failuresToOpen: 3 });

    const values = [];
    for (let call = 0; call < 3; call += 1) values.push(await once(answering("lost"), (value) => value === "lost"));

    expect(values).toEqual(["lost", "lost", "lost"]);
    expect([policy.state(), policy.lastCallFailed()]).toEqual(["open", true]);
  });

  it("does not hold against the neighbour what the caller ended", async () => {
    const { policy } = createRig({ failuresToOpen: 1 });
    const caller = new AbortController();

    const call = policy.once(async (signal) => await untilAborted(signal).catch(() => "lost"), {
      signal: caller.signal,
      isFailure: () => true,
    });
    caller.abort();

    expect(await call).toBe("lost");
    expect(policy.state()).toBe("closed");
  });
});

describe("limits on calls", () => {
  it("runs so many at once, lets as many wait as it may, and refuses the rest", async () => {
    const { policy } = createRig({ concurrentCalls: 2, waitingCalls: 1 });
    const gates = [1, 2, 3].map(() => Promise.withResolvers<number>());
    let running = 0;
    const calls = gates.map(
      async (gate) =>
        await policy.run(async () => {
          running += 1;
          return await gate.promise;
        }),
    );
    await vi.advanceTimersByTimeAsync(0);

    expect(running).toBe(2);
    await expect(policy.run(async () => 4)).rejects.toMatchObject({
      message: "too many calls waiting",
      transient: true,
    });
    expect(policy.state()).toBe("closed");
    for (const [index, gate] of gates.entries()) gate.resolve(index);
    expect(await Promise.all(calls)).toEqual([0, 1, 2]);
  });

  it("begins no more than the budget in any minute, retries included", async () => {
    const { policy, calls, answering } = createRig({ callsPerMinute: 2 });

    await settled(policy.run(answering(failure(true), failure(true), "well")));

    expect(calls).toEqual([0, 1000, 60_000]);
  });

  it("holds no place in the queue while it waits for a retry", async () => {
    const { policy, calls, answering } = createRig({ concurrentCalls: 1, waitingCalls: 1 });

    const first = policy.run(answering(failure(true), "first"));
    await vi.advanceTimersByTimeAsync(500);
    const second = policy.run(answering("second"));

    expect(await outcomeOf(Promise.all([first, second]))).toEqual(["first", "second"]);
    expect(calls).toEqual([0, 500, 1000]);
  });
});

describe("lastCallFailed", () => {
  it("follows the last call that was finished", async () => {
    const { policy, once, answering } = createRig();
    const seen = [policy.lastCallFailed()];

    for (const outcome of [failure(false), "well", failure(true), "well"]) {
      await once(answering(outcome)).catch(() => undefined);
      seen.push(policy.lastCallFailed());
    }

    expect(seen).toEqual([false, true, false, true, false]);
  });
});
