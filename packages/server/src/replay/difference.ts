import type { DecisionVersions, OtherVersion } from "./versions.ts";

/** Something stored that is not what it should be. */
export interface Difference {
  /** Which stored value, as a person would look for it: `decide_route: facts/confidence`. */
  readonly where: string;
  readonly stored: string;
  readonly expected: string;
  /** Versions that explain it where they are others now than they were; none: nothing explains it. */
  readonly explainedBy: readonly (keyof DecisionVersions)[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** As it would come back from the database: nothing that JSON can't hold. */
export const asStored = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

const LONGEST_VALUE = 120;

const shown = (value: unknown): string => {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
};

const walk = (stored: unknown, expected: unknown, path: string): readonly [string, unknown, unknown][] => {
  if (!isObject(stored) || !isObject(expected) || Array.isArray(stored) !== Array.isArray(expected)) {
    return Object.is(stored, expected) ? [] : [[path, stored, expected]];
  }
  const keys = [...new Set([...Object.keys(stored), ...Object.keys(expected)])];
  return keys.flatMap((key) => walk(stored[key], expected[key], path === "" ? key : `${path}/${key}`));
};

/** Every value in which what is stored differs from what it should be; none where they are identical. */
export const differencesBetween = (
  where: string,
  stored: unknown,
  expected: unknown,
  explainedBy: Difference["explainedBy"] = [],
): readonly Difference[] =>
  walk(stored, asStored(expected), "").map(([path, one, other]) => ({
    where: path === "" ? where : `${where}: ${path}`,
    stored: shown(one),
    expected: shown(other),
    explainedBy,
  }));

export const missing = (where: string, expected: string): Difference => ({
  where,
  stored: "nothing",
  expected,
  explainedBy: [],
});

/** Whether no version that was another one then can be the reason. */
export const isUnexplained = ({ explainedBy }: Difference, versions: readonly OtherVersion[]): boolean =>
  !versions.some(({ of }) => explainedBy.includes(of));
