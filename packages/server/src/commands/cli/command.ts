import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Paint } from "../../story/paint.ts";

/** What a command sees of the world around it. */
export interface Terminal {
  readonly print: (line: string) => void;
  /** On standard error. */
  readonly complain: (line: string) => void;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly paint: Paint;
}

/** Resolves with the exit status: 0 where all is well. */
export type Run = (args: readonly string[], terminal: Terminal) => Promise<number>;

export interface Command {
  /** As it is typed: `config check`. */
  readonly name: string;
  /** What follows the name: `<workflow_id>`. */
  readonly takes: string;
  readonly summary: string;
  /** More of it, for `--help`; lines without an indent. */
  readonly details?: readonly string[];
  readonly run: Run;
}

/** The command line is not as it should be; the message says why. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

/** It can't be done, for a reason that a person can do something about: one line. */
export class Refused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Refused";
  }
}

/** @throws UsageError in one line */
export const parse = <Config extends Omit<ParseArgsConfig, "args">>(args: readonly string[], config: Config) => {
  try {
    return parseArgs<Config & { args: string[] }>({ ...config, args: [...args] });
  } catch (error) {
    const [line = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/u);
    throw new UsageError(line);
  }
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** The only argument of a command about one workflow. */
export const workflowIdIn = (args: readonly string[]): string => {
  const [id, ...more] = parse(args, { allowPositionals: true, options: {} }).positionals;
  if (id === undefined || more.length > 0) throw new UsageError("give the id of one workflow");
  if (!UUID.test(id)) throw new UsageError(`${JSON.stringify(id)} is no workflow id (a UUID)`);
  return id.toLowerCase();
};
