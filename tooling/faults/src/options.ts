import { parseArgs } from "node:util";

/** How the suite is run. */
export interface Options {
  readonly help: boolean;
  readonly long: boolean;
  /** Families to run; empty: all. */
  readonly only: readonly string[];
}

export const usage = (families: readonly string[]): string => `usage: pnpm test:faults [--long] [--only NAME]...

Starts server processes on one PostgreSQL with simulated neighbours, does them harm, and checks from outside that nothing
was lost, sent twice or left undone. Ends with 0 only if no line of its table shows a violation.

  --long         every boundary, at least twenty conversations interrupted at each (within 45 minutes)
  --only NAME    one family, or several: ${families.join(", ")}
  --help         this
`;

/** The command line is not as it should be; the message says why. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

/** @throws UsageError */
export const parseOptions = (args: readonly string[], families: readonly string[]): Options => {
  const parse = () =>
    parseArgs({
      // pnpm hands its own separator on.
      args: args.filter((arg, index) => !(arg === "--" && index === 0)),
      options: {
        help: { type: "boolean", default: false },
        long: { type: "boolean", default: false },
        only: { type: "string", multiple: true, default: [] },
      },
    });
  let values: ReturnType<typeof parse>["values"];
  try {
    ({ values } = parse());
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const unknown = values.only.find((name) => !families.includes(name));
  if (unknown !== undefined) throw new UsageError(`there is no family "${unknown}"; there are ${families.join(", ")}`);
  return values;
};
