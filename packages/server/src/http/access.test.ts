import { fastify, type FastifyInstance } from "fastify";
import { describe, expect, it } from "vitest";
import { createVerifier } from "../auth/verifier.ts";
import { registerAccess } from "./access.ts";
import { createRateLimiter } from "./rate-limiter.ts";
import { testEnvironment } from "./testing/front-door.ts";

const newApp = (): FastifyInstance => {
  const env = testEnvironment();
  const app = fastify();
  registerAccess(app, createVerifier(env), createRateLimiter(env));
  return app;
};

describe("a route", () => {
  it("that does not say who may ask for it keeps the service from starting", () => {
    expect(() => newApp().get("/forgotten", async () => "secret")).toThrow("/forgotten: who may ask for it?");
  });

  it.each(["caller", "open", "scraper"] as const)("may say that it is for %s", (access) => {
    expect(() => newApp().get("/known", { config: { access } }, async () => "fine")).not.toThrow();
  });
});
