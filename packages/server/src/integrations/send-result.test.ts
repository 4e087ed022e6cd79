import { describe, expect, it } from "vitest";
import type { Posted } from "./post-once.ts";
import { sendResultOf } from "./send-result.ts";

const answered = (status: number, body: unknown = "", retryAfter: string | null = null): Posted => ({
  kind: "answered",
  status,
  retryAfter,
  body: typeof body === "string" || body === null ? body : JSON.stringify(body),
});

const agentError = (category: string) => ({
  error: { code: "SMS_502", message: "+12035550143 is not reachable", details: { category, status_code: 502 } },
});

describe("an accepted text", () => {
  it.each([
    ["the provider's id", { id: "m-1", twilio_sid: "SM1" }, "SM1"],
    ["its own id", { id: "m-1" }, "m-1"],
    ["a numeric id", { id: 17 }, "17"],
    ["no id", { ok: true }, null],
    ["an id too long to keep", { id: "m".repeat(300) }, null],
    ["an id that can't be stored as it is", { id: "m\0-1\ud800" }, "m-1\ufffd"],
    ["half an answer", '{"id":"m-', null],
    ["no body", "", null],
    ["a body that could not be read", null, null],
  ])("is accepted with %s", (_what, body, messageId) => {
    expect(sendResultOf(answered(202, body))).toEqual({ kind: "accepted", messageId });
  });
});

describe("an answer that asks to wait", () => {
  it.each([
    [429, "", "7", 7],
    [429, agentError("permanent"), null, null],
    [503, "", "2", 2],
    [503, "down", null, null],
    [502, agentError("transient"), "3", 3],
    [502, agentError("TRANSIENT"), null, null],
  ])("%i %j with Retry-After %j is try_later", (status, body, retryAfter, retryAfterSeconds) => {
    expect(sendResultOf(answered(status, body, retryAfter))).toEqual({
      kind: "try_later",
      error: `answered ${status}`,
      retryAfterSeconds,
    });
  });
});

describe("an answer that will never change", () => {
  it.each([
    [400, { detail: "bad" }],
    [401, ""],
    [403, ""],
    [404, ""],
    [410, ""],
    [413, ""],
    [422, { detail: [] }],
    [451, null],
    [502, agentError("permanent")],
  ])("%i %j is rejected, in words without the body", (status, body) => {
    expect(sendResultOf(answered(status, body))).toEqual({ kind: "rejected", error: `answered ${status}` });
  });
});

describe("everything else is unknown", () => {
  it.each([
    [200, { id: "m-1" }],
    [201, ""],
    [204, ""],
    [301, ""],
    [307, ""],
    [408, ""],
    [409, ""],
    [425, ""],
    [500, agentError("transient")],
    [502, ""],
    [502, null],
    [502, { detail: "Bad Gateway" }],
    [502, agentError("internal")],
    [504, ""],
    [599, ""],
    [0, ""],
  ])("%i %j", (status, body) => {
    expect(sendResultOf(answered(status, body))).toEqual({ kind: "unknown", error: `answered ${status}` });
  });

  it("a request that was written and never answered", () => {
    expect(sendResultOf({ kind: "lost", error: "no answer (ECONNRESET)" })).toEqual({
      kind: "unknown",
      error: "no answer (ECONNRESET)",
    });
  });
});

it("a request that was never written is not_written", () => {
  const posted: Posted = { kind: "not_written", error: "no connection (ECONNREFUSED)" };

  expect(sendResultOf(posted)).toEqual(posted);
});
