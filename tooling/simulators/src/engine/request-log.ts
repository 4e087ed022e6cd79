import { z } from "zod";
import { looseJson } from "./neighbour-request.ts";
import type { NeighbourRequest } from "./neighbour-request.ts";

/** `pending` while it is worked on or delayed; `dropped` also when the simulator went down under it. */
export type Outcome = "pending" | "answered" | "dropped" | "hanging";

/** One request that reached the simulator. `path` is as written, without query; header names are lower-case. */
export interface LoggedRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  /** Parsed JSON, or the text where it is none; null without a body. */
  body: unknown;
  /** ISO time of arrival. */
  at: string;
  outcome: Outcome;
  /** The status that was answered; null while there is none. */
  status: number | null;
  /** Whether a fault rule had a hand in it. */
  faulted: boolean;
  /** Whether the request did its work, whatever was answered. */
  took_effect: boolean;
}

/** Sums over the log since the start or the last reset. Routes are templates: `GET /monitor/tenant/:tenant_id`. */
export interface Counters {
  requests: number;
  in_flight: number;
  max_in_flight: number;
  faulted: number;
  by_route: Record<string, number>;
  by_status: Record<string, number>;
  by_outcome: Record<string, number>;
}

/** Chooses requests of the log: by method, by prefix of the path, by substring of the body. */
export const requestFilterSchema = z.strictObject({
  method: z.string().optional(),
  path: z.string().optional(),
  match: z.string().optional(),
});
export type RequestFilter = z.input<typeof requestFilterSchema>;

/** A request under way: `entry` is its line in the log. */
export interface OpenRequest {
  entry: LoggedRequest;
  settle(outcome: Exclude<Outcome, "pending">, status?: number): void;
}

export interface RequestLog {
  open(request: NeighbourRequest, route: string, faulted: boolean): OpenRequest;
  list(filter?: RequestFilter): LoggedRequest[];
  counters(): Counters;
  /** Resolves with the count-th matching request since the last reset, at once where it is already there. */
  waitFor(filter: RequestFilter, count: number, signal: AbortSignal): Promise<LoggedRequest>;
  clear(): void;
}

interface Line {
  route: string;
  text: string;
  entry: LoggedRequest;
}

const matches = (line: Line, filter: RequestFilter): boolean =>
  (filter.method === undefined || filter.method.toUpperCase() === line.entry.method) &&
  (filter.path === undefined || line.entry.path.startsWith(filter.path)) &&
  (filter.match === undefined || line.text.includes(filter.match));

const tally = (keys: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

export const createRequestLog = (): RequestLog => {
  let lines: Line[] = [];
  let underWay = new Set<Line>();
  let maxInFlight = 0;
  const watchers = new Set<() => void>();

  const find = (filter: RequestFilter): Line[] => lines.filter((line) => matches(line, filter));

  return {
    open: (request, route, faulted) => {
      const { method, path, query, headers, text } = request;
      const entry: LoggedRequest = {
        method,
        path,
        query,
        headers,
        body: looseJson(text),
        at: new Date().toISOString(),
        outcome: "pending",
        status: null,
        faulted,
        took_effect: false,
      };
      const line = { route, text, entry };
      lines.push(line);
      underWay.add(line);
      maxInFlight = Math.max(maxInFlight, underWay.size);
      for (const look of watchers) look();
      return {
        entry,
        settle: (outcome, status) => {
          entry.outcome = outcome;
          entry.status = status ?? null;
          if (outcome !== "hanging") underWay.delete(line);
        },
      };
    },
    list: (filter = {}) => find(filter).map(({ entry }) => structuredClone(entry)),
    counters: () => ({
      requests: lines.length,
      in_flight: underWay.size,
      max_in_flight: maxInFlight,
      faulted: lines.filter(({ entry }) => entry.faulted).length,
      by_route: tally(lines.map(({ route }) => route)),
      by_status: tally(lines.flatMap(({ entry }) => (entry.status === null ? [] : [String(entry.status)]))),
      by_outcome: tally(lines.map(({ entry }) => entry.outcome)),
    }),
    waitFor: async (filter, count, signal) =>
      await new Promise((resolve, reject) => {
        const stop = () => {
          watchers.delete(look);
          signal.removeEventListener("abort", giveUp);
        };
        const look = () => {
          const found = find(filter)[count - 1];
          if (found === undefined) return;
          stop();
          resolve(structuredClone(found.entry));
        };
        const giveUp = () => {
          stop();
          reject(
            new Error(`No such request: ${JSON.stringify(filter)}, number ${count}`, {
              cause: signal.reason,
            }),
          );
        };
        watchers.add(look);
        signal.addEventListener("abort", giveUp);
        if (signal.aborted) giveUp();
        else look();
      }),
    clear: () => {
      lines = [];
      underWay = new Set();
      maxInFlight = 0;
    },
  };
};
