import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { SERVICE_VERSION } from "./service.ts";

it("the service's version is its package's", async () => {
  const manifest: unknown = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  expect(manifest).toMatchObject({ version: SERVICE_VERSION });
});
