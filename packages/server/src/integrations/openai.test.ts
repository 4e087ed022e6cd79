import { inspect } from "node:util";
import { delay, http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { createResponseGenerator, type ResponseGeneratorOptions } from "./openai.ts";
import { createPolicy } from "./policy.ts";
import { LARGEST_ANSWER_BYTES, RESILIENCE, type ResilienceNumbers } from "./resilience.ts";
import { mockNetwork } from "./testing/mock-network.ts";

const BASE = "http://model.test/v1";
const network = mockNetwork();

const request = {
  messages: [
    { role: "system", content: "Be kind." },
    { role: "user", content: "I can pay $200/week" },
  ],
  responseSchema: { name: "tenant_reply", schema: { type: "object", additionalProperties: false } },
} as const;

const completion = (changes: object = {}) => ({
  id: "chatcmpl-1",
  object: "chat.completion",
  model: "gpt-4-turbo-2024-04-09",
  choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: "Thank you.", refusal: null } }],
  usage: { prompt_tokens: 12, completion_tokens: 3, total_tokens: 15 },
  ...changes,
});

const choice = (message: object, finish_reason: string | null = "stop") => ({
  choices: [{ index: 0, finish_reason, message }],
});

const createModel = (options: Partial<ResponseGeneratorOptions> = {}, numbers: Partial<ResilienceNumbers> = {}) => {
  const policy = createPolicy({ neighbour: "openai", numbers: { ...RESILIENCE.openai, retryWaitsMs: [], ...numbers } });
  const generator = createResponseGenerator(
    { apiKey: "sk-test", baseUrl: BASE, model: "gpt-4-turbo", ...options },
    policy,
  );
  const generate = async (signal?: AbortSignal) =>
    await generator.generateResponse(request, { correlationId: "c-1", ...(signal === undefined ? {} : { signal }) });
  return { policy, generate };
};

interface Asked {
  headers: Headers;
  body: { response_format?: object };
}

const answering = (respond: (asked: Asked) => Response | Promise<Response>) => {
  const asked: Asked[] = [];
  network.use(
    http.post(`${BASE}/chat/completions`, async ({ request: received }) => {
      const one = { headers: received.headers, body: (await received.json()) as Asked["body"] };
      asked.push(one);
      return await respond(one);
    }),
  );
  return asked;
};

const refusing = (status: number, error: object) => HttpResponse.json({ error }, { status });

describe("what the model is asked", () => {
  it("is one completion with our numbers, our schema and the correlation id", async () => {
    const asked = answering(() => HttpResponse.json(completion()));

    await createModel().generate();

    expect(asked.map(({ body }) => body)).toEqual([
      {
        model: "gpt-4-turbo",
        messages: request.messages,
        temperature: 0.7,
        max_tokens: 200,
        response_format: {
          type: "json_schema",
          json_schema: { name: "tenant_reply", strict: true, schema: request.responseSchema.schema },
        },
      },
    ]);
    expect(asked[0]?.headers.get("x-correlation-id")).toBe("c-1");
    expect(asked[0]?.headers.get("authorization")).toBe("Bearer sk-test");
  });

  it("is nothing where there is neither a key nor a server of our own", async () => {
    await expect(createModel({ apiKey: undefined, baseUrl: undefined }).generate()).rejects.toMatchObject({
      message: "there is no OPENAI_API_KEY",
      transient: false,
    });
  });

  it("needs no key at a server of our own", async () => {
    answering(() => HttpResponse.json(completion()));

    expect(await createModel({ apiKey: undefined }).generate()).toMatchObject({ text: "Thank you." });
  });
});

describe("what it answers", () => {
  it("is the text and what it cost", async () => {
    answering(() => HttpResponse.json(completion()));

    expect(await createModel().generate()).toEqual({
      text: "Thank you.",
      finishReason: "stop",
      model: "gpt-4-turbo-2024-04-09",
      inputTokens: 12,
      outputTokens: 3,
    });
  });

  it.each([
    ["a cut-off answer", choice({ content: "Thank" }, "length"), { text: "Thank", finishReason: "length" }],
    ["a refusal", choice({ content: null, refusal: "I can't." }), { text: "", finishReason: "refusal" }],
    ["a filtered answer", choice({ content: null }, "content_filter"), { text: "", finishReason: "content_filter" }],
    ["no reason", choice({ content: "Hi" }, null), { text: "Hi", finishReason: "unknown" }],
    ["no usage and no model", { usage: undefined, model: undefined }, { inputTokens: null, model: "gpt-4-turbo" }],
  ])("may be %s", async (_what, changes, expected) => {
    answering(() => HttpResponse.json(completion(changes)));

    expect(await createModel().generate()).toMatchObject(expected);
  });

  it.each([
    [
      "no choices",
      () => HttpResponse.json(completion({ choices: [] })),
      "answered 200 in an unknown shape, at choices",
    ],
    ["a web page", () => new HttpResponse("<html>"), "answered 200 in an unknown shape, at the top"],
    [
      "half its JSON",
      () => new HttpResponse('{"choices":[', { headers: { "content-type": "application/json" } }),
      "answered 200 with unreadable JSON",
    ],
    [
      "too much",
      () => HttpResponse.json(completion({ padding: "x".repeat(LARGEST_ANSWER_BYTES) })),
      `an answer larger than ${LARGEST_ANSWER_BYTES} bytes`,
    ],
  ])("is a transient error where it is %s", async (_what, respond, message) => {
    answering(respond);

    await expect(createModel().generate()).rejects.toMatchObject({ neighbour: "openai", message, transient: true });
  });
});

