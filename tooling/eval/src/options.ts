import { parseArgs } from "node:util";
import { type Part, PARTS } from "./parts.ts";
import { type ExampleSet, SETS } from "./sets.ts";

export interface Options {
  readonly parts: readonly Part[];
  readonly sets: readonly ExampleSet[];
  /** How many misses to list for each set. */
  readonly misses: number;
  readonly reveal: boolean;
  readonly kinds: boolean;
  readonly json: boolean;
  readonly write: boolean;
  readonly diff: boolean;
  readonly gate: boolean;
  readonly help: boolean;
}

export const USAGE = `pnpm eval [options]: how well the rules read and check texts

  --set NAME      one set only: ${SETS.map(({ name }) => name).join(", ")}
  --part NAME     one part only: ${PARTS.join(", ")}
  --misses N      list the N worst misses of each set (default 5)
  --reveal        list misses of the untouched part too; rules tuned on them make its score worthless
  --kinds         precision and recall of each kind
  --json          the report as JSON
  --diff          what changed against the committed report
  --write         write the committed report (tooling/eval/report.json)
  --gate          exit 1 when examples and tuning together miss a target
  --help          this text`;

/** A command line that makes no sense; the message says why. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Reads the command line. Throws UsageError. */
export function parseOptions(args: readonly string[]): Options {
  const { set, part, misses, ...switches } = parseCommandLine(args);
  if (switches.write && (set !== undefined || part !== undefined)) {
    throw new UsageError("--write needs all sets and parts: leave out --set and --part");
  }
  if (!/^\d+$/.test(misses)) throw new UsageError(`--misses takes a whole number, not ${misses}`);
  return {
    ...switches,
    misses: Number(misses),
    parts: part === undefined ? PARTS : pick(PARTS, part, (known) => known, "--part"),
    sets: set === undefined ? SETS : pick(SETS, set, ({ name }) => name, "--set"),
  };
}

function pick<T>(all: readonly T[], wanted: string, nameOf: (item: T) => string, option: string): T[] {
  const found = all.filter((item) => nameOf(item) === wanted);
  if (found.length === 0) throw new UsageError(`${option} ${wanted} is unknown; known: ${all.map(nameOf).join(", ")}`);
  return found;
}

function parseCommandLine(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        set: { type: "string" },
        part: { type: "string" },
        misses: { type: "string", default: "5" },
        reveal: { type: "boolean", default: false },
        kinds: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        diff: { type: "boolean", default: false },
        gate: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
