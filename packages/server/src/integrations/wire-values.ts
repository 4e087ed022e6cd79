import { z } from "zod";

/** A text as Postgres can keep it: without NUL, and without halves of characters. */
export const storable = (text: string): string => text.replaceAll("\0", "").toWellFormed();

/** Parses JSON whose every text can be stored. @throws SyntaxError */
export const parseStorable = (json: string): unknown =>
  JSON.parse(json, (_key, value: unknown) => (typeof value === "string" ? storable(value) : value));

const LONGEST_ID = 200;

/** A neighbour's id of something it took; null where it says none that could be kept. Accepted is accepted all the same. */
export const wireId = z
  .union([z.string(), z.number().transform(String)])
  .pipe(z.string().min(1).max(LONGEST_ID))
  .nullish()
  .catch(null);

/** A number, or its decimal string: the neighbours send both. */
export const wireNumber = z.union([z.number(), z.string().trim().min(1).transform(Number)]).pipe(z.number());

export const wireInteger = wireNumber.transform(Math.trunc);

/** Dollars, to the cent. */
export const wireDollars = wireNumber.transform((dollars) => Math.round(Number((dollars * 100).toPrecision(15))) / 100);

const branchThatGotFurthest = (branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] =>
  branches.toSorted((left, right) => (right[0]?.path.length ?? 0) - (left[0]?.path.length ?? 0))[0] ?? [];

const pathOf = (issue: z.core.$ZodIssue | undefined): PropertyKey[] => {
  if (issue === undefined) return [];
  const inner = issue.code === "invalid_union" ? pathOf(branchThatGotFurthest(issue.errors)[0]) : [];
  return [...issue.path, ...inner];
};

/** Where an answer differs from what was agreed, as a path of field names: never with a value in it. */
export const whereItDiffers = (error: z.ZodError): string => {
  const path = pathOf(error.issues[0]).map(String).join(".");
  return path === "" ? "at the top" : `at ${path}`;
};
