import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";

import { locateNative, prepareBinaries } from "./binaries.ts";
import { query } from "./fixtures/query.ts";
import { startServerUser } from "./fixtures/server-user.ts";
import { sharedFolder, temporaryFolder } from "./fixtures/temporary-folder.ts";
import { homeAt } from "./home.ts";
import { postmasterRecordPath, readPostmasterRecord, waitUntilReady } from "./postmaster.ts";
import { findProcess, waitForEnd } from "./process-table.ts";
import { chooseServiceAccount } from "./service-account.ts";
import { startEmbeddedPostgres } from "./start-embedded-postgres.ts";

// Real servers on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

// Each test stops what it started there.
const dataDirectory = await sharedFolder();

beforeAll(async () => {
  const server = await startEmbeddedPostgres({ dataDirectory });
  await query(server.url, "CREATE TABLE kept AS SELECT 7 AS number");
  await server.stop();
});

const KEPT = [{ number: 7 }];

const readAfterStart = async (): Promise<unknown> => {
  const server = await startEmbeddedPostgres({ dataDirectory });
  onTestFinished(() => server.stop());
  return query(server.url, "SELECT number FROM kept");
};

const recordOf = (pid: number, directory = dataDirectory): string =>
  [pid, homeAt(directory).data, 1_700_000_000, 5432, "", "127.0.0.1", "", "ready   ", ""].join("\n");

const endedProcess = async (): Promise<number> => {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await once(child, "exit");
  return child.pid ?? 0;
};

const bystander = (): number => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 60_000)"], { stdio: "ignore" });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child.pid ?? 0;
};

describe("what a killed process leaves behind", () => {
  it("is a server of ours: it is stopped and started again", async () => {
    const user = startServerUser({ dataDirectory });
    await user.got;
    const { pid } = (await readPostmasterRecord(homeAt(dataDirectory).data)) ?? { pid: 0 };
    const guardian = (await findProcess(pid))?.parentPid ?? 0;
    process.kill(guardian, "SIGKILL");
    await waitForEnd(guardian, 5_000);
    await user.kill("SIGKILL");
    expect(await findProcess(pid)).not.toBeNull();

    expect(await readAfterStart()).toEqual(KEPT);
    expect(await findProcess(pid)).toBeNull();
  });

  it("is the record of a process that has ended", async () => {
    await writeFile(postmasterRecordPath(homeAt(dataDirectory).data), recordOf(await endedProcess()));
    expect(await readAfterStart()).toEqual(KEPT);
  });

  it("is the record of a process whose id another program has got since, which is left alone", async () => {
    const pid = bystander();
    await writeFile(postmasterRecordPath(homeAt(dataDirectory).data), recordOf(pid));
    expect(await readAfterStart()).toEqual(KEPT);
    expect(await findProcess(pid)).not.toBeNull();
  });

  it("is a record copied along with the data of a server that runs elsewhere, which is left alone", async () => {
    const original = await startEmbeddedPostgres({ temporary: true });
    onTestFinished(() => original.stop());
    const { pid } = (await readPostmasterRecord(homeAt(original.dataDirectory).data)) ?? { pid: 0 };
    await writeFile(postmasterRecordPath(homeAt(dataDirectory).data), recordOf(pid, original.dataDirectory));
    expect(await readAfterStart()).toEqual(KEPT);
    expect(await query(original.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("is half a cluster: it is thrown away and made again", async () => {
    const unused = await temporaryFolder();
    const user = startServerUser({ dataDirectory: unused });
    const draft = async (): Promise<string | undefined> =>
      (await readdir(unused)).find((name) => name.startsWith("cluster.partial-"));
    await expect.poll(draft, { timeout: 10_000, interval: 2 }).toBeDefined();
    const guardian = Number((await draft())?.split("-")[1]);
    process.kill(guardian, "SIGKILL");
    await user.kill("SIGKILL");
    expect(await readdir(unused)).not.toContain("cluster");

    const server = await startEmbeddedPostgres({ dataDirectory: unused });
    onTestFinished(() => server.stop());
    expect(await query(server.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    expect(await draft()).toBeUndefined();
  });
});

describe("a server that somebody else started on the data directory", () => {
  it("is refused and left alone", async () => {
    const { data } = homeAt(dataDirectory);
    const account = await chooseServiceAccount(data);
    const { postgres: program } = await prepareBinaries(locateNative(), account, await temporaryFolder());
    const args = ["-D", data, "-c", "listen_addresses=", "-c", `unix_socket_directories=${data}`];
    const foreign = spawn(program, args, { cwd: "/", stdio: "ignore", ...account });
    const ended = once(foreign, "exit");
    onTestFinished(async () => {
      foreign.kill("SIGINT");
      await ended;
    });
    expect(await waitUntilReady(foreign, data)).toBe(true);

    await expect(startEmbeddedPostgres({ dataDirectory })).rejects.toMatchObject({ code: "foreign_server" });
    expect(foreign.exitCode).toBeNull();
  });
});

describe("data of another PostgreSQL version", () => {
  it("are refused with a hint, and kept", async () => {
    const version = join(homeAt(dataDirectory).data, "PG_VERSION");
    await writeFile(version, "17\n");
    await expect(startEmbeddedPostgres({ dataDirectory })).rejects.toMatchObject({ code: "incompatible_data" });
    await writeFile(version, "18\n");
    expect(await readAfterStart()).toEqual(KEPT);
  });
});
