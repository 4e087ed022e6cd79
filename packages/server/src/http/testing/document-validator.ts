import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { appRouter } from "../../trpc/router.ts";
import { createOpenApiDocument } from "../openapi-document.ts";
import { listOperations, type Operation } from "../operations.ts";
import type { Answer } from "./front-door.ts";

const DOCUMENT = "openapi.json";
const FORMATS = {
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

interface DocumentedAnswer {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly example?: unknown }>>;
  readonly headers?: Readonly<Record<string, unknown>>;
}
export interface DocumentedOperation {
  readonly responses: Readonly<Record<string, DocumentedAnswer>>;
}

/** The document as a client reads it. */
export const document = JSON.parse(JSON.stringify(createOpenApiDocument(listOperations(appRouter)))) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, DocumentedAnswer>> };
};

const ajv = new Ajv2020({ strict: false, validateSchema: false, formats: FORMATS, allErrors: true });
ajv.addSchema({ ...document, $id: DOCUMENT });

const pointer = (...parts: readonly string[]): string =>
  parts.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const validators = new Map<string, ValidateFunction>();
const validatorAt = (path: string): ValidateFunction => {
  const known = validators.get(path) ?? ajv.compile({ $ref: `${DOCUMENT}#${encodeURI(path)}` });
  validators.set(path, known);
  return known;
};

export const documented = ({ path, method }: Operation): DocumentedOperation => {
  const operation = document.paths[path]?.[method.toLowerCase()];
  if (operation === undefined) throw new TypeError(`${method} ${path} is not in the document`);
  return operation;
};

const placeOf = (operation: Operation, status: number): { readonly answer: DocumentedAnswer; readonly at: string } => {
  const answer = documented(operation).responses[String(status)] ?? {};
  const name = answer.$ref?.replace("#/components/responses/", "");
  if (name !== undefined) {
    return { answer: document.components.responses[name] ?? {}, at: pointer("components", "responses", name) };
  }
  return { answer, at: pointer("paths", operation.path, operation.method.toLowerCase(), "responses", String(status)) };
};

/** The document's example of an answer. */
export const exampleOf = (operation: Operation): { readonly body: unknown } => ({
  body: documented(operation).responses["200"]?.content?.["application/json"]?.example,
});

/** What of an answer is not as the document says; empty where it is. */
export const findContradictions = (operation: Operation, { status, headers, body }: Answer): string[] => {
  if (documented(operation).responses[String(status)] === undefined) return [`status ${status} is not documented`];
  const { answer, at } = placeOf(operation, status);
  const type = (headers.get("content-type") ?? "").replace(/;.*$/, "");
  if (answer.content?.[type] === undefined) return [`${status} is of type ${type}`];
  const missing = Object.keys(answer.headers ?? {}).filter(
    (name) => /^(?:X-Correlation-ID|RateLimit.*)$/.test(name) && headers.get(name) === null,
  );
  const validate = validatorAt(`${at}${pointer("content", type, "schema")}`);
  if (validate(body)) return missing.map((name) => `${status} has no header ${name}`);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${status} ${instancePath} ${message ?? ""}`);
};
