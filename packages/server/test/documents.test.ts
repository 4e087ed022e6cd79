import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
const documents = [
  "README.md",
  "docs/api.md",
  "docs/journey.md",
  "SECURITY.md",
  ...readdirSync(join(root, "docs/decisions")).map((name) => `docs/decisions/${name}`),
];

const linksIn = (document: string): string[] =>
  [...readFileSync(join(root, document), "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(
    ([, target = ""]) => target,
  );

describe("documents", () => {
  it.each(documents)("%s links only to what exists", (document) => {
    const missing = linksIn(document).filter((target) => !existsSync(join(root, dirname(document), target)));
    expect(missing).toEqual([]);
  });

  it("the journey names its files by links", () => {
    expect(linksIn("docs/journey.md").length).toBeGreaterThan(15);
  });
});
