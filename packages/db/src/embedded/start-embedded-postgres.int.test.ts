import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";

import { query } from "./fixtures/query.ts";
import { temporaryFolder } from "./fixtures/temporary-folder.ts";
import { homeAt } from "./home.ts";
import { readPostmasterRecord } from "./postmaster.ts";
import { findProcess, waitForEnd } from "./process-table.ts";
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from "./start-embedded-postgres.ts";
import { startEmbeddedPostgres } from "./start-embedded-postgres.ts";

// Real servers on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const start = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres(options);
  onTestFinished(() => server.stop());
  return server;
};

const readSettings = async (url: string): Promise<Record<string, string>> => {
  const names =
    "'fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'unix_socket_directories', 'TimeZone', 'server_encoding', 'max_connections'";
  const rows = await query(
    url,
    `SELECT json_object_agg(name, setting) AS settings FROM pg_settings WHERE name IN (${names})`,
  );
  return (rows[0] as { settings: Record<string, string> }).settings;
};

describe("startEmbeddedPostgres", () => {
  it("creates a cluster on first use and keeps its data for the next start", async () => {
    const dataDirectory = join(await temporaryFolder(), "deep", "postgres");
    const first = await startEmbeddedPostgres({ dataDirectory });
    await query(first.url, "CREATE TABLE kept AS SELECT 'Número 7' AS words");
    await first.stop();

    const second = await start({ dataDirectory });
    expect(await query(second.url, "SELECT words, current_database() AS name FROM kept")).toEqual([
      { words: "Número 7", name: "orchestrator" },
    ]);
  });

  it("trades durability for speed where asked, and takes the number of connections", async () => {
    const { url } = await start({ temporary: true, durable: false, maxConnections: 42 });
    expect(await readSettings(url)).toMatchObject({
      fsync: "off",
      synchronous_commit: "off",
      full_page_writes: "off",
      max_connections: "42",
    });
  });

  it("removes a temporary data directory when it stops", async () => {
    const server = await startEmbeddedPostgres({ temporary: true });
    expect(existsSync(server.dataDirectory)).toBe(true);
    await server.stop();
    expect(existsSync(server.dataDirectory)).toBe(false);
  });

  it("stops once, however often it is told", async () => {
    const server = await startEmbeddedPostgres({ temporary: true });
    const { pid } = (await readPostmasterRecord(homeAt(server.dataDirectory).data)) ?? { pid: 0 };
    expect(await findProcess(pid)).not.toBeNull();
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
    expect(await findProcess(pid)).toBeNull();
  });

  it("does not join a server whose settings break what was asked for", async () => {
    const { dataDirectory, port } = await start({ temporary: true, durable: false });
    await expect(startEmbeddedPostgres({ dataDirectory })).rejects.toMatchObject({ code: "conflicting_settings" });
    await expect(startEmbeddedPostgres({ dataDirectory, durable: false, port: port - 1 })).rejects.toMatchObject({
      code: "conflicting_settings",
    });
  });

  it("says when the server is gone although nobody stopped it", async () => {
    const gone = Promise.withResolvers<string>();
    const log = (line: string): void => {
      if (line.includes("unexpectedly")) gone.resolve(line);
    };
    const { dataDirectory } = await start({ temporary: true, log });
    const { pid } = (await readPostmasterRecord(homeAt(dataDirectory).data)) ?? { pid: 0 };
    process.kill(pid, "SIGKILL");
    expect(await gone.promise).toContain(dataDirectory);
    expect(await waitForEnd(pid, 5_000)).toBe(true);
  });
});

describe("a server started without options", () => {
  let server: EmbeddedPostgres;
  beforeAll(async () => {
    server = await startEmbeddedPostgres({ temporary: true });
  });
  afterAll(() => server.stop());

  it("is durable, private and in UTC unless told otherwise", async () => {
    const { url } = server;
    expect(await readSettings(url)).toEqual({
      fsync: "on",
      synchronous_commit: "on",
      full_page_writes: "on",
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "",
      TimeZone: "UTC",
      server_encoding: "UTF8",
      max_connections: "100",
    });
  });

  it("lets nobody in without the password, which no command line shows", async () => {
    const { url, dataDirectory } = server;
    const withoutPassword = url.replace(/:[^:@]+@/, "@");
    await expect(query(withoutPassword, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });

    const home = homeAt(dataDirectory);
    const postmaster = await findProcess((await readPostmasterRecord(home.data))?.pid ?? 0);
    const guardian = await findProcess(postmaster?.parentPid ?? 0);
    const password = new URL(url).password;
    expect(password.length).toBeGreaterThanOrEqual(32);
    expect(postmaster?.commandLine).toContain(home.data);
    expect(`${postmaster?.commandLine} ${guardian?.commandLine}`).not.toContain(password);
    const secrets = await Promise.all([home.data, home.password, home.guardianRecord].map((path) => stat(path)));
    expect(secrets.map(({ mode }) => mode & 0o077)).toEqual([0, 0, 0]);
  });

  it("logs neither statements nor the values in them", async () => {
    const { url, dataDirectory } = server;
    await query(url, "CREATE TABLE contacts (phone text PRIMARY KEY)");
    const insert = "INSERT INTO contacts VALUES ('+15550142')";
    await query(url, insert);
    await expect(query(url, insert)).rejects.toMatchObject({ code: "23505" });
    await expect(query(url, "SELECT '+15550142'::uuid")).rejects.toMatchObject({ code: "22P02" });
    expect(await readFile(homeAt(dataDirectory).log, "utf8")).not.toContain("5550142");
  });

  it("refuses a port that somebody listens on", async () => {
    const { port } = server;
    await expect(startEmbeddedPostgres({ temporary: true, port })).rejects.toMatchObject({
      name: "EmbeddedPostgresError",
      code: "port_taken",
    });
  });
});
