import { runMigrations } from "@orchestrator/db";
import { type Child, startChild } from "./child.ts";
import { type Neighbours, startNeighbours } from "./neighbours.ts";
import { type BenchPostgres, openPostgres } from "./postgres.ts";
import { type MeasuredService, startService } from "./service.ts";

/** One PostgreSQL and the neighbours; whatever is started on it ends with it. */
export interface Stage extends AsyncDisposable {
  readonly postgres: BenchPostgres;
  readonly neighbours: Neighbours;
  /** A migrated, empty database. */
  newDatabase(name: string): Promise<string>;
  startService(databaseUrl: string, environment?: Readonly<Record<string, string>>): Promise<MeasuredService>;
  startReference(databaseUrl: string): Promise<Child>;
}

export const openStage = async (): Promise<Stage> => {
  await using opening = new AsyncDisposableStack();
  const postgres = await openPostgres();
  opening.defer(() => postgres.stop());
  const neighbours = await startNeighbours();
  opening.defer(() => neighbours.stop());
  const open = opening.move();
  return {
    postgres,
    neighbours,
    newDatabase: async (name) => {
      const url = await postgres.newDatabase(name);
      await runMigrations(url);
      return url;
    },
    startService: async (databaseUrl, environment) => {
      const service = await startService(databaseUrl, neighbours.url, environment);
      open.defer(() => service.stop());
      return service;
    },
    startReference: async (databaseUrl) => {
      const environment = { DATABASE_URL: databaseUrl, NEIGHBOURS_URL: neighbours.url };
      const reference = await startChild("./reference-main.ts", environment);
      open.defer(() => reference.stop());
      return reference;
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
};
