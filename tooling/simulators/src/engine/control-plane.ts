import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Listener } from "./listener.ts";
import { looseJson } from "./neighbour-request.ts";

/**
 * One thing that a script can ask of a simulator, by its method and its path under `/_sim`.
 *
 * The in-process methods and the HTTP control plane call the same functions; an operation only adds the parsing.
 */
export interface Operation {
  key: `${"GET" | "POST" | "DELETE"} /${string}`;
  run: (input: unknown) => unknown;
}

/** Binds a function to its place in the control plane. The input is the JSON body, for GET the query. */
export const operation = <Input>(
  key: Operation["key"],
  input: z.ZodType<Input>,
  run: (input: Input) => unknown,
): Operation => ({ key, run: (raw) => run(input.parse(raw)) });

/** For operations that take nothing. */
export const nothing = z.looseObject({});

/** One or several of the same: scripts by hand write one. */
export const oneOrMore = <Item>(item: z.ZodType<Item>): z.ZodType<Item[]> =>
  z.union([z.array(item), item.transform((single) => [single])]);

/** Refused by the control plane: the caller's mistake. */
export class ControlRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = "ControlRefusal";
    this.status = status;
  }
}

const problemOf = (error: unknown): { status: number; message: string } => {
  if (error instanceof z.ZodError) return { status: 400, message: z.prettifyError(error) };
  if (error instanceof ControlRefusal) return { status: error.status, message: error.message };
  if (!(error instanceof Error)) return { status: 500, message: String(error) };
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : "";
  return { status: 500, message: `${error.message}${cause}` };
};

/** Puts the operations under `/_sim`; they are neither logged nor subject to faults. Nothing to say is 204. */
export const addControlPlane = (app: FastifyInstance, listener: Listener, operations: readonly Operation[]): void => {
  for (const { key, run } of operations) {
    const [method = "GET", path = ""] = key.split(" ", 2);
    app.route({
      method,
      url: `/_sim${path === "/" ? "" : path}`,
      handler: async (request, reply) => {
        listener.spare(request.socket);
        reply.header("connection", "close");
        const text = typeof request.body === "string" ? request.body : "";
        try {
          const result = await run(method === "GET" ? request.query : (looseJson(text) ?? {}));
          return result === undefined ? await reply.code(204).send() : await reply.send(result);
        } catch (error) {
          const { status, message } = problemOf(error);
          return await reply.code(status).send({ error: message });
        }
      },
    });
  }
};
