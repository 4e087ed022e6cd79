import { describe, expect, it } from "vitest";
import { type Answer, bearer, openFrontDoor } from "./testing/front-door.ts";
import { caseOf, SUBJECT } from "./testing/procedure-cases.ts";

const open = (variables: Readonly<Record<string, string>>) => openFrontDoor({ variables });

const rateOf = ({ headers }: Answer) => ({
  policy: headers.get("ratelimit-policy"),
  remaining: Number(/;r=(\d+);/.exec(headers.get("ratelimit") ?? "")?.[1]),
});

describe("a rate limit", () => {
  it("is told in every answer, and exceeded with 429 and when to come back", async () => {
    await using door = await open({ RATE_LIMIT_MANAGER: "3" });
    const manager = await bearer({ roles: ["manager"] });
    const ask = () => door.rest("metrics.get", undefined, manager);
    const answers = [await ask(), await ask(), await ask(), await ask()];

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers.map(rateOf)).toEqual([2, 1, 0, 0].map((remaining) => ({ policy: '"manager";q=3;w=10', remaining })));
    expect(answers[3]?.body).toMatchObject({ code: "ORC_011", status: 429 });
    expect(Number(answers[3]?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(answers[3]?.headers.get("retry-after"))).toBeLessThanOrEqual(10);
    expect(door.stub.calls).toHaveLength(3);
  });

  it("is one for both surfaces, and in tRPC's envelope there", async () => {
    await using door = await open({ RATE_LIMIT_MANAGER: "1" });
    const manager = await bearer({ roles: ["manager"] });
    await door.rest("metrics.get", undefined, manager);
    const rpc = await door.rpc("metrics.get", undefined, manager);
    expect(rpc).toMatchObject({ status: 429, body: { error: { data: { problem: { code: "ORC_011" } } } } });
    expect(rpc.headers.get("retry-after")).not.toBeNull();
  });

  it("is each caller's own, from whichever address", async () => {
    await using door = await open({ RATE_LIMIT_MANAGER: "1" });
    for (const subject of ["manager-001", "manager-002"]) {
      expect((await door.rest("metrics.get", undefined, await bearer({ subject }))).status).toBe(200);
    }
    expect((await door.rest("metrics.get", undefined, await bearer({ subject: "manager-001" }))).status).toBe(429);
  });

  it("is each role's own, and the most generous one of several", async () => {
    await using door = await open({ RATE_LIMIT_MANAGER: "1", RATE_LIMIT_OPERATOR: "5" });
    const both = await bearer({ roles: ["manager", "operator"] });
    expect(rateOf(await door.rest("metrics.get", undefined, both)).policy).toBe('"operator";q=5;w=10');
    const service = await bearer({ roles: ["service"], subject: "sms-agent" });
    const received = await door.rest("messages.receive", caseOf("messages.receive").input, service);
    expect(rateOf(received).policy).toBe('"service";q=20000;w=10');
  });

  it("counts the calls of a batch, not the batch", async () => {
    await using door = await open({ RATE_LIMIT_MANAGER: "20" });
    const calls = Array.from({ length: 15 }, () => "metrics.get").join(",");
    const batch = () => bearer().then((headers) => door.request(`/trpc/${calls}?batch=1`, { headers }));
    expect((await batch()).status).toBe(200);
    expect((await batch()).status).toBe(429);
  });

  it("of 0 is none", async () => {
    await using door = await open({ RATE_LIMIT_MANAGER: "0" });
    const answer = await door.rest("metrics.get", undefined, await bearer());
    expect([answer.status, answer.headers.get("ratelimit")]).toEqual([200, null]);
  });
});

describe("whoever shows no token", () => {
  it("is counted by address, for every path", async () => {
    await using door = await open({ RATE_LIMIT_ANONYMOUS: "4" });
    const statuses = [];
    for (const path of ["/health", "/nowhere", "/openapi.json", "/orchestrate/metrics", "/metrics"]) {
      statuses.push((await door.request(path)).status);
    }
    expect(statuses).toEqual([200, 404, 200, 401, 429]);
    expect((await door.rest("metrics.get", undefined, await bearer())).status).toBe(200);
  });

  it("is told apart behind a proxy that is trusted, and only there", async () => {
    const from = (address: string) => ({ headers: { "x-forwarded-for": address } });
    await using trusting = await open({ RATE_LIMIT_ANONYMOUS: "1", TRUSTED_PROXIES: "127.0.0.0/8,::1" });
    expect((await trusting.request("/health", from("203.0.113.1"))).status).toBe(200);
    expect((await trusting.request("/health", from("203.0.113.2"))).status).toBe(200);
    expect((await trusting.request("/health", from("203.0.113.1"))).status).toBe(429);

    await using alone = await open({ RATE_LIMIT_ANONYMOUS: "1" });
    expect((await alone.request("/health", from("203.0.113.1"))).status).toBe(200);
    expect((await alone.request("/health", from("203.0.113.2"))).status).toBe(429);
  });
});

describe("failed logins", () => {
  it("have a limit of their own, which locks nobody else out", async () => {
    await using door = await open({ RATE_LIMIT_FAILED_LOGINS: "2" });
    const forged = await bearer({ secret: "another-secret-of-the-right-length-0123456789", subject: SUBJECT });
    const ask = (headers: Readonly<Record<string, string>>) => door.rest("metrics.get", undefined, headers);

    const answers = [await ask(forged), await ask(forged), await ask(forged)];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 429]);
    expect(answers.map(rateOf)[0]).toEqual({ policy: '"failed_logins";q=2;w=60', remaining: 1 });
    expect((await ask(await bearer({ subject: SUBJECT }))).status).toBe(200);
    expect((await ask({})).status).toBe(401);
  });
});
