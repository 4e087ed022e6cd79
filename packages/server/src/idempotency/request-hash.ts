import { createHash } from "node:crypto";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const byName = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number =>
  left < right ? -1 : 1;

/** The same value with the fields of its objects in one order. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isObject(value)) return value;
  const fields = Object.entries(value).toSorted(byName);
  return Object.fromEntries(fields.map(([name, field]) => [name, ordered(field)]));
};

/** SHA-256 of an input in hex: equal for equal inputs, in whichever order their fields come, and on both surfaces. */
export const requestHash = (input: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(ordered(input)) ?? "")
    .digest("hex");
