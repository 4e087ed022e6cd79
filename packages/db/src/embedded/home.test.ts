import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { temporaryFolder } from "./fixtures/temporary-folder.ts";
import { defaultDataDirectory } from "./home.ts";

describe("defaultDataDirectory", () => {
  it("is the same everywhere in a workspace", async () => {
    const workspace = await temporaryFolder();
    const inside = join(workspace, "packages", "server");
    await mkdir(inside, { recursive: true });
    await writeFile(join(workspace, "pnpm-workspace.yaml"), "");
    expect(defaultDataDirectory(workspace)).toBe(join(workspace, ".data", "postgres"));
    expect(defaultDataDirectory(inside)).toBe(join(workspace, ".data", "postgres"));
  });

  it("lies in the working directory outside of one", async () => {
    const folder = await temporaryFolder();
    expect(defaultDataDirectory(folder)).toBe(join(folder, ".data", "postgres"));
  });
});
