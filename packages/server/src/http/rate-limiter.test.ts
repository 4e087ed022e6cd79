import { describe, expect, it } from "vitest";
import { createRateLimiter, rateLimitHeaders, type RateLimitEnvironment } from "./rate-limiter.ts";

const env: RateLimitEnvironment = {
  RATE_LIMIT_SERVICE: 5,
  RATE_LIMIT_MANAGER: 3,
  RATE_LIMIT_OPERATOR: 0,
  RATE_LIMIT_ANONYMOUS: 2,
  RATE_LIMIT_FAILED_LOGINS: 1,
};

describe("a rate limit", () => {
  it("counts down for each caller by itself, and a batch as many times as it has calls", async () => {
    const limiter = createRateLimiter(env);
    expect(await limiter.take("service", "sms-agent", 1)).toMatchObject({ remaining: 4, isExceeded: false });
    expect(await limiter.take("service", "sms-agent", 4)).toMatchObject({ remaining: 0, isExceeded: false });
    expect(await limiter.take("service", "sms-agent", 1)).toMatchObject({ remaining: 0, isExceeded: true });
    expect(await limiter.take("service", "billing", 1)).toMatchObject({ remaining: 4, isExceeded: false });
    expect(await limiter.take("manager", "sms-agent", 1)).toMatchObject({ remaining: 2 });
  });

  it("of 0 is none", async () => {
    expect(await createRateLimiter(env).take("operator", "night-shift", 1_000)).toBeUndefined();
  });

  it("of several roles is the most generous one's", () => {
    const limiter = createRateLimiter(env);
    expect(limiter.classOf(["manager", "service"])).toBe("service");
    expect(limiter.classOf(["manager", "service", "operator"])).toBe("operator");
    expect(limiter.classOf([])).toBeUndefined();
  });

  it("is told in the fields of the draft", async () => {
    const state = await createRateLimiter(env).take("failed_logins", "203.0.113.9", 1);
    expect(state && rateLimitHeaders(state)).toEqual({
      "ratelimit-policy": '"failed_logins";q=1;w=60',
      ratelimit: '"failed_logins";r=0;t=60',
    });
  });
});
