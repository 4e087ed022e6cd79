import Fastify from "fastify";
import type { FastifyInstance, RouteOptions } from "fastify";
import { z } from "zod";
import { detail } from "./answer.ts";
import { addControlPlane, nothing, oneOrMore, operation } from "./control-plane.ts";
import type { Operation } from "./control-plane.ts";
import { createFaultList, faultRuleSchema } from "./faults.ts";
import type { ActiveFault, FaultRule } from "./faults.ts";
import { createListener } from "./listener.ts";
import { createPower, powerOperations } from "./power.ts";
import type { Peers, Power, SimulatorName } from "./power.ts";
import { createRequestLog, requestFilterSchema } from "./request-log.ts";
import type { Counters, LoggedRequest, RequestFilter } from "./request-log.ts";
import { serve } from "./serve.ts";
import type { FrontDesk, Handler } from "./serve.ts";

interface WaitOptions {
  /** Which matching request since the last reset. Default 1: the first. */
  count?: number | undefined;
  /** Default 10,000. */
  timeout_ms?: number | undefined;
}

/** What every simulator can be asked by a script; over HTTP the same under `/_sim`. */
export interface SimulatorScript {
  /** Appends rules; the first that matches a request and has times left is used. */
  addFaults(...rules: FaultRule[]): void;
  /** The rules with times left. */
  faults(): ActiveFault[];
  clearFaults(): void;
  requests(filter?: RequestFilter): LoggedRequest[];
  counters(): Counters;
  /** The count-th matching request since the last reset, as soon as it arrives. */
  waitForRequest(filter: RequestFilter, options?: WaitOptions): Promise<LoggedRequest>;
  /** Forgets faults, log and everything stored, and puts the settings back; connections stay as they are. */
  reset(): void;
}

export interface Simulator extends SimulatorScript, Power {
  readonly name: SimulatorName;
  readonly url: string;
  readonly port: number;
}

interface Route {
  method: "GET" | "POST";
  url: string;
  handler: Handler;
}

export interface SimulatorDefinition {
  name: SimulatorName;
  port: number;
  peers: Peers;
  routes: readonly Route[];
  operations: readonly Operation[];
  /** The neighbour's own error form, for faults that give a status only. */
  errorBody: (status: number) => unknown;
  /** Part of `reset`: forgets what the neighbour stored. */
  forget: () => void;
}

const createApp = (): FastifyInstance => {
  const app = Fastify({ logger: false, bodyLimit: 4 * 1024 * 1024 });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) => done(null, body));
  return app;
};

const addRoutes = (app: FastifyInstance, desk: FrontDesk, routes: readonly Route[]): void => {
  for (const { method, url, handler } of routes) {
    const route: RouteOptions = {
      method,
      url,
      handler: async (request, reply) => await serve(desk, `${method} ${url}`, handler, request, reply),
    };
    app.route(route);
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (request.url.startsWith("/_sim")) return await reply.code(404).send({ error: "No such operation: GET /_sim" });
    return await serve(desk, `${request.method} (unknown)`, () => detail(404, "Not Found"), request, reply);
  });
};

const waitSchema = requestFilterSchema.extend({
  count: z.coerce.number().int().positive().optional(),
  timeout_ms: z.coerce.number().int().positive().optional(),
});

/** The part that all four simulators have in common: HTTP on 127.0.0.1, faults, log, control plane, down and up. */
export const startSimulator = async (definition: SimulatorDefinition): Promise<Simulator> => {
  const { name, peers, routes, operations, errorBody, forget } = definition;
  const faults = createFaultList();
  const log = createRequestLog();

  const script: SimulatorScript = {
    addFaults: (...rules) => faults.add(rules),
    faults: () => faults.list(),
    clearFaults: () => faults.clear(),
    requests: (filter) => log.list(filter),
    counters: () => log.counters(),
    waitForRequest: async (filter, { count = 1, timeout_ms = 10_000 } = {}) =>
      await log.waitFor(filter, count, AbortSignal.timeout(timeout_ms)),
    reset: () => {
      faults.clear();
      log.clear();
      forget();
    },
  };

  const app = createApp();
  const listener = createListener((request, response) => app.routing(request, response), definition.port);
  const power = createPower(listener);
  const url = () => `http://127.0.0.1:${listener.port()}`;

  addRoutes(app, { faults, log, errorBody, signal: () => listener.signal() }, routes);
  const all: Operation[] = [
    operation("GET /faults", nothing, () => script.faults()),
    operation("POST /faults", oneOrMore(faultRuleSchema), (rules) => script.addFaults(...rules)),
    operation("DELETE /faults", nothing, () => script.clearFaults()),
    operation("GET /requests", requestFilterSchema, (filter) => script.requests(filter)),
    operation(
      "GET /requests/wait",
      waitSchema,
      async ({ count, timeout_ms, ...filter }) => await script.waitForRequest(filter, { count, timeout_ms }),
    ),
    operation("GET /counters", nothing, () => script.counters()),
    operation("POST /reset", nothing, () => script.reset()),
    ...powerOperations(name, peers),
    ...operations,
  ];
  addControlPlane(app, listener, [
    ...all,
    operation("GET /", nothing, () => ({ name, url: url(), operations: all.map(({ key }) => key) })),
  ]);
  await app.ready();
  await listener.open();

  peers.set(name, power);
  return { ...script, ...power, name, url: url(), port: listener.port() };
};
