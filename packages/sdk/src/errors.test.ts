import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { CORRELATION_ID, proxyPage, refuse, scriptedFetch, unreachable } from "./fixtures/scripted-fetch.ts";
import {
  createOrchestratorClient,
  isOrchestratorError,
  OrchestratorApiError,
  OrchestratorConnectionError,
  type OrchestratorError,
} from "./index.ts";

/** How a call ends that gets this answer, and no second try. */
const failureOf = async (answer: ReturnType<typeof refuse>): Promise<OrchestratorError> => {
  const { fetch } = scriptedFetch(answer);
  const client = createOrchestratorClient({ baseUrl: "https://service.test", token: "s3cret", fetch, maxRetries: 0 });
  const error: unknown = await client.metrics.get({ correlationId: "ours" }).catch((reason: unknown) => reason);
  if (!isOrchestratorError(error)) throw new TypeError("The call did not fail as it should");
  return error;
};

describe("a refusal", () => {
  it.each([
    [400, "bad_request"],
    [401, "unauthenticated"],
    [403, "forbidden"],
    [404, "not_found"],
    [405, "refused"],
    [409, "conflict"],
    [412, "precondition_failed"],
    [413, "refused"],
    [429, "rate_limited"],
    [500, "server_error"],
    [503, "server_error"],
  ] as const)("of status %i is of kind %s", async (status, kind) => {
    expect(await failureOf(refuse(status))).toMatchObject({ name: "OrchestratorApiError", kind, status });
  });

  it("says what the service says", async () => {
    const errors = [{ field: "tenant_id", message: "must not be empty" }];
    const details = { reason: "already_settled" };
    const headers = { "retry-after": "3" };

    const error = await failureOf(refuse(400, { code: "ORC_001", detail: "Not valid", errors, details, headers }));

    expect(error).toBeInstanceOf(OrchestratorApiError);
    expect(error).toMatchObject({
      message: "Not valid",
      code: "ORC_001",
      correlation_id: CORRELATION_ID,
      errors,
      details,
      retryAfterMs: 3_000,
    });
  });

  it("of a proxy has a status and no code", async () => {
    const error = await failureOf(proxyPage(413, { "x-correlation-id": "the-proxy's" }));
    expect(error).toMatchObject({
      status: 413,
      code: undefined,
      correlation_id: "the-proxy's",
      errors: [],
      details: {},
    });
    expect(await failureOf(proxyPage(413))).toMatchObject({ correlation_id: "ours" });
  });
});

describe("no answer", () => {
  it("keeps what the network said, and the id that was sent", async () => {
    const error = await failureOf(unreachable);
    expect(error).toBeInstanceOf(OrchestratorConnectionError);
    expect(error).toMatchObject({ kind: "connection", correlation_id: "ours", cause: { message: "fetch failed" } });
  });

  it.each([
    ["a page", proxyPage(200)],
    ["JSON of another kind", async () => Response.json({ hello: "world" })],
    ["nothing at all", async () => new Response("")],
  ])("is what a 200 with %s counts as", async (_, answer) => {
    expect(await failureOf(answer)).toMatchObject({ kind: "connection" });
  });
});

describe("an error", () => {
  it.each([refuse(401), refuse(500), unreachable, proxyPage(502)])("never shows the token", async (answer) => {
    const error = await failureOf(answer);
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain("s3cret");
  });

  it("is recognised whichever copy of the package made it", () => {
    const elsewhere = Object.assign(new Error("from another copy"), { [Symbol.for("orchestrator.sdk.error")]: true });
    expect(isOrchestratorError(elsewhere)).toBe(true);
  });

  it.each([new Error("other"), null, undefined, "text", { kind: "timeout" }])("is not %o", (other) => {
    expect(isOrchestratorError(other)).toBe(false);
  });
});
