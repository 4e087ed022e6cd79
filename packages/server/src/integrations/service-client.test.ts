import { delay, http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { isNeighbourError } from "./neighbour-error.ts";
import { createPolicy } from "./policy.ts";
import { LARGEST_ANSWER_BYTES, RESILIENCE, type ResilienceNumbers } from "./resilience.ts";
import { answersHealthCheck, createServiceClient, type Service } from "./service-client.ts";
import { mockNetwork } from "./testing/mock-network.ts";

const BASE = "http://neighbour.test";
const network = mockNetwork();

const answer = z.object({ data: z.object({ name: z.string() }) });
const context = { correlationId: "c-1" };
const getThing = { method: "GET", path: "/things/1", answer } as const;

const createClient = (service: Partial<Service> = {}, numbers: Partial<ResilienceNumbers> = {}) => {
  const neighbour = "collections_monitor";
  const policy = createPolicy({
    neighbour,
    numbers: { ...RESILIENCE[neighbour], retryWaitsMs: [], ...numbers },
  });
  return { policy, client: createServiceClient({ neighbour, baseUrl: BASE, ...service }, policy) };
};

/** Answers every request like this, and counts them. */
const answering = (respond: () => Response | Promise<Response>) => {
  const requests: Request[] = [];
  network.use(
    http.all("*", async ({ request }) => {
      requests.push(request.clone());
      return await respond();
    }),
  );
  return requests;
};

const well = () => HttpResponse.json({ data: { name: "Ana" } });

const errorOf = async (promise: Promise<unknown>) =>
  await promise.then(
    () => "no error",
    (error: unknown) => error,
  );

describe("what is sent", () => {
  it("carries the correlation id, and no token where there is none", async () => {
    const requests = answering(well);

    await createClient().client.request(getThing, context);

    expect(requests[0]?.url).toBe(`${BASE}/things/1`);
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toMatchObject({
      "x-correlation-id": "c-1",
      accept: "application/json",
    });
    expect(requests[0]?.headers.has("authorization")).toBe(false);
  });

  it("carries a token of its own on every attempt", async () => {
    const requests = answering(() => new Response(null, { status: 503 }));
    let signed = 0;
    const authorization = async () => `token-${(signed += 1)}`;

    await errorOf(createClient({ authorization }, { retryWaitsMs: [1] }).client.request(getThing, context));

    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  it("is JSON with the headers of the request, at a base URL with a path and a trailing slash", async () => {
    const requests = answering(well);
    const { client } = createClient({ baseUrl: `${BASE}/api/` });

    await client.request(
      { ...getThing, method: "POST", body: { a: "ñ" }, headers: { "idempotency-key": "k" } },
      context,
    );

    const [request] = requests;
    expect(request?.url).toBe(`${BASE}/api/things/1`);
    expect(await request?.json()).toEqual({ a: "ñ" });
    expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
      "content-type": "application/json",
      "idempotency-key": "k",
    });
  });

  it("keeps an encoded path as it is", async () => {
    const requests = answering(well);

    await createClient().client.request(
      { ...getThing, path: "/conversations/%2B12035550143?limit=20&offset=0" },
      context,
    );

    expect(requests[0]?.url).toBe(`${BASE}/conversations/%2B12035550143?limit=20&offset=0`);
  });
});

describe("what comes back", () => {
  it("is read leniently: unknown fields are ignored", async () => {
    answering(() => HttpResponse.json({ data: { name: "Ana", secret: 1 }, more: [] }));

    expect(await createClient().client.request(getThing, context)).toEqual({ data: { name: "Ana" } });
  });

  it("is freed of what Postgres can't store", async () => {
    answering(() => new HttpResponse('{"data":{"name":"A\\u0000na\\ud83d"}}'));

    expect(await createClient().client.request(getThing, context)).toEqual({ data: { name: "Ana\ufffd" } });
  });

  it("is null for `find` where a status means that there is no such thing, and that is a success", async () => {
    answering(() => HttpResponse.json({ detail: "no such tenant" }, { status: 404 }));
    const { client, policy } = createClient();

    expect(await client.find(getThing, [400, 404], context)).toBeNull();
    expect(policy.lastCallFailed()).toBe(false);
  });

  it.each([
    { status: 400, transient: false },
    { status: 401, transient: false },
    { status: 404, transient: false },
    { status: 408, transient: true },
    { status: 429, transient: true },
    { status: 500, transient: true },
    { status: 504, transient: true },
  ])("is an error for $status, transient: $transient, without a word of the body", async ({ status, transient }) => {
    answering(() =>
      HttpResponse.json({ detail: "Maria Lopez +12035550143" }, { status, headers: { "retry-after": "9" } }),
    );

    const error = await errorOf(createClient().client.request(getThing, context));

    expect(error).toMatchObject({
      message: `answered ${status}`,
      transient,
      retryAfterSeconds: 9,
      neighbour: "collections_monitor",
    });
    expect(isNeighbourError(error)).toBe(true);
  });

  it.each([
    { what: "no JSON", body: "<html>Maria</html>", message: "answered 200 with unreadable JSON" },
    { what: "half of it", body: '{"data":{"name":"Mar', message: "answered 200 with unreadable JSON" },
    { what: "nothing", body: "", message: "answered 200 with unreadable JSON" },
    { what: "another shape", body: '{"data":{"name":7}}', message: "answered 200 in an unknown shape, at data.name" },
    { what: "null", body: "null", message: "answered 200 in an unknown shape, at the top" },
    {
      what: "more than a mebibyte",
      body: JSON.stringify({ data: { name: "x".repeat(LARGEST_ANSWER_BYTES) } }),
      message: `an answer larger than ${LARGEST_ANSWER_BYTES} bytes`,
    },
  ])("is a transient error where a 200 holds $what", async ({ body, message }) => {
    answering(() => new HttpResponse(body, { headers: { "content-type": "application/json" } }));

    expect(await errorOf(createClient().client.request(getThing, context))).toMatchObject({ message, transient: true });
  });

  it("does not follow a redirect", async () => {
    const requests = answering(() => new Response(null, { status: 302, headers: { location: `${BASE}/elsewhere` } }));

    expect(await errorOf(createClient().client.request(getThing, context))).toMatchObject({
      message: "answered 302: redirects are not followed",
      transient: false,
    });
    expect(requests).toHaveLength(1);
  });

  it("is a transient error without a URL in it where the connection breaks", async () => {
    answering(() => HttpResponse.error());

    expect(await errorOf(createClient().client.request(getThing, context))).toMatchObject({
      message: "no answer",
      transient: true,
    });
  });
});

describe("under the policy", () => {
  it.each(["GET", "POST"] as const)("makes four attempts of a %s that keeps failing, and no more", async (method) => {
    const requests = answering(() => new Response(null, { status: 500 }));
    const { client } = createClient({}, { retryWaitsMs: [1, 1, 1] });

    await errorOf(client.request({ ...getThing, method }, context));

    expect(requests).toHaveLength(4);
  });

  it("ends a request that takes too long", async () => {
    answering(async () => {
      await delay("infinite");
      return well();
    });

    expect(await errorOf(createClient({}, { timeoutMs: 30 }).client.request(getThing, context))).toMatchObject({
      message: "no answer within 0.03 s",
      transient: true,
    });
  });

  it("ends a request whose caller gives up", async () => {
    answering(async () => {
      await delay("infinite");
      return well();
    });

    expect(
      await errorOf(createClient().client.request(getThing, { ...context, signal: AbortSignal.timeout(30) })),
    ).toMatchObject({ message: "ended by the caller", transient: true });
  });
});

describe("answersHealthCheck", () => {
  it.each([
    ["an empty 200", () => new Response(null), true],
    ["a 200 that is ok", () => HttpResponse.json({ ok: true, checks: {} }), true],
    ["a 200 in words", () => new HttpResponse("healthy"), true],
    ["a 200 that says it is not ok", () => HttpResponse.json({ ok: false }), false],
    ["a 503", () => new Response(null, { status: 503 }), false],
    ["a redirect", () => new Response(null, { status: 302, headers: { location: "/" } }), false],
    ["a broken connection", () => HttpResponse.error(), false],
  ])("of %s", async (_what, respond, healthy) => {
    const requests = answering(respond);

    expect(await answersHealthCheck(BASE, 1000)).toBe(healthy);
    expect(requests.map(({ url }) => url)).toEqual([`${BASE}/health`]);
  });

  it("of one that takes too long", async () => {
    answering(async () => {
      await delay("infinite");
      return new Response(null);
    });

    expect(await answersHealthCheck(BASE, 20)).toBe(false);
  });
});
