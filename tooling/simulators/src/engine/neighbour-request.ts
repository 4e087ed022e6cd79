import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { detail, Refusal } from "./answer.ts";

/** A request as the handlers, the fault rules and the log see it. `path` is as written (still encoded), without query. */
export interface NeighbourRequest {
  method: string;
  path: string;
  params: Record<string, string>;
  query: Record<string, string>;
  headers: Record<string, string>;
  text: string;
}

const paramsSchema = z.record(z.string(), z.string()).catch({});

const flatHeaders = (headers: FastifyRequest["headers"]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  );

/** Reads what fastify received; the body stays text, so that faults can match on it and the log can keep it as sent. */
export const readRequest = (request: FastifyRequest): NeighbourRequest => {
  const [path = "", query = ""] = request.url.split("?", 2);
  return {
    method: request.method,
    path,
    params: paramsSchema.parse(request.params),
    query: Object.fromEntries(new URLSearchParams(query)),
    headers: flatHeaders(request.headers),
    text: typeof request.body === "string" ? request.body : "",
  };
};

/** JSON where the text is JSON, the text itself where it isn't, null where there is none. */
export const looseJson = (text: string): unknown => {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const unprocessable = (place: "body" | "query", error: z.ZodError): Refusal =>
  new Refusal(
    detail(
      422,
      error.issues.map((issue) => ({
        type: issue.code,
        loc: [place, ...issue.path],
        msg: issue.message,
      })),
    ),
  );

/** The JSON body by its schema, or a 422 in FastAPI's form (wrong content type and malformed JSON included). */
export const bodyOf = <Body>(request: NeighbourRequest, schema: z.ZodType<Body>): Body => {
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(request.headers["content-type"] ?? "")) {
    throw new Refusal(detail(422, [{ type: "model_type", loc: ["body"], msg: "The body must be JSON" }]));
  }
  const parsed = schema.safeParse(looseJson(request.text));
  if (!parsed.success) throw unprocessable("body", parsed.error);
  return parsed.data;
};

/** The query by its schema, or a 422 in FastAPI's form. */
export const queryOf = <Query>(request: NeighbourRequest, schema: z.ZodType<Query>): Query => {
  const parsed = schema.safeParse(request.query);
  if (!parsed.success) throw unprocessable("query", parsed.error);
  return parsed.data;
};
