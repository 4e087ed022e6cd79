import { createOpenApiDocument } from "../../src/http/openapi-document.ts";
import { listOperations } from "../../src/http/operations.ts";
import { appRouter } from "../../src/trpc/router.ts";
import type { JsonSchema } from "./arbitrary-of.ts";
import type { FuzzedOperation } from "./requests.ts";

interface Parameter {
  readonly in?: string;
  readonly name?: string;
  readonly required?: boolean;
  readonly schema?: JsonSchema;
}
interface DocumentedOperation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

const operations = listOperations(appRouter);
const document: Document = JSON.parse(JSON.stringify(createOpenApiDocument(operations)));

export const definitions = document.components.schemas;

const nameOf = (reference: string): string => reference.replace("#/components/schemas/", "");

const bodyOf = ({ requestBody }: DocumentedOperation): JsonSchema => {
  const schema = requestBody?.content["application/json"]?.schema ?? {};
  return schema.$ref === undefined ? schema : (definitions[nameOf(schema.$ref)] ?? {});
};

/** Every operation with what the document says that it takes, wherever in a REST request it stands. */
export const fuzzedOperations: readonly FuzzedOperation[] = operations.map((operation) => {
  const described = document.paths[operation.path]?.[operation.method.toLowerCase()] ?? {};
  const fields = (described.parameters ?? []).filter(
    (parameter) => parameter.in === "path" || parameter.in === "query",
  );
  const body = bodyOf(described);
  const input: JsonSchema = {
    type: "object",
    properties: {
      ...body.properties,
      ...Object.fromEntries(fields.map(({ name = "", schema = {} }) => [name, schema])),
    },
    required: [
      ...(body.required ?? []),
      ...fields.flatMap(({ name = "", required }) => (required === true ? [name] : [])),
    ],
  };
  const { procedure, type, path, pathParameters } = operation;
  return { procedure, type, path, pathParameters, input };
});
