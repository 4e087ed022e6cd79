import { planMigrations, runMigrations } from "@orchestrator/db";
import { readEnvironment } from "../../env.ts";
import { type Command, parse, type Terminal } from "./command.ts";
import { WRONG_CONFIGURATION } from "./exit-status.ts";

const printPlan = async (url: string, { print }: Terminal): Promise<void> => {
  const pending = await planMigrations(url);
  if (pending.length === 0) print("Nothing to run: the database is at the newest schema.");
  else print(`Would run, in this order: ${pending.length}`);
  for (const name of pending) print(`  ${name}`);
};

export const migrate: Command = {
  name: "migrate",
  takes: "[--plan]",
  summary: "Brings the configured database to the newest schema: what a deployment runs before it starts the service.",
  details: ["", "  --plan   name the migrations that would run, and run none"],
  run: async (args, terminal) => {
    const { values } = parse(args, { options: { plan: { type: "boolean", default: false } } });
    const { DATABASE_URL, DATABASE_DIRECT_URL } = readEnvironment(terminal.variables);
    const url = DATABASE_DIRECT_URL ?? DATABASE_URL;
    if (url === undefined) {
      terminal.complain("DATABASE_URL: required; the embedded database migrates by itself when the service starts");
      return WRONG_CONFIGURATION;
    }
    if (values.plan) {
      await printPlan(url, terminal);
      return 0;
    }
    await runMigrations(url);
    terminal.print("The database is at the newest schema.");
    return 0;
  },
};
