import { setTimeout as delay } from "node:timers/promises";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Refusal } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { takesEffect } from "./faults.ts";
import type { ActiveFault, FaultList } from "./faults.ts";
import { readRequest } from "./neighbour-request.ts";
import type { NeighbourRequest } from "./neighbour-request.ts";
import type { OpenRequest, RequestLog } from "./request-log.ts";
import { spoil } from "./spoil.ts";
import type { WireAnswer } from "./spoil.ts";

export type Handler = (request: NeighbourRequest) => Answer;

/** What every request of one simulator passes through. */
export interface FrontDesk {
  faults: FaultList;
  log: RequestLog;
  errorBody: (status: number) => unknown;
  signal: () => AbortSignal;
}

const answerOf = (handler: Handler, request: NeighbourRequest): Answer => {
  try {
    return handler(request);
  } catch (error) {
    // Anything but a refusal is a mistake in the simulator: it must show up in the test that meets it.
    return error instanceof Refusal ? error.answer : { status: 500, body: { simulator_error: String(error) } };
  }
};

/** Writes the answer, with `dripMs` one byte at a time; false where the reader was gone before its end. */
const write = async (
  response: FastifyReply["raw"],
  { status, headers, text }: WireAnswer,
  dripMs: number | undefined,
  signal: AbortSignal,
): Promise<boolean> => {
  const bytes = Buffer.from(text);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": bytes.length,
    ...headers,
  });
  const pieces = dripMs === undefined ? [bytes] : Array.from(bytes, (byte) => Buffer.of(byte));
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) await delay(dripMs, undefined, { signal });
    if (response.destroyed) return false;
    response.write(piece);
  }
  response.end();
  return true;
};

const drop = (response: FastifyReply["raw"], open: OpenRequest): void => {
  open.settle("dropped");
  response.destroy();
};

const hang = (response: FastifyReply["raw"], open: OpenRequest): void => {
  open.settle("hanging");
  if (response.destroyed) open.settle("dropped");
  else response.once("close", () => open.settle("dropped"));
};

const exchange = async (
  { errorBody, signal }: FrontDesk,
  open: OpenRequest,
  fault: ActiveFault | undefined,
  request: NeighbourRequest,
  handler: Handler,
  response: FastifyReply["raw"],
): Promise<void> => {
  const ending = signal();
  if (fault?.delay_ms !== undefined) await delay(fault.delay_ms, undefined, { signal: ending });

  const own = fault === undefined || takesEffect(fault) ? answerOf(handler, request) : undefined;
  open.entry.took_effect = own !== undefined && own.status < 400;

  if (fault?.drop !== undefined) return drop(response, open);
  if (fault?.hang === true) return hang(response, open);
  if (own?.delay_ms !== undefined) await delay(own.delay_ms, undefined, { signal: ending });

  const wire = spoil(own, fault ?? {}, errorBody);
  const answered = await write(response, wire, fault?.drip_ms, ending);
  open.settle(answered ? "answered" : "dropped", answered ? wire.status : undefined);
};

/**
 * One request: into the log, past the fault rules, to the handler, and back.
 *
 * A client that gives up does not undo anything: a delayed request still takes effect, as it does at the real
 * neighbours. One that is delayed when the simulator goes down does not.
 */
export const serve = async (
  desk: FrontDesk,
  route: string,
  handler: Handler,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const read = readRequest(request);
  const fault = desk.faults.take(read);
  const open = desk.log.open(read, route, fault !== undefined);
  reply.hijack();
  try {
    await exchange(desk, open, fault, read, handler, reply.raw);
  } catch {
    // The simulator closed while the request waited (or the answer can't be written): nobody gets an answer.
    drop(reply.raw, open);
  }
  return reply;
};
