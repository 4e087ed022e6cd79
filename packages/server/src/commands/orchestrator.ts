#!/usr/bin/env node
import type { Command } from "./cli/command.ts";
import { configCheck } from "./cli/config-check.ts";
import { explain } from "./cli/explain.ts";
import { migrate } from "./cli/migrate.ts";
import { replay } from "./cli/replay.ts";
import { report } from "./cli/report.ts";
import { runCommand } from "./cli/run-command.ts";
import { start } from "./cli/start.ts";
import { sweep } from "./cli/sweep.ts";
import { token } from "./cli/token.ts";

const COMMANDS: readonly Command[] = [start, migrate, token, sweep, configCheck, explain, replay, report];

const help = (): string => {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return [
    "usage: orchestrator <command> [options]",
    "",
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "Settings come from the environment; .env.example says them all. More: orchestrator <command> --help",
    "",
  ].join("\n");
};

// pnpm hands its own separator on.
const args = process.argv.slice(2).filter((arg, index) => !(arg === "--" && index === 0));
const typed = args.join(" ");
const command = COMMANDS.find(({ name }) => typed === name || typed.startsWith(`${name} `));

if (command !== undefined) {
  await runCommand(command, args.slice(command.name.split(" ").length));
} else if (args.length === 0 || args[0] === "--help" || args[0] === "-h" || args[0] === "help") {
  process.stdout.write(help());
} else {
  process.stderr.write(`There is no command ${JSON.stringify(typed)}: orchestrator --help lists them\n`);
  process.exitCode = 1;
}
