import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { ROLES, type Role } from "../auth/roles.ts";
import type { Environment } from "../env.ts";

/** A caller by role; whoever shows no token; whoever shows one that is refused. */
export const RATE_CLASSES = [...ROLES, "anonymous", "failed_logins"] as const;
export type RateClass = (typeof RATE_CLASSES)[number];

export type RateLimitEnvironment = Pick<
  Environment,
  | "RATE_LIMIT_SERVICE"
  | "RATE_LIMIT_MANAGER"
  | "RATE_LIMIT_OPERATOR"
  | "RATE_LIMIT_ANONYMOUS"
  | "RATE_LIMIT_FAILED_LOGINS"
>;

/** How far a key has come in its window. */
export interface RateState {
  readonly rateClass: RateClass;
  /** Requests in one window. */
  readonly limit: number;
  readonly windowSeconds: number;
  readonly remaining: number;
  /** Seconds until the window ends. */
  readonly resetSeconds: number;
  readonly isExceeded: boolean;
}

export interface RateLimiter {
  /** Counts requests of a key, refused ones too. Undefined where the class has no limit. */
  take(rateClass: RateClass, key: string, requests: number): Promise<RateState | undefined>;
  /** Of several roles the one with the most generous limit; undefined for no role. */
  classOf(roles: readonly Role[]): Role | undefined;
}

const WINDOW_SECONDS = 10;
const WINDOW_OF_FAILED_LOGINS_SECONDS = 60;

const policiesOf = (env: RateLimitEnvironment): Record<RateClass, { readonly points: number; duration: number }> => ({
  service: { points: env.RATE_LIMIT_SERVICE, duration: WINDOW_SECONDS },
  manager: { points: env.RATE_LIMIT_MANAGER, duration: WINDOW_SECONDS },
  operator: { points: env.RATE_LIMIT_OPERATOR, duration: WINDOW_SECONDS },
  anonymous: { points: env.RATE_LIMIT_ANONYMOUS, duration: WINDOW_SECONDS },
  failed_logins: { points: env.RATE_LIMIT_FAILED_LOGINS, duration: WINDOW_OF_FAILED_LOGINS_SECONDS },
});

const consume = async (limiter: RateLimiterMemory, key: string, points: number): Promise<RateLimiterRes> => {
  try {
    return await limiter.consume(key, points);
  } catch (exceeded) {
    if (exceeded instanceof RateLimiterRes) return exceeded;
    throw exceeded;
  }
};

/** Counts in the memory of this process: a caller of several replicas has the limit on each. A limit of 0 is none. */
export const createRateLimiter = (env: RateLimitEnvironment): RateLimiter => {
  const policies = policiesOf(env);
  const limiters = new Map(
    RATE_CLASSES.filter((rateClass) => policies[rateClass].points > 0).map((rateClass) => [
      rateClass,
      new RateLimiterMemory({ ...policies[rateClass], keyPrefix: rateClass }),
    ]),
  );
  const generosity = (role: Role): number => policies[role].points || Number.POSITIVE_INFINITY;

  return {
    take: async (rateClass, key, requests) => {
      const limiter = limiters.get(rateClass);
      if (limiter === undefined) return undefined;
      const { consumedPoints, remainingPoints, msBeforeNext } = await consume(limiter, key, requests);
      return {
        rateClass,
        limit: limiter.points,
        windowSeconds: limiter.duration,
        remaining: remainingPoints,
        resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
        isExceeded: consumedPoints > limiter.points,
      };
    },
    classOf: (roles) => roles.toSorted((one, other) => generosity(other) - generosity(one))[0],
  };
};

/** As the IETF's draft for RateLimit fields writes them. */
export const rateLimitHeaders = (state: RateState): Record<string, string> => ({
  "ratelimit-policy": `"${state.rateClass}";q=${state.limit};w=${state.windowSeconds}`,
  ratelimit: `"${state.rateClass}";r=${state.remaining};t=${state.resetSeconds}`,
});
