import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { detail } from "./answer.ts";
import { bodyOf } from "./neighbour-request.ts";
import type { Peers } from "./power.ts";
import { startSimulator } from "./simulator.ts";
import type { Simulator } from "./simulator.ts";

/** A neighbour that counts what it was given. */
const startTally = async (peers: Peers = new Map()) => {
  let total = 0;
  const simulator = await startSimulator({
    name: "sms-agent",
    port: 0,
    peers,
    routes: [
      {
        method: "POST",
        url: "/tally/:name",
        handler: (request) => {
          total += bodyOf(request, z.object({ amount: z.number() })).amount;
          return { status: 202, body: { name: request.params["name"], total } };
        },
      },
      { method: "GET", url: "/tally", handler: () => ({ status: 200, body: { total } }) },
    ],
    operations: [],
    errorBody: (status) => detail(status, `Simulated ${status}`).body,
    forget: () => {
      total = 0;
    },
  });
  return { ...simulator, total: () => total };
};

let simulator: Simulator & { total(): number };

beforeEach(async () => {
  simulator = await startTally();
});
afterEach(async () => {
  await simulator.close();
});

const add = async (amount: unknown, init: RequestInit = {}) =>
  await fetch(`${simulator.url}/tally/rent?why=test`, {
    method: "POST",
    headers: { "content-type": "application/json", "X-Correlation-ID": "abc" },
    body: JSON.stringify({ amount }),
    ...init,
  });

const control = async (path: string, body: unknown) =>
  await fetch(`${simulator.url}/_sim${path}`, { method: "POST", body: JSON.stringify(body) });

describe("a simulator without faults", () => {
  it("answers, and logs the request as it was sent", async () => {
    const response = await add(3);

    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({ name: "rent", total: 3 });
    expect(simulator.requests()).toEqual([
      expect.objectContaining({
        method: "POST",
        path: "/tally/rent",
        query: { why: "test" },
        body: { amount: 3 },
        headers: expect.objectContaining({ "x-correlation-id": "abc" }),
        outcome: "answered",
        status: 202,
        faulted: false,
        took_effect: true,
      }),
    ]);
  });

  it.each([
    ["a wrong field", { body: JSON.stringify({ amount: "3" }) }],
    ["malformed JSON", { body: "{" }],
    ["another content type", { headers: { "content-type": "text/plain" } }],
  ])("answers %s with 422 and does nothing", async (_what, init) => {
    const response = await add(1, init);

    expect(response.status).toBe(422);
    expect(await response.json()).toHaveProperty("detail");
    expect(simulator.total()).toBe(0);
    expect(simulator.requests()[0]).toMatchObject({ outcome: "answered", status: 422, took_effect: false });
  });

  it("counts by route, status and outcome, unknown paths apart, and never its own control plane", async () => {
    await add(1);
    await add("one");
    await fetch(`${simulator.url}/elsewhere`);
    await fetch(`${simulator.url}/_sim/counters`);
    await fetch(`${simulator.url}/_sim/elsewhere`);

    expect(simulator.counters()).toEqual({
      requests: 3,
      in_flight: 0,
      max_in_flight: 1,
      faulted: 0,
      by_route: { "POST /tally/:name": 2, "GET (unknown)": 1 },
      by_status: { 202: 1, 422: 1, 404: 1 },
      by_outcome: { answered: 3 },
    });
  });

  it("knows how many requests were under way at once", async () => {
    simulator.addFaults({ hang: true, times: 3 });
    const hanging = [add(1), add(1), add(1)].map(async (request) => await request.catch(() => "lost"));
    await simulator.waitForRequest({}, { count: 3 });

    expect(simulator.counters()).toMatchObject({ in_flight: 3, max_in_flight: 3, by_outcome: { hanging: 3 } });
    await simulator.down();
    await Promise.all(hanging);
    expect(simulator.counters()).toMatchObject({ in_flight: 0, max_in_flight: 3, by_outcome: { dropped: 3 } });
  });

  it("hands over the request that was waited for, and says so when it does not come", async () => {
    const second = simulator.waitForRequest({ path: "/tally", match: "amount" }, { count: 2 });
    await add(1);
    await add(2);

    expect((await second).body).toEqual({ amount: 2 });
    await expect(simulator.waitForRequest({ match: "never" }, { timeout_ms: 20 })).rejects.toThrow("No such request");
  });

  it("forgets everything on reset", async () => {
    simulator.addFaults({ status: 500, times: null });
    await add(1);
    simulator.reset();

    expect(simulator.requests()).toEqual([]);
    expect(simulator.faults()).toEqual([]);
    expect((await add(2)).status).toBe(202);
    expect(simulator.total()).toBe(2);
  });
});

