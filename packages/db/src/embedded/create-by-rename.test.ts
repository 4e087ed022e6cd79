import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { createByRename } from "./create-by-rename.ts";
import { temporaryFolder } from "./fixtures/temporary-folder.ts";

const fillWith = (words: string) => (draft: string) => writeFile(join(draft, "words"), words);

describe("createByRename", () => {
  it("fills a directory once", async () => {
    const folder = await temporaryFolder();
    const target = join(folder, "target");
    await createByRename(target, fillWith("first"));
    await createByRename(target, fillWith("second"));
    expect(await readFile(join(target, "words"), "utf8")).toBe("first");
    expect(await readdir(folder)).toEqual(["target"]);
  });

  it("leaves nothing when filling fails, and says why", async () => {
    const folder = await temporaryFolder();
    const full = new Error("disk full");
    await expect(createByRename(join(folder, "target"), () => Promise.reject(full))).rejects.toBe(full);
    expect(await readdir(folder)).toEqual([]);
  });

  it("lets one of several win, whole", async () => {
    const folder = await temporaryFolder();
    const target = join(folder, "target");
    await Promise.all(["a", "b", "c"].map((words) => createByRename(target, fillWith(words))));
    expect(["a", "b", "c"]).toContain(await readFile(join(target, "words"), "utf8"));
    expect(await readdir(folder)).toEqual(["target"]);
  });

  it("throws away the draft of a maker that died, and only that", async () => {
    const folder = await temporaryFolder();
    const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
    await once(child, "exit");
    await mkdir(join(folder, `target.partial-${child.pid}-abandoned`));
    await mkdir(join(folder, `target.partial-${process.pid}-working`));
    await createByRename(join(folder, "target"), fillWith("whole"));
    expect((await readdir(folder)).toSorted()).toEqual(["target", `target.partial-${process.pid}-working`]);
  });
});
