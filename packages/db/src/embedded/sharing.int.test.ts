import { describe, expect, it, vi } from "vitest";

import { query } from "./fixtures/query.ts";
import type { ServerUser } from "./fixtures/server-user.ts";
import { startServerUser } from "./fixtures/server-user.ts";
import { sharedFolder, temporaryFolder } from "./fixtures/temporary-folder.ts";
import { homeAt } from "./home.ts";
import { readPostmasterRecord } from "./postmaster.ts";
import { findProcess, waitForEnd } from "./process-table.ts";

// Real servers on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const PATIENCE_MS = 10_000;

const serverPid = async (dataDirectory: string): Promise<number> =>
  (await readPostmasterRecord(homeAt(dataDirectory).data))?.pid ?? 0;

const usedBefore = await sharedFolder();

describe("processes that use the same data directory", () => {
  it("start it at the same moment and share one server, which stops with its last user", async () => {
    const dataDirectory = await temporaryFolder();
    const users = [1, 2, 3].map(() => startServerUser({ dataDirectory }));
    const [first, second, third] = await Promise.all(users.map((user) => user.got));
    expect(first?.url).toBeDefined();
    expect([second, third]).toEqual([first, first]);
    const pid = await serverPid(dataDirectory);

    await users[0]?.stop();
    await users[1]?.kill("SIGKILL");
    expect(await query(first?.url ?? "", "SELECT 1 AS one")).toEqual([{ one: 1 }]);

    await users[2]?.stop();
    expect(await findProcess(pid)).toBeNull();
    await Promise.all([users[0]?.end(), users[2]?.end()]);
  });

  it("take turns without meeting each other's server while it stops", async () => {
    const dataDirectory = usedBefore;
    let previous = startServerUser({ dataDirectory });
    await previous.got;
    for (let turn = 0; turn < 5; turn += 1) {
      const next = startServerUser({ dataDirectory });
      const [, { url, refused }] = await Promise.all([previous.kill("SIGTERM"), next.got]);
      expect(refused).toBeUndefined();
      expect(await query(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
      previous = next;
    }
    await previous.stop();
    await previous.end();
  });

  it.each([
    ["ends by itself", (user: ServerUser) => user.end()],
    ["gets SIGINT", (user: ServerUser) => user.kill("SIGINT")],
    ["gets SIGTERM", (user: ServerUser) => user.kill("SIGTERM")],
    ["gets SIGKILL", (user: ServerUser) => user.kill("SIGKILL")],
  ])("leave no server behind when the only one %s", async (_, end) => {
    const user = startServerUser({ dataDirectory: usedBefore });
    const { dataDirectory } = await user.got;
    const pid = await serverPid(dataDirectory);
    expect(await findProcess(pid)).not.toBeNull();
    await end(user);
    expect(await waitForEnd(pid, PATIENCE_MS)).toBe(true);
  });
});
