import { runCommand } from "./cli/run-command.ts";
import { token } from "./cli/token.ts";

await runCommand(token, process.argv.slice(2));
