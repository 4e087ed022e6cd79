import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EnvironmentError } from "./env.ts";
import { armFaultPoint, faultPoint } from "./fault-points.ts";

const struck: string[] = [];
const strike = (signal: string): void => void struck.push(signal);
const told: string[] = [];
const tell = (line: string): void => void told.push(line);

beforeEach(() => {
  vi.useFakeTimers();
  struck.length = 0;
  told.length = 0;
});
afterEach(() => {
  // Whatever a test left armed strikes, and is disarmed by it.
  vi.runAllTimers();
  vi.useRealTimers();
});

const settled = async (promise: Promise<void>): Promise<boolean> => {
  let done = false;
  void promise.then(() => (done = true));
  await Promise.resolve();
  await Promise.resolve();
  return done;
};

describe("a fault point", () => {
  it("is nothing while none is armed, and where another one is", async () => {
    expect(await settled(faultPoint("after-claim-commit", "c-1"))).toBe(true);
    armFaultPoint({ ORCHESTRATOR_FAULT_POINT: "after-intake-commit:kill" }, strike, tell);
    expect(await settled(faultPoint("after-claim-commit", "c-1"))).toBe(true);
    void faultPoint("after-intake-commit", "c-1");
    expect(struck).toEqual(["SIGKILL"]);
  });

  it("holds those who come until there are enough, then strikes once", async () => {
    armFaultPoint({ ORCHESTRATOR_FAULT_POINT: "after-claim-commit:stop:2" }, strike, tell);
    const first = faultPoint("after-claim-commit", "c-1");
    expect(await settled(first)).toBe(false);
    expect(struck).toEqual([]);
    void faultPoint("after-claim-commit", "c-2");
    expect(struck).toEqual(["SIGSTOP"]);
    expect(told.map((line) => JSON.parse(line) as unknown)).toEqual([
      { message: "fault point reached", point: "after-claim-commit", action: "stop", subjects: ["c-1", "c-2"] },
    ]);
    expect(await settled(first)).toBe(true);
    expect(await settled(faultPoint("after-claim-commit", "c-3"))).toBe(true);
    expect(struck).toHaveLength(1);
  });

  it("does not wait for ever for the others", () => {
    armFaultPoint({ ORCHESTRATOR_FAULT_POINT: "after-claim-commit:kill:5" }, strike, tell);
    void faultPoint("after-claim-commit", "c-1");
    vi.advanceTimersByTime(5_000);
    expect(struck).toEqual(["SIGKILL"]);
  });

  it("may be meant for one subject only", async () => {
    armFaultPoint({ ORCHESTRATOR_FAULT_POINT: "before-model-call:kill:1:c-2" }, strike, tell);
    expect(await settled(faultPoint("before-model-call", "c-1"))).toBe(true);
    expect(struck).toEqual([]);
    void faultPoint("before-model-call", "c-2");
    expect(struck).toEqual(["SIGKILL"]);
  });
});

describe("arming", () => {
  it.each(["nowhere:kill:1", "after-claim-commit:explode:1", "after-claim-commit:kill:none"])(
    "refuses %s",
    (setting) => {
      expect(() => armFaultPoint({ ORCHESTRATOR_FAULT_POINT: setting }, strike)).toThrow(EnvironmentError);
    },
  );

  it("is refused in production", () => {
    const environment = { NODE_ENV: "production", ORCHESTRATOR_FAULT_POINT: "after-claim-commit:kill:1" };
    expect(() => armFaultPoint(environment, strike)).toThrow(EnvironmentError);
  });
});
