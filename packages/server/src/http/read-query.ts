import { z } from "zod";

type Query = Readonly<Record<string, unknown>>;

const inner = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? inner(schema.unwrap()) : schema;

/**
 * What a string means where the contract wants a number, a flag or a list; any other string stays one, and is refused there
 * where it has to be.
 */
const read = (schema: unknown, value: unknown): unknown => {
  if (typeof value !== "string") return value;
  const wanted = inner(schema);
  if (wanted instanceof z.ZodArray) return [value];
  if (wanted instanceof z.ZodNumber && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (wanted instanceof z.ZodBoolean && (value === "true" || value === "false")) return value === "true";
  return value;
};

/** A query string's fields as the contract wants them: a query has no numbers, no flags and no lists of one of its own. */
export const readQuery = (input: z.ZodType | undefined, query: Query): Query => {
  const shape: Readonly<Record<string, unknown>> = input instanceof z.ZodObject ? input.shape : {};
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, read(shape[name], value)]));
};
