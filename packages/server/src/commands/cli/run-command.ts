import { isOrchestratorError } from "@orchestrator/core";
import { EnvironmentError } from "../../env.ts";
import { explainStartFailure } from "../../start-failure.ts";
import { paintFor } from "../../story/paint.ts";
import { type Command, Refused, type Terminal, UsageError } from "./command.ts";
import { WRONG_CONFIGURATION } from "./exit-status.ts";

export const usageOf = ({ name, takes, summary, details = [] }: Command): string =>
  [`usage: orchestrator ${name} ${takes}`.trimEnd(), "", summary, ...details].join("\n");

const innermost = (error: unknown): string => {
  let message = String(error);
  for (let current = error; current instanceof Error; current = current.cause) message = current.message;
  return message.split("\n")[0] ?? message;
};

/** What went wrong, for whoever typed the command; and the exit status. */
const describe = (command: Command, error: unknown): { readonly text: string; readonly status: number } => {
  if (error instanceof EnvironmentError) return { text: error.message, status: WRONG_CONFIGURATION };
  if (error instanceof UsageError) {
    const usage = usageOf(command).split("\n")[0] ?? "";
    return { text: `${error.message}\n${usage}`, status: 1 };
  }
  if (error instanceof Refused || isOrchestratorError(error)) return { text: error.message, status: 1 };
  return { text: explainStartFailure(error) ?? `It did not work: ${innermost(error)}`, status: 1 };
};

const terminal = (): Terminal => ({
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  variables: process.env,
  paint: paintFor(process.stdout, process.env.NO_COLOR),
});

/** Runs a command of this process and sets the exit status. Problems go to standard error, in a line each. */
export const runCommand = async (command: Command, args: readonly string[]): Promise<void> => {
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${usageOf(command)}\n`);
    return;
  }
  try {
    process.exitCode = await command.run(args, terminal());
  } catch (error) {
    const { text, status } = describe(command, error);
    process.stderr.write(`${text}\n`);
    process.exitCode = status;
  }
};
