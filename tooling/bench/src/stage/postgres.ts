import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@orchestrator/db/embedded";
import { withDatabase } from "@orchestrator/db/testing/template-database";
import postgres from "postgres";
import { readTreeCpuSeconds } from "./tree-cpu.ts";

/** A PostgreSQL of the bench's own: commits are on disk, statements are counted. */
export interface BenchPostgres {
  /** For the superuser, in the database `postgres`. */
  readonly sql: postgres.Sql;
  /** Creates an empty database and answers its connection string. */
  newDatabase(name: string): Promise<string>;
  /** Of all its processes since it started; undefined where the machine does not tell. */
  cpuSeconds(): Promise<number | undefined>;
  stop(): Promise<void>;
}

const alter = async (url: string): Promise<void> => {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql`alter system set shared_preload_libraries = 'pg_stat_statements'`;
  } finally {
    await sql.end();
  }
};

/** Started twice, because a library can only be loaded at the start of a server, from the files of its cluster. */
export const openPostgres = async (): Promise<BenchPostgres> => {
  const dataDirectory = join(tmpdir(), `orchestrator-bench-${randomUUID()}`);
  const first = await startEmbeddedPostgres({ dataDirectory });
  try {
    await alter(first.url);
  } finally {
    await first.stop();
  }

  const server = await startEmbeddedPostgres({ dataDirectory, temporary: true, maxConnections: 300 });
  const sql = postgres(withDatabase(server.url, "postgres"), { max: 1, onnotice: () => {} });
  await sql`create extension pg_stat_statements`;
  const [backend] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  return {
    sql,
    newDatabase: async (name) => {
      await sql`create database ${sql(name)}`;
      return withDatabase(server.url, name);
    },
    cpuSeconds: () => readTreeCpuSeconds(backend?.pid ?? 0),
    stop: async () => {
      await sql.end({ timeout: 2 });
      await server.stop();
    },
  };
};