describe("errors", () => {
  it.each([
    { status: 401, transient: false },
    { status: 403, transient: false },
    { status: 404, transient: false },
    { status: 408, transient: true },
    { status: 429, transient: true },
    { status: 500, transient: true },
    { status: 503, transient: true },
  ])(
    "of status $status are transient: $transient, and keep key and prompt to themselves",
    async ({ status, transient }) => {
      answering(() =>
        HttpResponse.json(
          { error: { message: "Incorrect API key: sk-test" } },
          { status, headers: { "retry-after": "4" } },
        ),
      );

      const error: unknown = await createModel()
        .generate()
        .catch((caught: unknown) => caught);

      expect(error).toMatchObject({ message: `answered ${status}`, transient, retryAfterSeconds: 4 });
      expect(inspect(error)).not.toMatch(/sk-test|I can pay/);
    },
  );

  it("of the network are transient", async () => {
    answering(() => HttpResponse.error());

    await expect(createModel().generate()).rejects.toMatchObject({ message: "no answer", transient: true });
  });

  it("have one owner of retrying: as many requests as the policy makes attempts", async () => {
    const asked = answering(() => new HttpResponse(null, { status: 500 }));

    await createModel({}, { retryWaitsMs: [1, 1, 1] })
      .generate()
      .catch(() => undefined);

    expect(asked).toHaveLength(4);
  });

  it.each([
    { what: "the time-out", timeoutMs: 30, callerMs: 10_000, message: "no answer within 0.03 s" },
    { what: "the caller", timeoutMs: 10_000, callerMs: 30, message: "ended by the caller" },
  ])("come from $what where it ends the call", async ({ timeoutMs, callerMs, message }) => {
    answering(async () => {
      await delay("infinite");
      return HttpResponse.json(completion());
    });

    await expect(createModel({}, { timeoutMs }).generate(AbortSignal.timeout(callerMs))).rejects.toMatchObject({
      message,
      transient: true,
    });
  });
});

describe("a server without structured output", () => {
  it.each([
    [400, { message: "Invalid parameter", param: "response_format" }],
    [400, { message: "'json_schema' is not supported with this model" }],
    [422, { message: "unknown field response_format" }],
  ])("that says so with %i %j is asked without it, for good", async (status, error) => {
    const asked = answering(({ body }) =>
      body.response_format === undefined ? HttpResponse.json(completion()) : refusing(status, error),
    );
    const { generate, policy } = createModel();

    expect([(await generate()).text, (await generate()).text]).toEqual(["Thank you.", "Thank you."]);
    expect(asked.map(({ body }) => body.response_format !== undefined)).toEqual([true, false, false]);
    expect([policy.state(), policy.lastCallFailed()]).toEqual(["closed", false]);
  });

  it("that only says no is tried without it, but asked for it again the next time", async () => {
    const asked = answering(({ body }) =>
      body.response_format === undefined ? HttpResponse.json(completion()) : refusing(400, { message: "Bad request" }),
    );
    const { generate } = createModel();

    await generate();
    await generate();

    expect(asked.map(({ body }) => body.response_format !== undefined)).toEqual([true, false, true, false]);
  });

  it("is not what a request is that is bad either way", async () => {
    const asked = answering(() => refusing(400, { message: "maximum context length, see response_format" }));
    const { generate } = createModel();

    await expect(generate()).rejects.toMatchObject({ message: "answered 400", transient: false });
    await expect(generate()).rejects.toMatchObject({ message: "answered 400", transient: false });

    expect(asked.map(({ body }) => body.response_format !== undefined)).toEqual([true, false, true, false]);
  });
});
