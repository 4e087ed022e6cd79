import { describe, expect, it } from "vitest";
import { z } from "zod";
import { publicProcedure, router } from "../trpc/init.ts";
import { listOperations } from "./operations.ts";

const meta = (method: "GET" | "POST") => ({ openapi: { method, path: "/a/{one}/b/{two}" as const } });
const input = z.object({ one: z.string(), two: z.string() });

describe("listOperations", () => {
  it("reads a procedure as REST sees it", () => {
    const procedure = publicProcedure.meta(meta("GET")).input(input).output(z.string());
    const [operation] = listOperations(router({ nested: router({ read: procedure.query(() => "") }) }));
    expect(operation).toEqual({
      procedure: "nested.read",
      type: "query",
      method: "GET",
      path: "/a/{one}/b/{two}",
      pathParameters: ["one", "two"],
      input,
      roles: [],
      refusals: [],
      keepsAnswers: false,
      givesEtag: false,
    });
  });

  it("leaves subscriptions out", () => {
    const live = publicProcedure.subscription(async function* () {});
    expect(listOperations(router({ live }))).toEqual([]);
  });

  it.each([
    ["a query by POST", router({ bad: publicProcedure.meta(meta("POST")).query(() => "") })],
    ["a mutation by GET", router({ bad: publicProcedure.meta(meta("GET")).mutation(() => "") })],
    ["no path at all", router({ bad: publicProcedure.query(() => "") })],
  ])("refuses a procedure with %s, by name", (_, wrong) => {
    expect(() => listOperations(wrong)).toThrow(/^bad: /);
  });
});
