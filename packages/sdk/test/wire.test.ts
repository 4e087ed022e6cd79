import { readFile } from "node:fs/promises";
import { appRouter } from "@orchestrator/server/router";
import { describe, expect, it } from "vitest";
import { renderTable, renderWire } from "../scripts/wire/render-wire.ts";

describe("what is made from the router", () => {
  it.each([
    ["src/wire.ts", renderWire],
    ["src/internal/procedure-table.ts", renderTable],
  ])("is what the service serves now; else: pnpm --filter @orchestrator/sdk generate (%s)", async (path, render) => {
    expect(await readFile(new URL(`../${path}`, import.meta.url), "utf8")).toBe(render(appRouter));
  });
});
