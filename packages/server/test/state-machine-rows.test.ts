import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROW_TITLES } from "./state-machine-rows.ts";

const folder = import.meta.dirname;

/** Every row that the title of a test in this folder names; one test may name several, between middle dots. */
const named = readdirSync(folder)
  .filter((name) => name.endsWith(".e2e.test.ts"))
  .map((name) => readFileSync(join(folder, name), "utf8"))
  .flatMap((source) => [...source.matchAll(/^\s*it\(\s*"((?:workflow|queue|outbox): [^"]*)"/gm)])
  .flatMap(([, titles = ""]) => titles.split(" · "));

describe("the state machine", () => {
  it("has no row twice", () => {
    expect(new Set(ROW_TITLES).size).toBe(ROW_TITLES.length);
  });

  it.each(ROW_TITLES)("has a test for %s", (title) => {
    expect(named).toContain(title);
  });

  it("has every row that a test names", () => {
    expect(named.filter((title) => !ROW_TITLES.includes(title))).toEqual([]);
  });
});