describe("fault rules", () => {
  it.each([
    ["status alone: the neighbour's own error body", { status: 503 }, 503, { detail: "Simulated 503" }],
    ["status and body", { status: 502, body: { error: "x" } }, 502, { error: "x" }],
    ["body alone", { body: [] }, 200, []],
    ["a success that is not the documented one", { status: 200 }, 200, {}],
  ])("answer with %s, without effect", async (_what, rule, status, body) => {
    simulator.addFaults(rule);
    const response = await add(5);

    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(body);
    expect(simulator.total()).toBe(0);
    expect(simulator.requests()[0]).toMatchObject({ faulted: true, took_effect: false, status });
  });

  it("can fail a request that took effect", async () => {
    simulator.addFaults({ status: 500, takes_effect: true });

    expect((await add(5)).status).toBe(500);
    expect(simulator.total()).toBe(5);
  });

  it("keep the right body under another success status when the request took effect", async () => {
    simulator.addFaults({ status: 200, takes_effect: true });
    const response = await add(5);

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ name: "rent", total: 5 });
  });

  it("set headers", async () => {
    simulator.addFaults({ status: 429, headers: { "retry-after": "7" } });

    expect((await add(1)).headers.get("retry-after")).toBe("7");
  });

  it("delay: nothing happens before the time is over, everything after it", async () => {
    simulator.addFaults({ delay_ms: 60 });
    const begun = performance.now();
    const response = add(1);
    await simulator.waitForRequest({});
    expect(simulator.total()).toBe(0);

    expect((await response).status).toBe(202);
    expect(performance.now() - begun).toBeGreaterThan(55);
    expect(simulator.total()).toBe(1);
  });

  it.each([
    ["hang", { hang: true }, 0],
    ["hang after taking effect", { hang: true, takes_effect: true }, 4],
  ])("%s: no answer for as long as the client waits", async (_what, rule, total) => {
    simulator.addFaults(rule);

    await expect(add(4, { signal: AbortSignal.timeout(40) })).rejects.toThrow(/timeout/);
    expect(simulator.total()).toBe(total);
  });

  it.each([
    ["before", 0],
    ["after", 4],
  ] as const)("drop %s: the connection breaks and %i was added", async (drop, total) => {
    simulator.addFaults({ drop });

    await expect(add(4)).rejects.toThrow("fetch failed");
    expect(simulator.total()).toBe(total);
    expect(simulator.requests()[0]).toMatchObject({ outcome: "dropped", status: null, took_effect: total > 0 });
  });

  it("invalid_json: the right status, half a body, full effect", async () => {
    simulator.addFaults({ invalid_json: true });
    const response = await add(4);

    expect(response.status).toBe(202);
    await expect(response.json()).rejects.toThrow(SyntaxError);
    expect(simulator.total()).toBe(4);
  });

  it("wrong_shape: the right status, JSON that has nothing of the contract, full effect", async () => {
    simulator.addFaults({ wrong_shape: true });
    const response = await add(4);

    expect(response.status).toBe(202);
    expect(Object.keys(z.record(z.string(), z.unknown()).parse(await response.json()))).toEqual(["unexpected"]);
    expect(simulator.total()).toBe(4);
  });

  it("drip_ms: the whole answer, byte by byte", async () => {
    simulator.addFaults({ drip_ms: 2 });
    const begun = performance.now();
    const text = await (await add(4)).text();

    expect(JSON.parse(text)).toEqual({ name: "rent", total: 4 });
    expect(performance.now() - begun).toBeGreaterThan(text.length);
    expect(simulator.requests()[0]).toMatchObject({ outcome: "answered", status: 202 });
  });

  it("huge_bytes: the right answer with so much padding", async () => {
    simulator.addFaults({ huge_bytes: 3_000_000 });
    const response = await add(4);

    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(3_000_000);
    expect(await response.json()).toMatchObject({ total: 4 });
  });

  it("are chosen by method, path and body, and used up in order", async () => {
    simulator.addFaults(
      { method: "get", status: 418 },
      { path: "/elsewhere", status: 418 },
      { match: '"amount":9', status: 409 },
      { path: "/tally/", status: 503, times: 2 },
      { path: "/tally/", status: 502 },
    );
    const seen: number[] = [];
    for (const amount of [1, 9, 1, 1, 1]) seen.push((await add(amount)).status);

    expect(seen).toEqual([503, 409, 503, 502, 202]);
    expect(simulator.faults().map(({ status }) => status)).toEqual([418, 418]);
  });

  it("hold until cleared when times is null", async () => {
    simulator.addFaults({ status: 500, times: null });
    const seen = [(await add(1)).status, (await add(1)).status];
    simulator.clearFaults();
    seen.push((await add(1)).status);

    expect(seen).toEqual([500, 500, 202]);
  });

  it("match encoded paths as written and as meant", async () => {
    simulator.addFaults({ path: "/tally/+1", status: 418 }, { path: "/tally/%2B1", status: 419 });
    const get = async () => (await fetch(`${simulator.url}/tally/%2B1203`)).status;

    expect([await get(), await get()]).toEqual([418, 419]);
  });

  it("refuse a rule with a misspelt name", () => {
    const misspelt = { status: 500, stauts: 500 };
    expect(() => simulator.addFaults(misspelt)).toThrow("stauts");
  });
});

