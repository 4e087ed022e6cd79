import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bearer, type FrontDoor, openFrontDoor } from "./testing/front-door.ts";
import { caseOf, PROCEDURE_CASES, SUBJECT } from "./testing/procedure-cases.ts";
import { IDS } from "./testing/stub-use-cases.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

let door: FrontDoor;
let everyRole: { readonly authorization: string };

beforeAll(async () => {
  door = await openFrontDoor();
  everyRole = await bearer({ roles: ["service", "manager", "operator"], subject: SUBJECT });
});
afterAll(() => door[Symbol.asyncDispose]());

const post = (path: string, body: string | Uint8Array<ArrayBuffer>, type: string | undefined = "application/json") =>
  door.request(path, { method: "POST", headers: { ...everyRole, "content-type": type }, body });

describe("a body that can't be read", () => {
  const bad = [
    { what: "malformed JSON", body: "{ not json +12035550143", type: "application/json", status: 400, code: "ORC_001" },
    {
      what: "bytes that are no UTF-8",
      body: Uint8Array.of(0x22, 0xff, 0x22),
      type: "application/json",
      status: 400,
      code: "ORC_001",
    },
    {
      what: "a bomb of nested lists",
      body: `{"content":${"[".repeat(20_000)}`,
      type: "application/json",
      status: 400,
      code: "ORC_001",
    },
    {
      what: "another content type",
      body: "tenant_id=12345",
      type: "application/x-www-form-urlencoded",
      status: 415,
      code: "ORC_010",
    },
    {
      what: "a kind of JSON that is not meant",
      body: "{}",
      type: "application/merge-patch+json",
      status: 415,
      code: "ORC_010",
    },
    {
      what: "more than 64 kB",
      body: JSON.stringify("x".repeat(65_536)),
      type: "application/json",
      status: 413,
      code: "ORC_009",
    },
  ];

  it.each(bad)("has the same problem on both surfaces: $what", async ({ body, type, status, code }) => {
    const rest = await post("/orchestrate/sms-received", body, type);
    const rpc = await post("/trpc/messages.receive", body, type);

    expect(rest).toMatchObject({ status, body: { status, code } });
    expect(rest.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    const { correlation_id: _, ...problem } = rest.body as Record<string, unknown>;
    expect(rpc).toMatchObject({ status, body: { error: { data: { problem } } } });
    expect(JSON.stringify([rest.body, rpc.body])).not.toContain("2035550143");
  });

  it("may be absent where every field of it is optional", async () => {
    const path = `/orchestrate/retry/${IDS.workflow}`;
    const answer = await door.request(path, { method: "POST", headers: everyRole });
    expect(answer.status).toBe(200);
  });

  it("is accepted with a charset", async () => {
    const body = JSON.stringify(caseOf("messages.receive").input);
    const answer = await post("/orchestrate/sms-received", body, "application/json; charset=utf-8");
    expect(answer.status).toBe(200);
  });
});

describe("a path", () => {
  it.each([
    ["GET", "/orchestrate/sms-received", "POST"],
    ["PUT", "/orchestrate/approve-response", "POST"],
    ["POST", "/orchestrate/metrics", "GET, HEAD"],
    ["DELETE", `/orchestrate/workflow/${IDS.conversation}/status`, "GET, HEAD"],
    ["POST", "/health", "GET, HEAD"],
    ["POST", "/metrics", "GET, HEAD"],
    ["DELETE", "/openapi.json", "GET, HEAD"],
    ["GET", "/trpc/messages.receive", "POST"],
    ["POST", "/trpc/health.check", "GET"],
  ])("refuses %s %s and says what it allows", async (method, path, allow) => {
    const init =
      method === "GET" ? { method } : { method, headers: { "content-type": "application/json" }, body: "{}" };
    const answer = await door.request(path, init);
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, allow]);
    expect(JSON.stringify(answer.body)).toContain("ORC_013");
  });

  it.each(["/nowhere", "/orchestrate", "/orchestrate/sms-received/", "/.env"])(
    "that is not there is 404: %s",
    async (path) => {
      const answer = await door.request(path, { headers: everyRole });
      expect(answer).toMatchObject({ status: 404, body: { code: "ORC_006", detail: "There is no such path" } });
      expect(answer.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    },
  );

  it("of an unknown procedure is 404 in tRPC's envelope", async () => {
    const answer = await door.request("/trpc/messages.delete", { headers: everyRole });
    expect(answer).toMatchObject({ status: 404, body: { error: { data: { problem: { code: "ORC_006" } } } } });
    expect(JSON.stringify(answer.body)).not.toContain("messages.delete");
    const batch = await door.request("/trpc/health.check,+12035550143?batch=1", { headers: everyRole });
    expect(batch.body).toMatchObject([{ result: {} }, { error: {} }]);
    expect(JSON.stringify(batch.body)).not.toContain("2035550143");
  });

  it("with a broken escape is 400", async () => {
    const answer = await door.request("/orchestrate/workflow/%zz/status", { headers: everyRole });
    expect(answer).toMatchObject({
      status: 400,
      body: { code: "ORC_001", correlation_id: expect.stringMatching(UUID) },
    });
  });

  it("takes a query only as strings", async () => {
    const answer = await door.request("/orchestrate/responses?status=pending&status=approved", { headers: everyRole });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: "status" }] } });
  });
});

