import { migrate } from "./cli/migrate.ts";
import { runCommand } from "./cli/run-command.ts";

await runCommand(migrate, process.argv.slice(2));
