import { z } from "zod";
import type { NeighbourRequest } from "./neighbour-request.ts";

/**
 * One scripted misfortune. The first rule in the list that matches a request and has times left is used up by it.
 *
 * `method`, `path` (prefix, encoded or not) and `match` (substring of the body) choose requests; without them, any.
 * Everything else may be combined: `{ delay_ms: 500, status: 503, headers: { "retry-after": "2" } }`.
 */
export const faultRuleSchema = z.strictObject({
  method: z.string().optional(),
  path: z.string().optional(),
  match: z.string().optional(),
  /** How many requests it hits; null: every one until cleared. Default 1. */
  times: z.int().positive().nullable().default(1),
  /** Answers with this status, by default with the neighbour's own error body. */
  status: z.int().min(200).max(599).optional(),
  body: z.unknown().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  /** Waits before anything else happens. */
  delay_ms: z.int().nonnegative().optional(),
  /** Never answers; the connection stays open until either side closes it. */
  hang: z.boolean().optional(),
  /** Destroys the connection: `before` nothing happened, `after` the request took effect and only the answer is lost. */
  drop: z.enum(["before", "after"]).optional(),
  /** The right answer, cut in half. */
  invalid_json: z.boolean().optional(),
  /** The right status with JSON that nobody documented. */
  wrong_shape: z.boolean().optional(),
  /** The right answer, one byte every so many milliseconds. */
  drip_ms: z.int().positive().optional(),
  /** The right answer with this many bytes of padding. */
  huge_bytes: z.int().positive().optional(),
  /**
   * Whether the request does its work all the same. Default: no with `status`, `body`, `hang` and `drop: "before"`,
   * otherwise yes. `{ status: 500, takes_effect: true }` is a text that was sent and reported as failed.
   */
  takes_effect: z.boolean().optional(),
});

/** A rule as it is written. */
export type FaultRule = z.input<typeof faultRuleSchema>;
/** A rule in the list: `times` counts what is left. */
export type ActiveFault = z.output<typeof faultRuleSchema>;

export interface FaultList {
  add(rules: readonly FaultRule[]): void;
  list(): ActiveFault[];
  clear(): void;
  /** Takes the rule that this request runs into, if any, and counts it. */
  take(request: NeighbourRequest): ActiveFault | undefined;
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const matches = (rule: ActiveFault, request: NeighbourRequest): boolean =>
  (rule.method === undefined || rule.method.toUpperCase() === request.method) &&
  (rule.path === undefined || request.path.startsWith(rule.path) || decoded(request.path).startsWith(rule.path)) &&
  (rule.match === undefined || request.text.includes(rule.match));

export const createFaultList = (): FaultList => {
  let active: ActiveFault[] = [];

  return {
    add: (rules) => {
      active.push(...rules.map((rule) => faultRuleSchema.parse(rule)));
    },
    list: () => active.map((rule) => ({ ...rule })),
    clear: () => {
      active = [];
    },
    take: (request) => {
      const rule = active.find((candidate) => matches(candidate, request));
      if (rule?.times === undefined || rule.times === null) return rule;
      rule.times -= 1;
      if (rule.times === 0) active = active.filter((other) => other !== rule);
      return rule;
    },
  };
};

/** Whether a request that ran into this rule still does its work; see `takes_effect`. */
export const takesEffect = (rule: ActiveFault): boolean =>
  rule.takes_effect ??
  (rule.status === undefined && rule.body === undefined && rule.hang !== true && rule.drop !== "before");