describe("the correlation id", () => {
  it.each(PROCEDURE_CASES)("of the caller comes back and is logged: $procedure", async ({ procedure, input }) => {
    const id = `caller.${procedure}`;
    const answer = await door.rest(procedure, input, { ...everyRole, "x-correlation-id": id });
    expect(answer.headers.get("x-correlation-id")).toBe(id);
    expect(door.log.some((line) => line.includes(`"correlation_id":"${id}"`))).toBe(true);
  });

  it.each(["", "two words", "x".repeat(101), "<script>", "a\tb"])(
    "is made anew where the caller's is not sane: %j",
    async (id) => {
      const answer = await door.request("/health", { headers: { "x-correlation-id": id } });
      expect(answer.headers.get("x-correlation-id")).toMatch(UUID);
    },
  );

  it.each(["/nowhere", "/health", "/metrics", "/openapi.json", "/docs", "/trpc/nothing"])(
    "is on every answer: %s",
    async (path) => {
      const answer = await door.request(path);
      expect(answer.headers.get("x-correlation-id")).toMatch(UUID);
    },
  );

  it.each([
    ["too large a batch", `/trpc/${Array.from({ length: 21 }, () => "health.check").join(",")}?batch=1`],
    ["queries and mutations in one batch", "/trpc/health.check,sweep.run?batch=1&input=%7B%7D"],
    ["connection parameters that are no JSON", "/trpc/health.check?connectionParams=%7B"],
  ])("is in the problem where tRPC refuses before there is a context: %s", async (_, path) => {
    const answer = await door.request(path, { headers: { "x-correlation-id": "early-1" } });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error: { data: { problem: { code: "ORC_001", correlation_id: "early-1" } } } });
  });

  it("is on the answer to bytes that are no HTTP", async () => {
    const answer = await sayToSocket("NOT HTTP AT ALL\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toMatch(/X-Correlation-ID: [0-9a-f-]{36}/);
    expect(answer).toContain('"code":"ORC_001"');
  });
});

/** Writes bytes to the service, and reads until it closes the connection. */
const sayToSocket = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(door.url);
    let text = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.on("end", () => resolve(text));
    socket.on("error", reject);
  });

