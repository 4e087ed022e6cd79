import { posix } from "node:path";
import { expect, it } from "vitest";
import { exists, filesIn, readText } from "./repository.ts";

const pages = ["deploy/README.md", ...(await filesIn("docs/operations/"))].filter((path) => path.endsWith(".md"));

it.each(pages)("%s leads only to what is there", async (path) => {
  const links = [...(await readText(path)).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = ""]) => link);
  expect(links.filter((link) => !exists(posix.join(posix.dirname(path), link)))).toEqual([]);
});
