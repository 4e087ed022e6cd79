import { parseArgs, type ParseArgsConfig } from "node:util";

const WRONG_USAGE = 2;

/** The command line is not as it should be; the message says why. */
class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

type Flags = NonNullable<ParseArgsConfig["options"]>;

/** The command line by these flags. @throws UsageError */
export const readFlags = <Wanted extends Flags>(args: readonly string[], options: Wanted) => {
  try {
    // pnpm hands its own separator on.
    return parseArgs({ args: args.filter((arg, index) => arg !== "--" || index > 0), options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** A positive number. @throws UsageError */
export const readNumber = (name: string, given: string): number => {
  const value = Number(given);
  if (given.trim() === "" || !Number.isFinite(value) || value <= 0) {
    throw new UsageError(`--${name}: expected a number above 0, not "${given}"`);
  }
  return value;
};

/** `NAME=VALUE` of each. @throws UsageError */
export const readVariables = (given: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    given.map((each) => {
      const at = each.indexOf("=");
      if (at < 1) throw new UsageError(`--env: expected NAME=VALUE, not "${each}"`);
      return [each.slice(0, at), each.slice(at + 1)];
    }),
  );

/** Runs a command: 0 where it was as it should be, 1 where it was not, 2 and the usage for a wrong command line. */
export const runCommand = async (usage: string, run: (args: readonly string[]) => Promise<boolean>): Promise<void> => {
  const args = process.argv.slice(2);
  if (args.includes("--help")) {
    console.log(usage);
    return;
  }
  try {
    process.exitCode = (await run(args)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    process.exitCode = WRONG_USAGE;
  }
};
