import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readRetryAfter, statusError } from "./http-answer.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2025-10-02T15:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("readRetryAfter", () => {
  it.each([
    ["7", 7],
    ["0", 0],
    [" 1.2 ", 2],
    ["Thu, 02 Oct 2025 15:00:30 GMT", 30],
    ["Thu, 02 Oct 2025 14:00:00 GMT", 0],
    ["soon", null],
    ["", null],
    [null, null],
    [undefined, null],
  ])("reads %j as %j seconds", (header, seconds) => {
    expect(readRetryAfter(header)).toBe(seconds);
  });
});

describe("statusError", () => {
  it.each([
    [302, false],
    [400, false],
    [401, false],
    [404, false],
    [408, true],
    [422, false],
    [429, true],
    [500, true],
    [503, true],
  ])("of %i is transient: %j", (status, transient) => {
    expect(statusError("openai", status, "3")).toMatchObject({ neighbour: "openai", transient, retryAfterSeconds: 3 });
  });
});
