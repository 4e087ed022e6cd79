import type { AddressInfo } from "node:net";
import { signToken } from "../../auth/sign-token.ts";
import type { Role } from "../../auth/roles.ts";
import { createVerifier } from "../../auth/verifier.ts";
import { type Environment, readEnvironment, Secret } from "../../env.ts";
import type { AnswerStore } from "../../idempotency/answer-store.ts";
import { createLogger } from "../../observability/logger.ts";
import { createMetrics, type Metrics } from "../../observability/metrics.ts";
import { appRouter } from "../../trpc/router.ts";
import type { UseCases } from "../../use-cases.ts";
import { createApp } from "../create-app.ts";
import { listOperations } from "../operations.ts";
import type { Input } from "./procedure-cases.ts";
import { memoryAnswers } from "./memory-answers.ts";
import { type StubUseCases, stubUseCases } from "./stub-use-cases.ts";

/** Signs the tokens that `openFrontDoor` accepts. */
export const SECRET = "a-secret-that-only-these-tests-know-of-0123456789";
const OPERATIONS = listOperations(appRouter);

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else the text. */
  readonly body: unknown;
}

export interface FrontDoor extends AsyncDisposable {
  readonly url: string;
  readonly stub: StubUseCases;
  readonly metrics: Metrics;
  /** Every log line so far, as text. */
  readonly log: string[];
  request(path: string, init?: RequestInit): Promise<Answer>;
  /** The same call at its REST path. */
  rest(procedure: string, input: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** The same call over tRPC. */
  rpc(procedure: string, input: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

export interface FrontDoorOptions {
  readonly variables?: Readonly<Record<string, string>>;
  /** Default: in memory. */
  readonly answers?: AnswerStore;
  /** Use cases that are no stubs. */
  readonly useCases?: Partial<UseCases>;
}

/** Tests log in wrongly as often as they like. */
export const testEnvironment = (variables: Readonly<Record<string, string>> = {}): Environment =>
  readEnvironment({ NODE_ENV: "test", JWT_SECRET: SECRET, RATE_LIMIT_FAILED_LOGINS: "0", ...variables });

export interface TokenOptions {
  readonly roles?: readonly Role[];
  readonly subject?: string;
  readonly audience?: string;
  readonly issuer?: string;
  readonly secret?: string;
  /** Seconds from now; negative is past. */
  readonly expiresIn?: number;
}

/** A bearer header as the service accepts it, unless told otherwise. */
export const bearer = async (options: TokenOptions = {}): Promise<{ readonly authorization: string }> => {
  const env = testEnvironment();
  const issuedAt = Math.floor(Date.now() / 1000);
  const token = await signToken(new Secret(options.secret ?? SECRET), {
    issuer: options.issuer ?? env.JWT_ISSUER,
    audience: options.audience ?? env.JWT_AUDIENCE,
    subject: options.subject ?? "manager-001",
    roles: options.roles ?? ["manager"],
    issuedAt,
    expiresAt: issuedAt + (options.expiresIn ?? 3600),
  });
  return { authorization: `Bearer ${token}` };
};

const isObject = (value: unknown): value is Input =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const omit = (input: Input, keys: readonly string[]): Input =>
  Object.fromEntries(Object.entries(input).filter(([key]) => !keys.includes(key)));

const JSON_BODY = { "content-type": "application/json" };

/** The REST request that an operation's metadata asks for. */
const restRequest = (procedure: string, input: unknown): { readonly path: string; readonly init: RequestInit } => {
  const operation = OPERATIONS.find((candidate) => candidate.procedure === procedure);
  if (operation === undefined) throw new TypeError(`No operation ${procedure}`);
  const { method, path: template, pathParameters } = operation;
  const fields = isObject(input) ? input : {};
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(fields[name])));
  const rest = isObject(input) ? omit(input, pathParameters) : input;
  if (method === "GET") {
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries(isObject(rest) ? rest : {})) {
      for (const each of [value].flat()) query.append(key, String(each));
    }
    return { path: query.size === 0 ? path : `${path}?${query.toString()}`, init: { method } };
  }
  return { path, init: rest === undefined ? { method } : { method, headers: JSON_BODY, body: JSON.stringify(rest) } };
};

const rpcRequest = (procedure: string, input: unknown): { readonly path: string; readonly init: RequestInit } => {
  const operation = OPERATIONS.find((candidate) => candidate.procedure === procedure);
  const path = `/trpc/${procedure}`;
  if (operation?.type === "query") {
    const query = input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
    return { path: `${path}${query}`, init: { method: "GET" } };
  }
  const body = input === undefined ? {} : { body: JSON.stringify(input) };
  return { path, init: { method: "POST", headers: JSON_BODY, ...body } };
};

const parse = (text: string, contentType: string): unknown => (contentType.includes("json") ? JSON.parse(text) : text);

/** The whole front door on a port of its own, in front of stub use cases. */
export const openFrontDoor = async (options: FrontDoorOptions = {}): Promise<FrontDoor> => {
  const env = testEnvironment(options.variables);
  const log: string[] = [];
  const stub = stubUseCases();
  const metrics = createMetrics();
  const app = await createApp({
    env,
    useCases: Object.assign(stub.useCases, options.useCases),
    answers: options.answers ?? memoryAnswers(),
    logger: createLogger({
      level: "trace",
      environment: env.NODE_ENV,
      destination: { write: (line: string) => void log.push(line) },
    }),
    metrics,
    verifier: createVerifier(env),
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  const request = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, init);
    const text = await response.text();
    const contentType = response.headers.get("content-type") ?? "";
    return { status: response.status, headers: response.headers, body: parse(text, contentType) };
  };
  const send = async (
    { path, init }: { readonly path: string; readonly init: RequestInit },
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => await request(path, { ...init, headers: { ...(init.headers as object), ...headers } });

  return {
    url,
    stub,
    metrics,
    log,
    request,
    rest: (procedure, input, headers) => send(restRequest(procedure, input), headers),
    rpc: (procedure, input, headers) => send(rpcRequest(procedure, input), headers),
    [Symbol.asyncDispose]: () => app.close(),
  };
};
