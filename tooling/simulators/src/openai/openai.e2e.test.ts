import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startOpenai } from "./openai.ts";
import type { OpenaiSimulator } from "./openai.ts";

let openai: OpenaiSimulator;

beforeEach(async () => {
  openai = await startOpenai();
});
afterEach(async () => {
  await openai.close();
});

interface Completion {
  choices: { message: { content: string }; finish_reason: string }[];
}

const JSON_SCHEMA = { response_format: { type: "json_schema", json_schema: { name: "reply", schema: {} } } };

const chat = async (
  text: string,
  more: object = {},
  init: { path?: string; headers?: Record<string, string> } = {},
) => {
  const response = await fetch(`${openai.url}${init.path ?? "/v1/chat/completions"}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer key", ...init.headers },
    body: JSON.stringify({
      model: "gpt-4-turbo",
      messages: [
        { role: "system", content: "Language: en\nBalance: $450.00" },
        { role: "user", content: "an earlier text about a dispute" },
        { role: "assistant", content: "noted" },
        { role: "user", content: text },
      ],
      temperature: 0.7,
      max_tokens: 200,
      ...more,
    }),
  });
  const body = (await response.json()) as Partial<Completion>;
  return { status: response.status, body, content: body.choices?.[0]?.message.content ?? "" };
};

describe("chat completions", () => {
  it.each(["/v1/chat/completions", "/chat/completions"])("answer a whole completion at %s", async (path) => {
    const { status, body } = await chat("how much do I owe?", {}, { path });

    expect(status).toBe(200);
    expect(body).toEqual({
      id: expect.stringMatching(/^chatcmpl-/),
      object: "chat.completion",
      created: expect.any(Number),
      model: "gpt-4-turbo",
      choices: [
        {
          index: 0,
          message: { role: "assistant", content: "Hello, your balance is $450.00.", refusal: null },
          logprobs: null,
          finish_reason: "stop",
        },
      ],
      usage: { prompt_tokens: 22, completion_tokens: 8, total_tokens: 30 },
    });
  });

  it("answer JSON by the schema when that was asked", async () => {
    const { content } = await chat("thanks", JSON_SCHEMA);

    expect(JSON.parse(content)).toEqual({ reply: "You're welcome!", payment_plan: null, escalate_reason: null });
  });

  it("refuse a JSON schema where it is not supported, and answer without it", async () => {
    openai.set({ supportsJsonSchema: false });

    expect(await chat("thanks", JSON_SCHEMA)).toMatchObject({
      status: 400,
      body: { error: { type: "invalid_request_error", param: "response_format" } },
    });
    expect((await chat("thanks")).content).toBe("You're welcome!");
  });

  it.each([
    ["no key", {}, { authorization: "" }, 401],
    ["no messages", { messages: [] }, {}, 400],
    ["streaming", { stream: true }, {}, 400],
  ])("refuse %s", async (_what, more, headers, status) => {
    const answer = await chat("hi", more, { headers });

    expect(answer.status).toBe(status);
    expect(answer.body).toHaveProperty("error.message");
  });

  it("read content in parts", async () => {
    const messages = [{ role: "user", content: [{ type: "text", text: "thanks" }] }];
    expect((await chat("", { messages })).content).toBe("You're welcome!");
  });
});

describe("scripted answers", () => {
  const plan = {
    reply: "Thanks, a manager will confirm.",
    payment_plan: { weekly_amount: 200, duration_weeks: 8, start_date: "2025-01-08" },
  };

  it("come in the form that was asked: JSON", async () => {
    openai.answerWith([{ content: plan }]);
    expect(JSON.parse((await chat("x", JSON_SCHEMA)).content)).toEqual({ ...plan, escalate_reason: null });
  });

  it.each([
    [plan, "Thanks, a manager will confirm.\nPAYMENT_PLAN: weekly=200, weeks=8, start=2025-01-08"],
    [{ reply: "ok", payment_plan: { weekly_amount: 62.5 } }, "ok\nPAYMENT_PLAN: weekly=62.5"],
    [{ reply: "A person will call.", escalate_reason: "dispute" }, "ESCALATE: dispute\nA person will call."],
  ])("come in the form that was asked: text with markers, %#", async (content, text) => {
    openai.answerWith([{ content }]);
    expect((await chat("x")).content).toBe(text);
  });

  it("go out exactly as written when they are strings", async () => {
    openai.answerWith([{ content: '{"reply": "cut', finish_reason: "length" }]);
    const { body } = await chat("x", JSON_SCHEMA);

    expect(body.choices?.[0]).toMatchObject({ message: { content: '{"reply": "cut' }, finish_reason: "length" });
  });

  it("match the last user message only, in any case, in order, as often as they say", async () => {
    openai.answerWith([
      { match: "dispute", content: "never" },
      { match: "rent", content: "once", times: 1 },
      { match: "RENT", content: "after that" },
    ]);
    const answers = [];
    for (const text of ["my Rent", "my rent", "rent?", "thanks"]) answers.push((await chat(text)).content);

    expect(answers).toEqual(["once", "after that", "after that", "You're welcome!"]);
    openai.clearAnswers();
    expect((await chat("thanks for the rent")).content).toBe("You're welcome!");
  });

  it("can take their time", async () => {
    openai.answerWith([{ content: "late", delay_ms: 50 }]);
    const begun = performance.now();

    expect((await chat("x")).content).toBe("late");
    expect(performance.now() - begun).toBeGreaterThan(45);
  });
});

it("lists models to those with a key", async () => {
  expect((await fetch(`${openai.baseUrl}/models`)).status).toBe(401);
  const response = await fetch(`${openai.baseUrl}/models`, { headers: { authorization: "Bearer key" } });

  expect(await response.json()).toMatchObject({
    object: "list",
    data: expect.arrayContaining([expect.objectContaining({ id: "gpt-4-turbo", object: "model" })]),
  });
});

it("limits by a fault, in its own error form", async () => {
  openai.addFaults({ status: 429, headers: { "retry-after": "2" } });
  expect(await chat("x")).toMatchObject({ status: 429, body: { error: { type: "rate_limit_error" } } });
});
