import { describe, expect, it } from "vitest";
import { judge, type Observation } from "./judge.ts";

/** Totals after so many requests, of which some failed and some took 6 s instead of 0.1 s. */
const total = (requests: number, { errors = 0, slow = 0 } = {}): Observation => ({
  traffic: {
    requests,
    errors,
    buckets: new Map([
      [0.1, requests - slow],
      [5, requests - slow],
      [10, requests],
      [Infinity, requests],
    ]),
  },
});
const problem: Observation = { problem: "/health/ready answered 503" };
const during = { windowEnded: false };
const atTheEnd = { windowEnded: true };

describe("health", () => {
  it("passes a release that is healthy to the end, and says when nothing else counted", () => {
    expect(judge([total(0), total(0)], atTheEnd)).toEqual({
      outcome: "pass",
      reason: "healthy throughout; no requests came, so only health counted",
    });
  });

  it("forgives two failed checks, not three, in a row or not", () => {
    expect(judge([problem, total(0), problem, total(0)], during)).toEqual({ outcome: "undecided" });
    expect(judge([problem, total(0), problem, total(0)], atTheEnd).outcome).toBe("pass");
    expect(judge([problem, total(0), problem, total(0), problem], during)).toEqual({
      outcome: "fail",
      reason: "3 checks failed, the last: /health/ready answered 503",
    });
  });

  it("never passes on a failed check, or on none", () => {
    expect(judge([total(0), problem], atTheEnd).outcome).toBe("fail");
    expect(judge([], atTheEnd).outcome).toBe("fail");
  });
});

describe("error rate", () => {
  it("fails above 5 %, and not at 5 %", () => {
    expect(judge([total(0), total(100, { errors: 5 })], atTheEnd)).toEqual({
      outcome: "pass",
      reason: "healthy; 100 requests, 5.0 % failed, 95 % within 0.10 s",
    });
    expect(judge([total(0), total(100, { errors: 6 })], atTheEnd)).toEqual({
      outcome: "fail",
      reason: "6 of 100 requests failed: 6.0 %, the limit is 5.0 %",
    });
  });

  it("fails before the window ends once there are enough requests to say so", () => {
    expect(judge([total(0), total(19, { errors: 19 })], during).outcome).toBe("undecided");
    expect(judge([total(0), total(20, { errors: 2 })], during).outcome).toBe("fail");
    expect(judge([total(0), total(2, { errors: 1 })], atTheEnd).outcome).toBe("fail");
  });

  it("counts what happened while it watched, across restarts of the process", () => {
    const before = total(1000, { errors: 1000 });
    expect(judge([before, total(1040, { errors: 1000 })], atTheEnd).outcome).toBe("pass");
    expect(judge([before, total(1040, { errors: 1000 }), total(40, { errors: 10 })], atTheEnd)).toEqual({
      outcome: "fail",
      reason: "10 of 80 requests failed: 12.5 %, the limit is 5.0 %",
    });
  });
});

describe("response time", () => {
  it("fails where more than 5 % take longer than 5 s", () => {
    expect(judge([total(0), total(100, { slow: 5 })], atTheEnd).outcome).toBe("pass");
    expect(judge([total(0), total(100, { slow: 6 })], during)).toEqual({
      outcome: "fail",
      reason: "95 % of 100 requests took up to 5.83 s, the limit is 5 s",
    });
  });
});
