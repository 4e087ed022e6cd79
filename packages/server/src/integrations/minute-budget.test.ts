import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMinuteBudget } from "./minute-budget.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("createMinuteBudget", () => {
  it("never lets any 60 seconds see more than the budget, and keeps the order of asking", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 15 }),
        async (perMinute, pauses) => {
          const mayBegin = createMinuteBudget(perMinute);
          const begun: { order: number; at: number }[] = [];
          const all = [];
          for (const [order, pause] of pauses.entries()) {
            await vi.advanceTimersByTimeAsync(pause);
            all.push(mayBegin().then(() => begun.push({ order, at: Date.now() })));
          }
          await vi.runAllTimersAsync();
          await Promise.all(all);

          expect(begun.map(({ order }) => order)).toEqual(pauses.map((_pause, order) => order));
          const gaps = begun.slice(perMinute).map(({ at }, index) => at - (begun[index]?.at ?? at));
          expect(gaps.filter((gap) => gap < 60_000)).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("stops waiting when its caller does", async () => {
    const mayBegin = createMinuteBudget(1);
    const caller = new AbortController();
    await mayBegin();
    const waiting = mayBegin(caller.signal);
    const before = Date.now();

    caller.abort();
    await waiting;

    expect(Date.now()).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("lets everything pass where there is no limit", async () => {
    const mayBegin = createMinuteBudget(Infinity);

    await Promise.all(Array.from({ length: 10_000 }, async () => await mayBegin()));

    expect(vi.getTimerCount()).toBe(0);
  });
});
