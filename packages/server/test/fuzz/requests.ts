import fc from "fast-check";
import { arbitraryOf, type JsonSchema, spoilt, type World } from "./arbitrary-of.ts";
import { HOSTILE_STRINGS } from "./hostile-strings.ts";

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** An operation as the document describes it. */
export interface FuzzedOperation {
  readonly procedure: string;
  readonly type: "query" | "mutation";
  readonly path: string;
  readonly pathParameters: readonly string[];
  /** Path, query and body together: what the procedure takes. */
  readonly input: JsonSchema;
}

const JSON_TYPE = { "content-type": "application/json" };
/** What a header may carry: anything else never leaves the client. */
const headerValue = fc
  .oneof(fc.constantFrom(...HOSTILE_STRINGS), fc.string())
  .map((text) => text.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 300));

const extraHeaders = fc.record(
  {
    "idempotency-key": fc.oneof(fc.uuid(), headerValue),
    "if-match": fc.oneof(fc.constant("*"), headerValue),
    "x-correlation-id": headerValue,
    "last-event-id": headerValue,
    accept: fc.constantFrom("application/json", "text/event-stream", "application/jsonl", "*/*"),
    "trpc-accept": fc.constantFrom("application/jsonl", "application/json"),
    traceparent: headerValue,
    "x-forwarded-for": headerValue,
  },
  { requiredKeys: [] },
);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value)) ?? "";

/** Half a character has no bytes: what a careless client would send for it. */
const percent = (value: string): string => encodeURIComponent(value.toWellFormed());

/** An input as its operation's REST request. */
export const restRequest = (
  { type, path, pathParameters }: FuzzedOperation,
  input: unknown,
): Omit<WireRequest, "headers"> => {
  const fields = isObject(input) ? input : {};
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => percent(text(fields[name])) || "-");
  const rest = Object.fromEntries(Object.entries(fields).filter(([name]) => !pathParameters.includes(name)));
  if (type === "mutation")
    return { method: "POST", path: filled, body: JSON.stringify(isObject(input) ? rest : input) };
  const query = Object.entries(rest).flatMap(([name, value]) =>
    [value].flat().map((each) => `${percent(name)}=${percent(text(each))}`),
  );
  return { method: "GET", path: query.length === 0 ? filled : `${filled}?${query.join("&")}`, body: undefined };
};

/** An input as its procedure's tRPC request. */
export const rpcRequest = ({ type, procedure }: FuzzedOperation, input: unknown): Omit<WireRequest, "headers"> =>
  type === "mutation"
    ? { method: "POST", path: `/trpc/${procedure}`, body: JSON.stringify(input) }
    : { method: "GET", path: `/trpc/${procedure}?input=${percent(JSON.stringify(input) ?? "")}`, body: undefined };

const inputOf = (operation: FuzzedOperation, world: World): fc.Arbitrary<unknown> => {
  const good = arbitraryOf(operation.input, world);
  return fc.oneof({ weight: 3, arbitrary: good }, { weight: 2, arbitrary: spoilt(good) });
};

/** Requests that a client of ours might send, and ones with something wrong in them. */
const wellFormed = (operations: readonly FuzzedOperation[], world: World): fc.Arbitrary<WireRequest> =>
  fc.constantFrom(...operations).chain((operation) =>
    fc
      .tuple(inputOf(operation, world), fc.boolean(), fc.option(extraHeaders, { nil: {} }))
      .map(([input, isRest, headers]) => ({
        ...(isRest ? restRequest(operation, input) : rpcRequest(operation, input)),
        headers: { ...JSON_TYPE, ...headers },
      })),
  );

const rawBody = fc.oneof(
  fc.json(),
  fc.string({ unit: "binary" }),
  fc.constantFrom('{"a":', "[[[[", "\u0000", '{"__proto__":{"roles":["operator"]}}', "[".repeat(40_000), '{"a":1e999}'),
);
const pathPart = fc
  .oneof(fc.constantFrom(...HOSTILE_STRINGS), fc.string(), fc.webPath())
  .map((part) => percent(part).slice(0, 1_500));

/** Requests that no client of ours would send. */
const raw = (operations: readonly FuzzedOperation[]): fc.Arbitrary<WireRequest> => {
  const procedures = fc.array(fc.constantFrom(...operations.map(({ procedure }) => procedure)), {
    minLength: 1,
    maxLength: 25,
  });
  const paths = fc.oneof(
    fc.constantFrom(...operations.map(({ path }) => path)),
    pathPart.map((part) => `/${part}`),
    pathPart.map((part) => `/orchestrate/${part}`),
    pathPart.map((part) => `/orchestrate/workflow/${part}/status`),
    pathPart.map((part) => `/trpc/${part}`),
    fc.tuple(procedures, pathPart).map(([names, input]) => `/trpc/${names.join(",")}?batch=1&input=${input}`),
    fc.constantFrom("/trpc/changes.live?input=x", "/trpc/", "/docs", "/metrics", "/openapi.json", "/%", "/%00"),
  );
  return fc.record({
    method: fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"),
    path: paths,
    headers: fc
      .tuple(
        extraHeaders,
        fc.constantFrom("application/json", "text/plain", "multipart/form-data", "application/jsonl"),
      )
      .map(([headers, type]) => ({ ...headers, "content-type": type })),
    body: fc.option(rawBody, { nil: undefined }),
  });
};

/** Requests of every kind, to every operation, on both surfaces. */
export const requestsTo = (operations: readonly FuzzedOperation[], world: World): fc.Arbitrary<WireRequest> =>
  fc.oneof({ weight: 4, arbitrary: wellFormed(operations, world) }, { weight: 1, arbitrary: raw(operations) });
