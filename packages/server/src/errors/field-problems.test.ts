import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fieldProblems } from "./field-problems.ts";

const problemsOf = (schema: z.ZodType, input: unknown) => {
  const { error } = schema.safeParse(input);
  return error === undefined ? [] : fieldProblems(error);
};

const schema = z.strictObject({
  name: z.string().min(1, "must not be empty"),
  kind: z.enum(["one", "two"]),
  on: z.boolean(),
  nested: z.object({ list: z.array(z.int()) }),
  id: z.guid("must be a UUID"),
});
const good = { name: "n", kind: "one", on: true, nested: { list: [1] }, id: "3f0c8a4e-5d0b-4b7e-9a52-0c7d3c1f9e11" };

describe("fieldProblems", () => {
  it.each([
    ["a missing field", { name: undefined }, "name", "is required and must be a string"],
    ["a wrong type", { on: "true" }, "on", "must be a boolean"],
    ["a word that is not in the set", { kind: "three" }, "kind", "must be one of: one, two"],
    ["a missing word of a set", { kind: undefined }, "kind", "must be one of: one, two"],
    ["an element of a list", { nested: { list: [1, "2"] } }, "nested.list.1", "must be a number"],
    ["a rule with words of its own", { name: "" }, "name", "must not be empty"],
    ["a missing field with words of its own", { id: undefined }, "id", "must be a UUID"],
    ["a field that is not there", { extra: 1 }, "extra", "is not a field of this operation"],
    ["a field whose name is no name", { "+12035550143": 1 }, "(unknown)", "is not a field of this operation"],
  ])("says of %s where it is and what was expected", (_, change, field, message) => {
    expect(problemsOf(schema, { ...good, ...change })).toEqual([{ field, message }]);
  });

  it.each([[undefined], [null], ["text"], [[]]])("names the whole input where it is %j", (input) => {
    expect(problemsOf(schema, input)).toEqual([
      { field: "input", message: expect.stringContaining("must be an object") },
    ]);
  });
});
