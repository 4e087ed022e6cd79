import { describe, expect, it } from "vitest";
import { bearer, openFrontDoor } from "./testing/front-door.ts";
import { caseOf } from "./testing/procedure-cases.ts";
import { IDS } from "./testing/stub-use-cases.ts";

const PRODUCTION = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://orchestrator@localhost/orchestrator",
  OPENAI_API_KEY: "a-key",
};

describe("GET /metrics", () => {
  it("counts requests by route template, never by id", async () => {
    await using door = await openFrontDoor();
    const service = await bearer({ roles: ["service"], subject: "sms-agent" });
    await door.rest("messages.receive", caseOf("messages.receive").input, service);
    await door.rest("workflows.status", { conversation_id: IDS.conversation }, service);
    await door.rpc("workflows.status", { conversation_id: IDS.conversation }, service);
    await door.request(`/trpc/${IDS.conversation}`);
    await door.request(`/${IDS.conversation}`);

    const { status, headers, body } = await door.request("/metrics");

    expect(status).toBe(200);
    expect(headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    const counted = [
      ...String(body).matchAll(/_duration_seconds_count\{method="(\w+)",route="([^"]+)",status="(\d+)"\} 1/g),
    ];
    expect(counted.map(([, method, route, answered]) => [method, route, answered])).toEqual([
      ["POST", "/orchestrate/sms-received", "200"],
      ["GET", "/orchestrate/workflow/:conversation_id/status", "200"],
      ["GET", "/trpc/workflows.status", "200"],
      ["GET", "/trpc/unknown", "404"],
      ["GET", "unmatched", "404"],
    ]);
    expect(body).not.toContain(IDS.conversation);
  });

  it("does not count how long a feed lasts", async () => {
    await using door = await openFrontDoor();
    await door.request("/trpc/changes.live", { headers: await bearer() });
    expect((await door.request("/metrics")).body).not.toContain("changes.live");
    const line = door.log.find((text) => text.includes("request answered"));
    expect(JSON.parse(line ?? "{}")).toMatchObject({ route: "/trpc/changes.live", status: 200 });
  });

  it.each(["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"])(
    "is for this machine where no token is set, and not for a proxy on it that sends %s",
    async (name) => {
      await using door = await openFrontDoor();
      expect((await door.request("/metrics")).status).toBe(200);
      const proxied = await door.request("/metrics", { headers: { [name]: "203.0.113.9" } });
      expect(proxied).toMatchObject({ status: 403, body: { code: "ORC_005" } });
    },
  );

  it("is for nobody in production where no token is set", async () => {
    await using door = await openFrontDoor({ variables: PRODUCTION });
    expect(await door.request("/metrics")).toMatchObject({ status: 403, body: { code: "ORC_005" } });
  });

  it.each([
    ["no token", {}, 401],
    ["another token", { authorization: "Bearer scrape-it-nots" }, 401],
    ["a longer token", { authorization: "Bearer scrape-it-now-please" }, 401],
    ["the token", { authorization: "Bearer scrape-it-now" }, 200],
  ])("asks for METRICS_TOKEN where it is set: %s", async (_, headers: Record<string, string>, status) => {
    await using door = await openFrontDoor({ variables: { METRICS_TOKEN: "scrape-it-now" } });
    expect((await door.request("/metrics", { headers })).status).toBe(status);
  });
});