describe("headers that are too large", () => {
  it.each([
    ["a header", `GET /health HTTP/1.1\r\nHost: x\r\nX-Long: ${"a".repeat(17_000)}\r\n\r\n`],
    ["a path", `GET /${"a".repeat(17_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
  ])("are refused with 431: %s", async (_, bytes) => {
    const answer = await sayToSocket(bytes);
    expect(answer).toMatch(
      /^HTTP\/1\.1 431 Request Header Fields Too Large\r\nContent-Type: application\/problem\+json\r\n/,
    );
    expect(answer).toContain('"status":431');
  });
});

describe("a batch", () => {
  it("answers each of its calls, up to twenty", async () => {
    const calls = Array.from({ length: 20 }, () => "health.check").join(",");
    const answer = await door.request(`/trpc/${calls}?batch=1`);
    expect(answer.status).toBe(200);
    expect(answer.body).toHaveLength(20);
  });
});

describe("headers that protect", () => {
  it("forbid sniffing, framing and storing; HSTS is for production", async () => {
    const { headers } = await door.request("/health");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("strict-transport-security")).toBeNull();
  });

  it("let no browser's origin in, unless it is listed", async () => {
    const preflight = {
      method: "OPTIONS",
      headers: { origin: "https://desk.example", "access-control-request-method": "POST" },
    };
    const closed = await door.request("/orchestrate/escalate", preflight);
    expect([closed.status, closed.headers.get("access-control-allow-origin")]).toEqual([405, null]);

    await using open = await openFrontDoor({ variables: { ALLOWED_ORIGINS: "https://desk.example" } });
    const allowed = await open.request("/orchestrate/escalate", preflight);
    expect([allowed.status, allowed.headers.get("access-control-allow-origin")]).toEqual([204, "https://desk.example"]);
    const other = await open.request("/health", { headers: { origin: "https://elsewhere.example" } });
    expect(other.headers.get("access-control-allow-origin")).toBeNull();
    const own = await open.request("/health", { headers: { origin: "https://desk.example" } });
    expect(own.headers.get("access-control-allow-credentials")).toBeNull();
    expect(own.headers.get("access-control-expose-headers")?.split(", ")).toEqual([
      "x-correlation-id",
      "idempotency-replayed",
      "etag",
      "ratelimit",
      "ratelimit-policy",
      "retry-after",
    ]);
  });
});

describe("in production", () => {
  const variables = {
    NODE_ENV: "production",
    DATABASE_URL: "postgres://orchestrator@localhost/orchestrator",
    OPENAI_API_KEY: "a-key",
  };

  it("HSTS is set and the documentation page is not served", async () => {
    await using production = await openFrontDoor({ variables });
    const health = await production.request("/health");
    expect(health.headers.get("strict-transport-security")).toMatch(/^max-age=31536000/);
    expect((await production.request("/docs")).status).toBe(404);
    expect((await production.request("/openapi.json")).status).toBe(200);
  });
});

describe("the log", () => {
  it("says of each request what, who, how long and what came of it, and nothing of its content", async () => {
    await using quiet = await openFrontDoor();
    await quiet.rest("messages.receive", caseOf("messages.receive").input, {
      ...everyRole,
      "x-correlation-id": "line-1",
    });
    await quiet.rest("workflows.status", { conversation_id: "Maria Lopez" }, everyRole);
    await quiet.rest("workflows.status", { conversation_id: IDS.conversation }, everyRole);

    const lines = quiet.log.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual({
      level: "info",
      time: expect.any(String),
      service: "system-orchestrator",
      version: expect.any(String),
      environment: "test",
      correlation_id: "line-1",
      method: "POST",
      route: "/orchestrate/sms-received",
      status: 200,
      duration_ms: expect.any(Number),
      subject: SUBJECT,
      message: "request answered",
    });
    expect(quiet.log.join("")).not.toMatch(/1234567890|\$200|Maria|3f0c8a4e/);
  });

  it("has an unexpected error's name and place, not its words", async () => {
    await using broken = await openFrontDoor();
    broken.stub.failWith(new TypeError("cannot text +12035550143"));
    await broken.rest("sweep.run", undefined, everyRole);

    const line = broken.log.find((text) => text.includes("request failed"));
    expect(JSON.parse(line ?? "{}")).toMatchObject({
      level: "error",
      kind: "internal",
      error: [{ name: "TypeError", at: expect.arrayContaining([expect.stringMatching(/^at /)]) }],
    });
    expect(broken.log.join("")).not.toContain("2035550143");
  });
});
