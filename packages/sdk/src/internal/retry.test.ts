import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OrchestratorApiError, OrchestratorConnectionError, OrchestratorTimeoutError } from "../errors.ts";
import { isTransient, readRetryAfter, retryWait } from "./retry.ts";

const correlation_id = "test";
const connection = new OrchestratorConnectionError("no", { correlation_id });
const timeout = new OrchestratorTimeoutError("late", { correlation_id });
const answered = (status: number, retryAfterMs?: number): OrchestratorApiError =>
  new OrchestratorApiError({ status, headers: new Headers(), correlation_id, retryAfterMs });

describe("what is tried again", () => {
  it.each([400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 425, 428])("no refusal: %i", (status) => {
    expect(isTransient(answered(status))).toBe(false);
  });

  it.each([408, 429, 500, 502, 503, 504, 599])("trouble that may pass: %i", (status) => {
    expect(isTransient(answered(status))).toBe(true);
  });

  it.each([connection, timeout])("no answer: $name", (error) => {
    expect(isTransient(error)).toBe(true);
  });
});

describe("the wait before a retry", () => {
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  it.each([
    [0, 500],
    [1, 1_000],
    [2, 2_000],
    [3, 4_000],
    [4, 8_000],
    [5, 8_000],
    [60, 8_000],
  ])("is anywhere in the window of retry %i: %i ms", (retry, window) => {
    expect(retryWait(retry, connection, 0)).toBe(0);
    expect(retryWait(retry, connection, 0.5)).toBe(window / 2);
    fc.assert(fc.property(random, (number) => retryWait(retry, timeout, number) < window));
  });

  it("never ends before the service's Retry-After", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(600_000), random, (retry, retryAfter, number) => {
        const wait = retryWait(retry, answered(503, retryAfter), number);
        expect(wait).toBeGreaterThanOrEqual(retryAfter);
        expect(wait).toBeLessThanOrEqual(retryAfter + 8_000);
      }),
    );
  });
});

describe("Retry-After", () => {
  const now = Date.parse("2026-03-02T15:04:05Z");

  it.each([
    ["0", 0],
    ["7", 7_000],
    [" 120 ", 120_000],
    ["1.5", 1_500],
    ["Mon, 02 Mar 2026 15:04:35 GMT", 30_000],
    ["Mon, 02 Mar 2026 15:00:00 GMT", 0],
    ["soon", undefined],
    ["", undefined],
    [null, undefined],
  ])("%j is %j ms", (header, expected) => {
    expect(readRetryAfter(header, now)).toBe(expected);
  });
});
