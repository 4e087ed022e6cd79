import { parseArgs } from "node:util";

export const USAGE = `usage: pnpm demo [--keep] [--say "a tenant's text" [--owes 450] [--name "Rosa Vega"]]

Starts an embedded PostgreSQL, the simulated neighbours and the real service, plays what happens in a property
manager's day and tells it. Ends with 0 only if every scenario ended as it should.

  --keep         leave everything running afterwards, and print URLs and a token for each role (Ctrl-C ends it)
  --say "text"   play this one text instead, and explain what was decided about it
  --owes 450     with --say: what the tenant owes, in dollars (900)
  --name "name"  with --say: the tenant's name (Maria Lopez)
  --help         this
`;

export interface Options {
  readonly help: boolean;
  readonly keep: boolean;
  /** The text to play instead of the programme; null: the programme. */
  readonly say: OwnText | null;
}

/** A text of the reader's own, and whose it is. */
export interface OwnText {
  readonly text: string;
  readonly name: string;
  /** US dollars. */
  readonly owes: number;
}

const SOMEBODY = { name: "Maria Lopez", owes: 900 } as const;

/** The command line is not as it should be; the message says why. */
export class UsageError extends Error {
  constructor(message: string) {
    super(`${message}\n\n${USAGE}`);
    this.name = "UsageError";
  }
}

const MONEY = /^\d{1,6}(?:\.\d{1,2})?$/u;

const ownTextIn = ({
  say,
  owes,
  name,
}: {
  readonly say?: string;
  readonly owes?: string;
  readonly name?: string;
}): OwnText | null => {
  if (say === undefined) {
    if (owes !== undefined || name !== undefined) throw new UsageError("--owes and --name go with --say");
    return null;
  }
  if (say.trim() === "") throw new UsageError("--say needs a text");
  if (name?.trim() === "") throw new UsageError("--name needs a name");
  if (owes !== undefined && !MONEY.test(owes)) throw new UsageError("--owes takes dollars, for instance 450 or 450.50");
  return { text: say, name: name ?? SOMEBODY.name, owes: owes === undefined ? SOMEBODY.owes : Number(owes) };
};

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
        owes: { type: "string" },
        name: { type: "string" },
      },
    });
  let values: ReturnType<typeof parse>["values"];
  try {
    ({ values } = parse());
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  return { help: values.help, keep: values.keep, say: ownTextIn(values) };
};
