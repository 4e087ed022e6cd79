import { increaseOf, NO_TRAFFIC, p95Seconds, type Traffic } from "./traffic.ts";

/** One look at a release: its totals so far, or what was wrong. */
export type Observation = { readonly traffic: Traffic } | { readonly problem: string };

export interface Limits {
  /** Share of requests answered with a 5xx, 0 to 1. */
  readonly errorRate: number;
  /** Response time that 95 % of requests stay within. */
  readonly seconds: number;
  /** As many looks with a problem, in a row or not, are too many. */
  readonly problems: number;
  /** From so many requests on, rate and time count before the end of the window. */
  readonly requestsToJudgeEarly: number;
}

/** The owner's: roll back on failing health checks, an error rate above 5 %, a response time above 5 s. */
export const LIMITS: Limits = { errorRate: 0.05, seconds: 5, problems: 3, requestsToJudgeEarly: 20 };

export type Verdict =
  | { readonly outcome: "undecided" }
  | { readonly outcome: "pass" | "fail"; readonly reason: string };

const fail = (reason: string): Verdict => ({ outcome: "fail", reason });
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const judgeTraffic = (traffic: Traffic, limits: Limits): Verdict => {
  const { requests, errors } = traffic;
  const p95 = p95Seconds(traffic);
  if (errors > requests * limits.errorRate) {
    const rate = percent(errors / requests);
    return fail(`${errors} of ${requests} requests failed: ${rate}, the limit is ${percent(limits.errorRate)}`);
  }
  if (p95 > limits.seconds) {
    return fail(`95 % of ${requests} requests took up to ${p95.toFixed(2)} s, the limit is ${limits.seconds} s`);
  }
  if (requests === 0)
    return { outcome: "pass", reason: "healthy throughout; no requests came, so only health counted" };
  const rate = percent(errors / requests);
  return { outcome: "pass", reason: `healthy; ${requests} requests, ${rate} failed, 95 % within ${p95.toFixed(2)} s` };
};

/** Whether a release may stay, from all looks at it so far. What is bad is said as soon as it is certain. */
export const judge = (
  observations: readonly Observation[],
  { windowEnded, limits = LIMITS }: { readonly windowEnded: boolean; readonly limits?: Limits },
): Verdict => {
  const problems = observations.flatMap((each) => ("problem" in each ? [each.problem] : []));
  if (problems.length >= limits.problems) return fail(`${problems.length} checks failed, the last: ${problems.at(-1)}`);
  const last = observations.at(-1) ?? { problem: "it was never looked at" };
  if (windowEnded && "problem" in last) return fail(`the last check failed: ${last.problem}`);

  const totals = observations.flatMap((each) => ("traffic" in each ? [each.traffic] : []));
  const traffic = totals.length > 1 ? increaseOf(totals) : NO_TRAFFIC;
  if (!windowEnded && traffic.requests < limits.requestsToJudgeEarly) return { outcome: "undecided" };
  const verdict = judgeTraffic(traffic, limits);
  return verdict.outcome === "pass" && !windowEnded ? { outcome: "undecided" } : verdict;
};
