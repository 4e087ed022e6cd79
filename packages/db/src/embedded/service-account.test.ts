import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { temporaryFolder } from "./fixtures/temporary-folder.ts";
import { canEnter, canRead, pickServiceAccount } from "./service-account.ts";

const LINUX =
  "root:x:0:0:root:/root:/bin/sh\npostgres:x:101:104::/var/lib/postgresql:/bin/sh\nnobody:x:65534:65533::/:/nologin\n";

describe("pickServiceAccount", () => {
  it.each([
    ["prefers the account that owns nothing", LINUX, { uid: 65_534, gid: 65_533 }],
    ["takes another where that is missing", LINUX.replace("nobody", "somebody"), { uid: 101, gid: 104 }],
    [
      "reads the negative ids of macOS",
      "nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false\n",
      { uid: 4_294_967_294, gid: 4_294_967_294 },
    ],
    ["never picks root under another name", "nobody:x:0:0::/:/nologin\n", undefined],
    ["finds none in an empty system", "", undefined],
  ])("%s", (_, passwd, account) => {
    expect(pickServiceAccount(passwd)).toEqual(account);
  });
});

describe("canEnter and canRead", () => {
  const stranger = { uid: 4_000_000, gid: 4_000_000 };

  it("look at every folder on the way, and at the file itself", async () => {
    const folder = await temporaryFolder();
    const inner = join(folder, "inner");
    const file = join(inner, "file");
    await mkdir(inner);
    await writeFile(file, "");
    await chmod(file, 0o644);

    const verdicts = async (): Promise<boolean[]> => [await canEnter(stranger, inner), await canRead(stranger, file)];
    await chmod(inner, 0o711);
    expect(await verdicts()).toEqual([true, true]);
    await chmod(file, 0o600);
    expect(await verdicts()).toEqual([true, false]);
    await chmod(folder, 0o700);
    expect(await verdicts()).toEqual([false, false]);
  });

  it("have nothing against the caller's own account", async () => {
    const folder = await temporaryFolder(0o700);
    expect(await canEnter(undefined, folder)).toBe(true);
    expect(await canRead(undefined, join(folder, "file"))).toBe(true);
  });
});
