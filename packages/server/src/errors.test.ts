import { ERROR_CODES, type ErrorKind, OrchestratorError, problem } from "@orchestrator/core";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ERRORS, refusalHeaders, toProblem, toRefusal } from "./errors.ts";
import { NeighbourError } from "./integrations/neighbour-error.ts";

const KINDS = Object.keys(ERROR_CODES) as ErrorKind[];
const wrapped = (cause: unknown): TRPCError => new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause });

describe("the table of errors", () => {
  it.each(KINDS)("has a status that tRPC agrees with: %s", (kind) => {
    expect(getHTTPStatusCodeFromError(new TRPCError({ code: ERRORS[kind].trpc }))).toBe(ERRORS[kind].status);
  });
});

describe("toProblem", () => {
  it.each(KINDS)("shows an expected refusal as it is: %s", (kind) => {
    const problems = [{ field: "content", message: "must not be empty" }];
    const refused = new OrchestratorError(kind, "Written for the caller", { problems, details: { attempt: 2 } });
    for (const error of [refused, wrapped(refused)]) {
      expect(toProblem(error, "c-1")).toEqual({
        type: "about:blank",
        title: ERRORS[kind].title,
        status: ERRORS[kind].status,
        detail: "Written for the caller",
        code: ERROR_CODES[kind],
        correlation_id: "c-1",
        errors: problems,
        details: { attempt: 2 },
      });
    }
  });

  it("keeps an expected refusal's cause to itself", () => {
    const error = new OrchestratorError("conflict", "Decided already", { cause: new Error("row of Maria Lopez") });
    expect(JSON.stringify(toProblem(error, "c-1"))).not.toContain("Maria");
  });

  it.each([
    ["an Error", new Error("secret")],
    ["a wrapped Error", wrapped(new Error("secret"))],
    ["a string", "secret"],
    ["nothing", undefined],
    ["a Zod error of our own making", wrapped(z.string().safeParse(5).error)],
    ["a JSON error of our own making", new SyntaxError("Unexpected token s in secret")],
  ])("scrubs %s", (_, error) => {
    const scrubbed = toProblem(error, "c-1");
    expect(scrubbed).toMatchObject({ status: 500, code: "ORC_500", errors: [] });
    expect(JSON.stringify(scrubbed)).not.toContain("secret");
  });

  it("says which neighbour failed, not how", () => {
    const error = new NeighbourError("openai", "401 for key sk-123", { transient: false });
    const shown = toProblem(error, "c-1");
    expect(shown).toMatchObject({ status: 500, code: "ORC_008", details: { neighbour: "openai" } });
    expect(JSON.stringify(shown)).not.toContain("sk-123");
  });

  it("does not take a neighbour's refused connection for the database's", () => {
    const cause = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    const error = new NeighbourError("sms_agent", "not reached", { transient: true, cause });
    expect(toProblem(error, "c-1").code).toBe("ORC_008");
  });

  it.each(KINDS)("is a problem of the contract: %s", (kind) => {
    expect(problem.safeParse(toProblem(new OrchestratorError(kind, "x"), "c-1")).success).toBe(true);
  });

  it("repeats nothing of what tRPC says of a call", () => {
    const error = new TRPCError({ code: "NOT_FOUND", message: 'No procedure found on path "+12035550143"' });
    expect(toProblem(error, "c-1")).toMatchObject({ code: "ORC_006", detail: "There is no such operation" });
  });
});

describe("refusalHeaders", () => {
  it("asks for whole seconds of patience, rounded up", () => {
    const error = new OrchestratorError("rate_limited", "Slowly", { retryAfter: 1.2 });
    expect(refusalHeaders(toRefusal(error))).toEqual({ "retry-after": "2" });
  });

  it("names the scheme where a token is missing", () => {
    expect(refusalHeaders(toRefusal(new OrchestratorError("unauthenticated", "x")))).toEqual({
      "www-authenticate": "Bearer",
    });
  });
});
