import { describe, expect, it } from "vitest";
import { appRouter } from "./router.ts";
import type { ProcedureMeta } from "./init.ts";

const procedures = Object.entries(appRouter._def.procedures as Record<string, { _def: Record<string, unknown> }>).map(
  ([name, { _def }]) => ({ name, definition: _def, openapi: (_def.meta as ProcedureMeta | undefined)?.openapi }),
);

describe("every procedure", () => {
  it.each(procedures)("says what it is, what it takes and what it gives: $name", ({ definition, openapi }) => {
    expect(definition.output).toBeDefined();
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

  it.each(procedures)("is public only where it says so twice: $name", ({ definition, openapi }) => {
    const { roles = [] } = definition.meta as ProcedureMeta;
    expect(openapi?.protect === false).toBe(roles.length === 0);
  });
});
