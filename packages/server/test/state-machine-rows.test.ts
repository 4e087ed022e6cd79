import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROW_TITLES } from "./state-machine-rows.ts";

const folder = import.meta.dirname;
const sources = readdirSync(folder)
  .filter((name) => name.endsWith(".e2e.test.ts"))
  .map((name) => readFileSync(join(folder, name), "utf8"));

/** The titles handed to `row(…)`: one string, or a list of them, before the body. */
const named = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/^\s*row\(\s*(?:\[([\s\S]*?)\]|("[^"]*")),\s*async/gm)].flatMap(([, list, one]) =>
      [...(list ?? one ?? "").matchAll(/"([^"]*)"/g)].map(([, title]) => title),
    ),
  ),
);

describe("the state machine", () => {
  it("has no row twice", () => {
    expect(new Set(ROW_TITLES).size).toBe(ROW_TITLES.length);
  });

  it.each(ROW_TITLES)("has a test for %s", (title) => {
    expect(named).toContain(title);
  });
});