describe("down, up and close", () => {
  it("refuses connections and comes back on the same port with everything it knew", async () => {
    await add(1);
    await simulator.down();
    await expect(add(1)).rejects.toThrow("fetch failed");
    await simulator.down();
    await simulator.up();
    await simulator.up();

    expect(await (await add(1)).json()).toMatchObject({ total: 2 });
  });

  it("comes back by itself after for_ms", async () => {
    const refused = async () =>
      await add(1).then(
        () => false,
        () => true,
      );
    await simulator.down({ for_ms: 50 });

    expect(await refused()).toBe(true);
    await expect.poll(refused).toBe(false);
  });

  it("lets go of a delayed request without effect", async () => {
    simulator.addFaults({ delay_ms: 60_000 });
    const lost = expect(add(1)).rejects.toThrow("fetch failed");
    await simulator.waitForRequest({});
    await simulator.down();

    await lost;
    expect(simulator.total()).toBe(0);
    expect(simulator.requests()[0]).toMatchObject({ outcome: "dropped" });
  });

  it.each([{ hang: true }, { delay_ms: 60_000 }, { drip_ms: 60_000 }])("closes at once under %j", async (rule) => {
    simulator.addFaults(rule);
    const lost = expect(add(1).then(async (response) => await response.text())).rejects.toThrow();
    await simulator.waitForRequest({});
    const begun = performance.now();
    await simulator.close();

    expect(performance.now() - begun).toBeLessThan(1000);
    await lost;
  });
});

describe("the control plane", () => {
  it("takes one rule or several, and refuses a wrong one with the reason", async () => {
    expect((await control("/faults", { status: 503 })).status).toBe(204);
    expect((await control("/faults", [{ status: 502 }, { hang: true }])).status).toBe(204);
    const refused = await control("/faults", { stauts: 500 });

    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("stauts");
    expect(simulator.faults()).toMatchObject([{ status: 503, times: 1 }, { status: 502 }, { hang: true }]);
  });

  it("lists what it can be asked", async () => {
    const response = await fetch(`${simulator.url}/_sim`);

    expect(await response.json()).toMatchObject({
      name: "sms-agent",
      operations: expect.arrayContaining(["POST /faults", "POST /down"]),
    });
  });

  it("does not take down the last one without a time", async () => {
    expect((await control("/down", {})).status).toBe(409);
    expect((await control("/down", { simulator: "openai" })).status).toBe(404);
    expect((await control("/down", { for_ms: 30 })).status).toBe(204);
    await expect(add(1)).rejects.toThrow("fetch failed");
    await expect
      .poll(
        async () =>
          await add(1).then(
            ({ status }) => status,
            () => "refused",
          ),
      )
      .toBe(202);
  });
});
