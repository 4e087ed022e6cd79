import { randomUUID } from "node:crypto";
import { z } from "zod";
import { Refusal } from "../engine/answer.ts";
import type { Answer } from "../engine/answer.ts";
import { nothing, oneOrMore, operation } from "../engine/control-plane.ts";
import { looseJson } from "../engine/neighbour-request.ts";
import type { NeighbourRequest } from "../engine/neighbour-request.ts";
import type { Peers } from "../engine/power.ts";
import { createSettings, settingsOperations } from "../engine/settings.ts";
import { startSimulator } from "../engine/simulator.ts";
import type { Simulator } from "../engine/simulator.ts";
import { chatRequestSchema, lastUserMessageOf, systemPromptOf } from "./chat-request.ts";
import type { ChatRequest } from "./chat-request.ts";
import { defaultAnswer } from "./default-brain.ts";
import { createScriptedAnswers, scriptedAnswerSchema } from "./scripted-answers.ts";
import type { ScriptedAnswer, ScriptedAnswerSeed } from "./scripted-answers.ts";
import { asMarkedText } from "./structured-answer.ts";

const MODELS = ["gpt-4-turbo", "gpt-4o-mini"];

const settingsSchema = z.strictObject({
  /** Whether `response_format: json_schema` is understood; otherwise it is answered with 400. Default true. */
  supportsJsonSchema: z.boolean().default(true),
});
export type OpenaiSettings = z.output<typeof settingsSchema>;

export interface OpenaiScript {
  /** Appends scripted answers; the first that matches the last user message and has times left is given. */
  answerWith(answers: readonly ScriptedAnswerSeed[]): void;
  /** The scripted answers with times left. */
  answers(): ScriptedAnswer[];
  clearAnswers(): void;
  settings(): OpenaiSettings;
  set(changes: Partial<OpenaiSettings>): OpenaiSettings;
}

export interface OpenaiSimulator extends Simulator, OpenaiScript {
  /** For `OPENAI_BASE_URL`: the url with `/v1`. */
  readonly baseUrl: string;
}

export interface OpenaiOptions extends Partial<OpenaiSettings> {
  /** Default 0: any free one. */
  port?: number;
  peers?: Peers;
}

const openaiError = (status: number, message: string, param: string | null = null) => {
  const type = status === 429 ? "rate_limit_error" : status < 500 ? "invalid_request_error" : "server_error";
  return { error: { message, type, param, code: status === 401 ? "invalid_api_key" : null } };
};

const refuse = (status: number, message: string, param?: string): Refusal =>
  new Refusal({ status, body: openaiError(status, message, param) });

const requireKey = ({ headers }: NeighbourRequest): void => {
  if (!/^Bearer \S+$/.test(headers["authorization"] ?? "")) throw refuse(401, "There is no API key in this request");
};

/** About four characters a token: enough for a usage that adds up. */
const tokens = (text: string): number => Math.ceil(text.length / 4);

const completion = (request: ChatRequest, content: string, finish_reason: string) => {
  const prompt_tokens = tokens(request.messages.map((message) => message.content ?? "").join("\n"));
  const completion_tokens = tokens(content);
  return {
    id: `chatcmpl-${randomUUID()}`,
    object: "chat.completion",
    created: Math.floor(Date.now() / 1000),
    model: request.model,
    choices: [
      {
        index: 0,
        message: { role: "assistant", content, refusal: null },
        logprobs: null,
        finish_reason,
      },
    ],
    usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens },
  };
};

const readChat = (request: NeighbourRequest, { supportsJsonSchema }: OpenaiSettings): ChatRequest => {
  requireKey(request);
  const parsed = chatRequestSchema.safeParse(looseJson(request.text));
  if (!parsed.success) {
    throw refuse(400, z.prettifyError(parsed.error), parsed.error.issues[0]?.path.join(".") ?? "body");
  }
  if (parsed.data.stream === true) throw refuse(400, "This server does not stream", "stream");
  if (parsed.data.response_format?.type === "json_schema" && !supportsJsonSchema) {
    throw refuse(400, "This model knows no response_format of type json_schema", "response_format");
  }
  return parsed.data;
};

/** An OpenAI-compatible server whose answers are scripted, with a small brain of its own for everything else. */
export const startOpenai = async ({
  port = 0,
  peers = new Map(),
  ...initial
}: OpenaiOptions = {}): Promise<OpenaiSimulator> => {
  const settings = createSettings(settingsSchema, initial);
  const scripted = createScriptedAnswers();

  const chat = (request: NeighbourRequest): Answer => {
    const asked = readChat(request, settings.current());
    const userText = lastUserMessageOf(asked);
    const {
      content = defaultAnswer(systemPromptOf(asked), userText),
      finish_reason = "stop",
      delay_ms = 0,
    } = scripted.take(userText) ?? {};
    const wantsJson = (asked.response_format?.type ?? "text") !== "text";
    const structured = (answer: Exclude<typeof content, string>) =>
      wantsJson ? JSON.stringify(answer) : asMarkedText(answer);
    const text = typeof content === "string" ? content : structured(content);
    return { status: 200, body: completion(asked, text, finish_reason), delay_ms };
  };

  const models = (request: NeighbourRequest): Answer => {
    requireKey(request);
    const data = MODELS.map((id) => ({
      id,
      object: "model",
      created: 1_700_000_000,
      owned_by: "simulator",
    }));
    return { status: 200, body: { object: "list", data } };
  };

  const script: OpenaiScript = {
    answerWith: (answers) => scripted.add(answers),
    answers: () => scripted.list(),
    clearAnswers: () => scripted.clear(),
    settings: () => settings.current(),
    set: (changes) => settings.set(changes),
  };

  const simulator = await startSimulator({
    name: "openai",
    port,
    peers,
    routes: ["/v1", ""].flatMap((prefix) => [
      { method: "POST" as const, url: `${prefix}/chat/completions`, handler: chat },
      { method: "GET" as const, url: `${prefix}/models`, handler: models },
    ]),
    operations: [
      operation("GET /answers", nothing, () => script.answers()),
      operation("POST /answers", oneOrMore(scriptedAnswerSchema), (answers) => script.answerWith(answers)),
      operation("DELETE /answers", nothing, () => script.clearAnswers()),
      ...settingsOperations(settings),
    ],
    errorBody: (status) => openaiError(status, `Simulated ${status}`),
    forget: () => {
      scripted.clear();
      settings.reset();
    },
  });

  return { ...simulator, ...script, baseUrl: `${simulator.url}/v1` };
};
