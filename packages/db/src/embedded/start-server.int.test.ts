import { chmod, readFile, stat } from "node:fs/promises";

import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";

import { locateNative, prepareBinaries } from "./binaries.ts";
import { query } from "./fixtures/query.ts";
import { sharedFolder } from "./fixtures/temporary-folder.ts";
import type { GuardianSettings } from "./guardian-settings.ts";
import { homeAt } from "./home.ts";
import { DATABASE, initialiseCluster, SUPERUSER } from "./initialise-cluster.ts";
import { clearLeftovers } from "./leftover-server.ts";
import { stopPostmaster } from "./postmaster.ts";
import { findProcess } from "./process-table.ts";
import { chooseServiceAccount } from "./service-account.ts";
import type { Server } from "./start-server.ts";
import { startServer } from "./start-server.ts";

// Real servers on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const folder = await sharedFolder();
const home = homeAt(folder);
const account = await chooseServiceAccount(home.data);
const settings: GuardianSettings = {
  binaries: await prepareBinaries(locateNative(), account, folder),
  ...(account === undefined ? {} : { account }),
  port: 0,
  maxConnections: 10,
  durable: true,
  temporaryPaths: [],
};

const initialise = (): Promise<void> =>
  initialiseCluster({ home, binaries: settings.binaries, account, durable: true });

const start = async (): Promise<Server> => {
  const server = await startServer(home, settings);
  if (server === null) throw new Error("The directory is taken.");
  onTestFinished(() => stopPostmaster(server.pid, "SIGINT"));
  return server;
};

beforeAll(initialise);

describe("initialiseCluster", () => {
  it("leaves a cluster that is there as it is", async () => {
    const password = await readFile(home.password, "utf8");
    const { ino } = await stat(home.data);
    await initialise();
    expect(await readFile(home.password, "utf8")).toBe(password);
    expect((await stat(home.data)).ino).toBe(ino);
  });
});

describe("startServer", () => {
  it("starts a server that its superuser can use", async () => {
    const { port } = await start();
    const url = `postgres://${SUPERUSER}:${await readFile(home.password, "utf8")}@127.0.0.1:${port}/${DATABASE}`;
    expect(await query(url, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).toEqual([
      { rolsuper: true },
    ]);
  });

  it("yields to the server that has the directory", async () => {
    await start();
    expect(await startServer(home, settings)).toBeNull();
  });

  it("takes up the work of a server that was killed", async () => {
    const killed = await start();
    process.kill(killed.pid, "SIGKILL");
    await killed.ended;
    const next = await start();
    expect(await findProcess(next.pid)).not.toBeNull();
  });

  it("says what PostgreSQL said when it can't start", async () => {
    const configuration = `${home.data}/postgresql.conf`;
    await chmod(configuration, 0o000);
    const misplaced = { ...settings, binaries: { ...settings.binaries, postgres: "/nowhere/postgres" } };
    await expect(startServer(home, misplaced)).rejects.toMatchObject({ code: "unsupported_platform" });
    await expect(startServer(home, settings)).rejects.toMatchObject({ code: "no_permission" });
    await chmod(configuration, 0o600);
  });
});

describe("clearLeftovers", () => {
  it("has nothing to do after an orderly stop", async () => {
    expect(await clearLeftovers(home)).toBe(true);
  });

  it("stops a server of ours that nobody guards", async () => {
    // This process started it, and is no guardian.
    const { pid } = await start();
    expect(await clearLeftovers(home)).toBe(true);
    expect(await findProcess(pid)).toBeNull();
  });
});
