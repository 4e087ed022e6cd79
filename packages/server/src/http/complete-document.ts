import type { OpenAPIObject } from "trpc-openapi";
import { z } from "zod";
import type { Operation } from "./operations.ts";
import { CORRELATION_HEADERS, refusalName, sharedResponses } from "./refusal-responses.ts";

type Components = NonNullable<OpenAPIObject["components"]>;
type Responses = NonNullable<Components["responses"]>;
type Schemas = NonNullable<Components["schemas"]>;
type PathItem = NonNullable<OpenAPIObject["paths"]>[string];
type OperationObject = NonNullable<PathItem["get"]>;
type Schema = Schemas[string];

const JSON_TYPE = "application/json";

/** The statuses an operation can answer with, beside 200. */
const statusesOf = (operation: Operation, takesBody: boolean): number[] => {
  const isProtected = operation.roles.length > 0;
  const statuses = [
    ...(operation.input === undefined ? [] : [400]),
    ...(isProtected ? [401, 403, 429, 503] : []),
    ...operation.refusals,
    ...(takesBody ? [413, 415] : []),
    500,
  ];
  return [...new Set(statuses)].toSorted((left, right) => left - right);
};

const responsesOf = (operation: Operation, generated: OperationObject): Responses => {
  const refusals = statusesOf(operation, generated.requestBody !== undefined).map(
    (status) => [String(status), { $ref: `#/components/responses/${refusalName(status)}` }] as const,
  );
  const success = generated.responses?.["200"];
  if (success === undefined || "$ref" in success)
    throw new TypeError(`${operation.procedure}: no output in the document`);
  return { 200: { ...success, headers: CORRELATION_HEADERS }, ...Object.fromEntries(refusals) };
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
  parameters: [...(generated.parameters ?? []), { $ref: "#/components/parameters/CorrelationId" }],
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
      parameters: {
        CorrelationId: {
          in: "header",
          name: "X-Correlation-ID",
          description: "Names the request in logs and stored steps, here and at the neighbours. Left out: one is made.",
          schema: { type: "string", pattern: "^[A-Za-z0-9._-]{1,100}$" },
        },
      },
      headers: {
        CorrelationId: { description: "The request's correlation id", schema: { type: "string" } },
        RetryAfter: { description: "Seconds to wait before trying again", schema: { type: "integer" } },
      },
    },
  };
};
