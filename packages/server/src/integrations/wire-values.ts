import { z } from "zod";

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
