import type { OpenAPIObject } from "trpc-openapi";
import { z } from "zod";
import { exampleAnswerOf } from "./examples/answer-of.ts";
import type { Operation } from "./operations.ts";
import { SHARED_HEADERS, SHARED_PARAMETERS } from "./shared-components.ts";
import { COMMON_HEADERS, refusalName, sharedResponses } from "./refusal-responses.ts";

type Components = NonNullable<OpenAPIObject["components"]>;
type Responses = NonNullable<Components["responses"]>;
type Schemas = NonNullable<Components["schemas"]>;
type PathItem = NonNullable<OpenAPIObject["paths"]>[string];
type OperationObject = NonNullable<PathItem["get"]>;
type Schema = Schemas[string];
type SuccessObject = Exclude<Responses[string], { $ref: string }>;

const JSON_TYPE = "application/json";

/** The statuses an operation can answer with, beside 200. */
const statusesOf = (operation: Operation): number[] => {
  const isProtected = operation.roles.length > 0;
  const statuses = [
    ...(operation.input === undefined && operation.method === "GET" ? [] : [400]),
    ...(isProtected ? [401, 403, 503] : []),
    ...(operation.keepsAnswers ? [409, 422] : []),
    ...operation.refusals,
    ...(operation.method === "POST" ? [413, 415] : []),
    429,
    500,
  ];
  return [...new Set(statuses)].toSorted((left, right) => left - right);
};

/** What else an answer carries where all went well. */
const headersOf = (operation: Operation): NonNullable<Components["headers"]> => ({
  ...COMMON_HEADERS,
  ...(operation.type === "mutation" && {
    "Idempotency-Replayed": { $ref: "#/components/headers/IdempotencyReplayed" },
  }),
  ...(operation.givesEtag && { ETag: { $ref: "#/components/headers/ETag" } }),
});

const parametersOf = (
  operation: Operation,
  { parameters = [] }: OperationObject,
): NonNullable<OperationObject["parameters"]> => [
  ...parameters,
  ...(operation.keepsAnswers ? [{ $ref: "#/components/parameters/IdempotencyKey" }] : []),
  { $ref: "#/components/parameters/CorrelationId" },
];

const withExample = (operation: Operation, success: SuccessObject): SuccessObject => ({
  ...success,
  headers: headersOf(operation),
  content: { [JSON_TYPE]: { ...success.content?.[JSON_TYPE], example: exampleAnswerOf(operation.procedure) } },
});

const responsesOf = (operation: Operation, generated: OperationObject): Responses => {
  const refusals = statusesOf(operation).map(
    (status) => [String(status), { $ref: `#/components/responses/${refusalName(status)}` }] as const,
  );
  const success = generated.responses?.["200"];
  if (success === undefined || "$ref" in success)
    throw new TypeError(`${operation.procedure}: no output in the document`);
  return { 200: withExample(operation, success), ...Object.fromEntries(refusals) };
};

const bodySchemaOf = ({ requestBody }: OperationObject): Schema | undefined =>
  requestBody !== undefined && "content" in requestBody ? requestBody.content[JSON_TYPE]?.schema : undefined;

/** The generator forgets that a refined object is strict. */
const withStrictness = (schema: Schema, { input }: Operation): Schema =>
  input instanceof z.ZodObject && input.def.catchall instanceof z.ZodNever
    ? { ...schema, additionalProperties: false }
    : schema;

const schemaName = ({ input, procedure }: Operation): string => {
  const id = input?.meta()?.id;
  if (id === undefined) throw new TypeError(`${procedure}: its input needs an id in the contract`);
  return id;
};

const describe = ({ roles }: Operation, { description }: OperationObject): string =>
  [description, roles.length > 0 ? `Roles: ${roles.join(", ")}.` : "No token needed."]
    .filter((sentence) => sentence !== undefined)
    .join("\n\n");

const completeOperation = (operation: Operation, generated: OperationObject): OperationObject => ({
  ...generated,
  description: describe(operation, generated),
  security: operation.roles.length > 0 ? [{ bearer: [] }] : [],
  parameters: parametersOf(operation, generated),
  ...(bodySchemaOf(generated) !== undefined && {
    requestBody: {
      ...generated.requestBody,
      content: { [JSON_TYPE]: { schema: { $ref: `#/components/schemas/${schemaName(operation)}` } } },
    },
  }),
  responses: responsesOf(operation, generated),
});

const generatedOperation = (document: OpenAPIObject, { path, method, procedure }: Operation): OperationObject => {
  const generated = document.paths?.[path]?.[method === "GET" ? "get" : "post"];
  if (generated === undefined) throw new TypeError(`${procedure}: not in the generated document`);
  return generated;
};

const isGeneratorsOwn = (name: string): boolean => name.startsWith("error.");

/**
 * What the generator can't know, added to its document: the statuses each operation really answers with and their one
 * error body, the correlation header, who may call, a name for each request body, and what the tags mean.
 */
export const completeDocument = (
  document: OpenAPIObject,
  operations: readonly Operation[],
  tags: Readonly<Record<string, string>>,
): OpenAPIObject => {
  const paths: Record<string, PathItem> = {};
  const bodies: Schemas = {};
  for (const operation of operations) {
    const generated = generatedOperation(document, operation);
    const body = bodySchemaOf(generated);
    if (body !== undefined) bodies[schemaName(operation)] = withStrictness(body, operation);
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method === "GET" ? "get" : "post"]: completeOperation(operation, generated),
    };
  }
  const answers = Object.entries(document.components?.schemas ?? {}).filter(([name]) => !isGeneratorsOwn(name));
  return {
    ...document,
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      ...document.components,
      schemas: { ...bodies, ...Object.fromEntries(answers) },
      responses: sharedResponses(),
      parameters: SHARED_PARAMETERS,
      headers: SHARED_HEADERS,
    },
  };
};
