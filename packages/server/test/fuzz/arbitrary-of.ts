import fc from "fast-check";
import { HOSTILE_STRINGS } from "./hostile-strings.ts";

/** As much of JSON Schema as the document uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** What the arbitraries take from the world: definitions of the document, and ids of things that exist. */
export interface World {
  readonly definitions: Readonly<Record<string, JsonSchema>>;
  readonly ids: readonly string[];
}

const MOST_ITEMS = 4;
const LONGEST = 2_000;

const hostile = fc.constantFrom(...HOSTILE_STRINGS);
const anyString = fc.oneof(hostile, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

const stringOf = ({ format, pattern, minLength = 0, maxLength = LONGEST }: JsonSchema, { ids }: World) => {
  if (format === "uuid") return fc.constantFrom(...ids);
  if (format === "date-time") return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const longest = Math.min(maxLength, LONGEST);
  const fitting = HOSTILE_STRINGS.filter(({ length }) => length >= minLength && length <= longest);
  return fc.oneof(
    fc.constantFrom(...fitting),
    fc.string({ unit: "grapheme", minLength, maxLength: Math.min(longest, minLength + 80) }),
  );
};

const objectOf = ({ properties = {}, required = [] }: JsonSchema, world: World): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, arbitraryOf(field, world)])), {
    requiredKeys: [...required],
  });

const numberOf = ({ type, minimum = -1_000, maximum = 1_000 }: JsonSchema): fc.Arbitrary<unknown> =>
  type === "integer"
    ? fc.integer({ min: Math.ceil(minimum), max: Math.floor(maximum) })
    : fc.double({ min: minimum, max: maximum, noNaN: true });

/** Values that a schema allows. What it can't say (rules across fields, text to be repaired) is left to the service. */
export const arbitraryOf = (schema: JsonSchema, world: World): fc.Arbitrary<unknown> => {
  const { $ref, type, enum: words, anyOf, oneOf, items, minItems = 0, maxItems = MOST_ITEMS } = schema;
  if ($ref !== undefined) {
    const definition = world.definitions[$ref.replace("#/components/schemas/", "")];
    return definition === undefined ? fc.jsonValue() : arbitraryOf(definition, world);
  }
  if (words !== undefined) return fc.constantFrom(...words);
  if ("const" in schema) return fc.constant(schema.const);
  const choices =
    anyOf ?? oneOf ?? (Array.isArray(type) ? type.map((each: string) => ({ ...schema, type: each })) : undefined);
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => arbitraryOf(choice, world)));
  switch (type) {
    case "string":
      return stringOf(schema, world);
    case "integer":
    case "number":
      return numberOf(schema);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(arbitraryOf(items ?? {}, world), {
        minLength: minItems,
        maxLength: Math.min(maxItems, MOST_ITEMS),
      });
    case "object":
      return objectOf(schema, world);
    default:
      return fc.jsonValue();
  }
};

const strangeKey = fc.constantFrom(
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "roles",
  "actor",
  "sub",
  "id",
  "",
);

/** The same value with one thing wrong: a field of another kind, one too few, one too many; or another value altogether. */
export const spoilt = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.jsonValue(),
    fc.tuple(value, fc.nat(), fc.oneof(fc.jsonValue(), anyString)).map(([whole, index, wrong]) => {
      if (typeof whole !== "object" || whole === null) return wrong;
      const names = Object.keys(whole);
      const name = names[index % Math.max(1, names.length)];
      return name === undefined ? wrong : { ...whole, [name]: wrong };
    }),
    fc.tuple(value, fc.nat()).map(([whole, index]) => {
      const fields = Object.entries(typeof whole === "object" && whole !== null ? whole : {});
      return Object.fromEntries(fields.filter((_, at) => at !== index % Math.max(1, fields.length)));
    }),
    fc
      .tuple(value, fc.oneof(strangeKey, anyString), fc.jsonValue())
      .map(([whole, key, more]) =>
        Object.fromEntries([...Object.entries(typeof whole === "object" && whole !== null ? whole : {}), [key, more]]),
      ),
  );
