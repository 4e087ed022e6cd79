import { parseArgs } from "node:util";

export const USAGE = `usage: pnpm demo [--keep] [--say "a tenant's text"]

Starts an embedded PostgreSQL, the simulated neighbours and the real service, plays what happens in a property
manager's day and tells it. Ends with 0 only if every scenario ended as it should.

  --keep         leave everything running afterwards, and print URLs and a token for each role (Ctrl-C ends it)
  --say "text"   play this one text instead, and explain what was decided about it
  --help         this
`;

export interface Options {
  readonly help: boolean;
  readonly keep: boolean;
  /** The text to play instead of the programme; null: the programme. */
  readonly say: string | null;
}

/** The command line is not as it should be; the message says why. */
export class UsageError extends Error {
  constructor(message: string) {
    super(`${message}\n\n${USAGE}`);
    this.name = "UsageError";
  }
}

/** @throws UsageError */
export const parseOptions = (args: readonly string[]): Options => {
  const parse = () =>
    parseArgs({
      // pnpm hands its own separator on.
      args: args.filter((arg, index) => !(arg === "--" && index === 0)),
      options: {
        help: { type: "boolean", short: "h", default: false },
        keep: { type: "boolean", default: false },
        say: { type: "string" },
      },
    });
  let values: ReturnType<typeof parse>["values"];
  try {
    ({ values } = parse());
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  if (values.say?.trim() === "") throw new UsageError("--say needs a text");
  return { help: values.help, keep: values.keep, say: values.say ?? null };
};
