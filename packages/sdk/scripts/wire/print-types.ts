/** The parts of JSON Schema that the contracts are made of. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema | false;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly description?: string;
  readonly default?: unknown;
  readonly format?: string;
  readonly maxLength?: number;
}

/** How the printed types are called. */
export interface Names {
  /** Of a definition, by its id in the OpenAPI document. */
  ofDefinition(id: string): string;
  /** Of a closed set of words; undefined where it has none. */
  ofWords(words: readonly unknown[]): string | undefined;
}

/** As wide as the formatter leaves a line alone. */
const LINE_WIDTH = 120;

const FORMATS: Readonly<Record<string, string>> = {
  uuid: "UUID.",
  date: "ISO 8601 date.",
};

const sentence = (text: string): string => (/[.:;?!…]$/.test(text) ? text : `${text}.`);

/** What a reader has to know beyond the type. */
const remarks = ({ description, format, maxLength, default: fallback, anyOf }: JsonSchema): string[] => {
  const inner = anyOf?.find(({ type }) => type !== "null");
  const formatRemark = FORMATS[format ?? inner?.format ?? ""];
  const lines = [
    ...(description === undefined ? [] : [sentence(description)]),
    ...(formatRemark === undefined ? [] : [formatRemark]),
    ...(maxLength === undefined ? [] : [`At most ${maxLength} characters.`]),
  ];
  return [
    ...(lines.length === 0 ? [] : [lines.join(" ")]),
    ...(fallback === undefined ? [] : [`@default ${JSON.stringify(fallback)}`]),
  ];
};

const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
};

/** A doc comment; empty where there is nothing to say. */
export const printDoc = (texts: readonly string[], indent: string): string => {
  if (texts.length === 0) return "";
  const [only = "", ...others] = texts;
  const short = `${indent}/** ${only} */`;
  if (others.length === 0 && short.length <= LINE_WIDTH) return `${short}\n`;
  const lines = texts.flatMap((text) => wrap(text, LINE_WIDTH - indent.length - 3));
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`, ""].join("\n");
};

/** A union on one line, or where that gets too long one member a line. */
export const printUnion = (members: readonly string[], before: string, indent: string): string => {
  const line = members.join(" | ");
  if (before.length + line.length + 1 <= LINE_WIDTH) return line;
  return ["", ...members.map((member) => `${indent}  | ${member}`)].join("\n");
};

const words = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value));

const SCALARS: Readonly<Record<string, string>> = {
  string: "string",
  number: "number",
  integer: "number",
  boolean: "boolean",
  null: "null",
};

const printScalar = (type: string): string => {
  const scalar = SCALARS[type];
  if (scalar === undefined) throw new TypeError(`No type for ${type}`);
  return scalar;
};

const printRecord = (schema: JsonSchema, names: Names, indent: string): string => {
  const { propertyNames = { type: "string" }, additionalProperties, required } = schema;
  const value =
    typeof additionalProperties === "object" ? printType(additionalProperties, names, "", indent) : "unknown";
  const record = `Record<${printType(propertyNames, names, "", indent)}, ${value}>`;
  return propertyNames.enum !== undefined && required === undefined ? `Partial<${record}>` : record;
};

/** The type of a schema's values, from the column of `before` on. */
const printType = (schema: JsonSchema, names: Names, before: string, indent: string): string => {
  const { $ref, enum: values, anyOf, oneOf = anyOf, items, properties, type } = schema;
  if ($ref !== undefined) return names.ofDefinition($ref.replace("#/$defs/", ""));
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (values !== undefined) return names.ofWords(values) ?? printUnion(words(values), before, indent);
  if (oneOf !== undefined) return oneOf.map((member) => printType(member, names, before, indent)).join(" | ");
  if (typeof items === "object") {
    const item = printType(items, names, before, indent);
    const isUnion = item.replaceAll(/\{.*\}/gs, "").includes("|");
    return isUnion ? `(${item})[]` : `${item}[]`;
  }
  if (properties !== undefined) return printFields(schema, names, indent);
  if (type === "object") return printRecord(schema, names, indent);
  return type === undefined ? "unknown" : [type].flat().map(printScalar).join(" | ");
};

/** The body of an interface. */
export const printFields = (schema: JsonSchema, names: Names, indent = ""): string => {
  const { properties = {}, required = [], additionalProperties } = schema;
  const inner = `${indent}  `;
  const fields = Object.entries(properties).map(([name, schema]) => {
    // JSON has no undefined: where anything may stand, the field may be missing.
    const isUnknown = printType(schema, names, "", inner) === "unknown";
    const optional = isUnknown || !required.includes(name);
    const before = `${inner}${name}${optional ? "?" : ""}: `;
    const type = printType(schema, names, before, inner);
    const start = type.startsWith("\n") ? before.trimEnd() : before;
    return `${printDoc(remarks(schema), inner)}${start}${type}${optional && !isUnknown ? " | undefined" : ""};\n`;
  });
  const others = typeof additionalProperties === "object" ? `${inner}[name: string]: unknown;\n` : "";
  return `{\n${fields.join("")}${others}${indent}}`;
};
