import type { AnyTRPCProcedure, AnyTRPCRouter } from "@trpc/server";
import { describe, expect, it } from "vitest";
import { appRouter } from "./router.ts";
import type { ProcedureMeta } from "./init.ts";

const router: AnyTRPCRouter = appRouter;
const all: Readonly<Record<string, AnyTRPCProcedure>> = router._def.procedures;
const every = Object.entries(all).map(([name, { _def }]) => {
  const { openapi, roles = [] } = (_def.meta ?? {}) as ProcedureMeta;
  return { name, type: _def.type, output: "output" in _def ? _def.output : undefined, openapi, roles };
});
const procedures = every.filter(({ type }) => type !== "subscription");
const feeds = every.filter(({ type }) => type === "subscription");

describe("every procedure", () => {
  it.each(procedures)("says what it is, what it takes and what it gives: $name", ({ output, openapi }) => {
    expect(output).toBeDefined();
    expect(openapi?.summary).toMatch(/^[A-Z].{9,}[^.]$/);
    expect(openapi?.tags).toHaveLength(1);
    expect(openapi?.operationId).toMatch(/^[a-z]+[A-Z]\w+$/);
    expect(openapi?.path).toMatch(/^\/(orchestrate|health)/);
  });

  it("has a name, a path and an operation id of its own", () => {
    const distinct = (values: readonly unknown[]): number => new Set(values).size;
    expect(distinct(procedures.map(({ openapi }) => openapi?.operationId))).toBe(procedures.length);
    expect(distinct(procedures.map(({ openapi }) => openapi?.path))).toBe(procedures.length);
  });

  it.each(procedures)("is public only where it says so twice: $name", ({ roles, openapi }) => {
    expect(openapi?.protect === false).toBe(roles.length === 0);
  });
});

describe("every feed", () => {
  it.each(feeds)("takes a token: $name", ({ roles }) => {
    expect(roles.length).toBeGreaterThan(0);
  });

  it("is not forgotten by these tests", () => {
    expect(feeds.map(({ name }) => name)).toEqual(["changes.live"]);
  });
});
