import OpenAI, { APIConnectionError, APIError } from "openai";
import { z } from "zod";
import { inModelSpan } from "../observability/call-spans.ts";
import { traceHeaders } from "../observability/tracing.ts";
import { AnswerTooLargeError, boundedFetch } from "./bounded-fetch.ts";
import { statusError } from "./http-answer.ts";
import { withCode } from "./network-trouble.ts";
import { NeighbourError } from "./neighbour-error.ts";
import type { Policy } from "./policy.ts";
import type { CallContext, Generation, GenerationRequest, ResponseGenerator } from "./ports.ts";
import { UnexpectedAnswerError } from "./unexpected-answer.ts";
import { storable, whereItDiffers, wireInteger } from "./wire-values.ts";

const TEMPERATURE = 0.7;
const LONGEST_ANSWER_TOKENS = 200;

export interface ResponseGeneratorOptions {
  /** May be left out for a server of one's own that asks for none. */
  readonly apiKey: string | undefined;
  /** Any OpenAI-compatible server. Default: OpenAI. */
  readonly baseUrl: string | undefined;
  readonly model: string;
  /** Told of every answer that could be read. */
  readonly onAnswer?: ((generation: Generation) => void) | undefined;
}

const tokens = wireInteger.nullish().catch(null);

/** Compatible servers leave out what they like; the SDK hands on what it gets. */
const completion = z.object({
  model: z.string().nullish().catch(null),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish().catch(null),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish().catch(null) }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: tokens, completion_tokens: tokens }).nullish().catch(null),
});

/** A refusal has no content: an empty text, so that no draft comes of it. */
const readGeneration = (answer: unknown, requestedModel: string): Generation => {
  const parsed = completion.safeParse(answer);
  if (!parsed.success) {
    throw new UnexpectedAnswerError("openai", `answered 200 in an unknown shape, ${whereItDiffers(parsed.error)}`);
  }
  const { model, choices, usage } = parsed.data;
  const [choice] = choices;
  const refused = Boolean(choice?.message.refusal);
  return {
    text: storable(choice?.message.content ?? ""),
    finishReason: refused ? "refusal" : storable(choice?.finish_reason ?? "unknown"),
    model: storable(model ?? requestedModel),
    inputTokens: usage?.prompt_tokens ?? null,
    outputTokens: usage?.completion_tokens ?? null,
  };
};

/** The server understood the request and said no to something in it. */
class BadRequestToModelError extends NeighbourError {
  readonly namesResponseFormat: boolean;

  constructor({ status, message, param }: APIError) {
    super("openai", `answered ${status}`, { transient: false });
    this.name = "BadRequestToModelError";
    this.namesResponseFormat = /response_?format|json_?schema|structured/i.test(`${param} ${message}`);
  }
}

const BAD_REQUEST = [400, 422];

const translate = (error: unknown): NeighbourError => {
  if (error instanceof APIConnectionError)
    return new NeighbourError("openai", withCode("no answer", error), { transient: true });
  if (error instanceof APIError && error.status !== undefined) {
    if (BAD_REQUEST.includes(error.status)) return new BadRequestToModelError(error);
    return statusError("openai", error.status, error.headers?.get("retry-after"));
  }
  if (error instanceof AnswerTooLargeError) return new UnexpectedAnswerError("openai", error.message);
  if (error instanceof SyntaxError)
    return new NeighbourError("openai", "answered 200 with unreadable JSON", { transient: true });
  return new NeighbourError("openai", withCode("no answer", error), { transient: true });
};

const createClient = ({ apiKey, baseUrl }: ResponseGeneratorOptions): OpenAI =>
  new OpenAI({
    // The environment is read in one place: null keeps the SDK from reading it too.
    apiKey: apiKey ?? "none",
    baseURL: baseUrl ?? null,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: "off",
    maxRetries: 0,
    fetch: boundedFetch,
  });

/**
 * Drafts from an OpenAI-compatible model.
 *
 * Structured output is asked for until the server says that it knows none; from then on, for as long as the process
 * lives, answers are text with markers.
 */
export const createResponseGenerator = (options: ResponseGeneratorOptions, policy: Policy): ResponseGenerator => {
  const client = createClient(options);
  let structured = true;

  const ask = async (
    { messages, responseSchema }: GenerationRequest,
    { correlationId }: CallContext,
    signal: AbortSignal,
    withSchema: boolean,
  ): Promise<unknown> => {
    const format = {
      type: "json_schema" as const,
      json_schema: { name: responseSchema.name, strict: true, schema: { ...responseSchema.schema } },
    };
    try {
      return await client.chat.completions.create(
        {
          model: options.model,
          messages: messages.map(({ role, content }) => ({ role, content })),
          temperature: TEMPERATURE,
          max_tokens: LONGEST_ANSWER_TOKENS,
          ...(withSchema ? { response_format: format } : {}),
        },
        { signal, headers: { "x-correlation-id": correlationId, ...traceHeaders() } },
      );
    } catch (error) {
      throw translate(error);
    }
  };

  const complete = async (request: GenerationRequest, context: CallContext, withSchema: boolean): Promise<Generation> =>
    await policy.run(
      async (signal) =>
        await inModelSpan(
          { model: options.model, temperature: TEMPERATURE, maxTokens: LONGEST_ANSWER_TOKENS },
          async () => {
            const generation = readGeneration(await ask(request, context, signal, withSchema), options.model);
            options.onAnswer?.(generation);
            return generation;
          },
        ),
      context.signal,
    );

  return {
    generateResponse: async (request, context) => {
      if (options.apiKey === undefined && options.baseUrl === undefined) {
        throw new NeighbourError("openai", "there is no OPENAI_API_KEY", { transient: false });
      }
      if (!structured) return await complete(request, context, false);
      try {
        return await complete(request, context, true);
      } catch (error) {
        if (!(error instanceof BadRequestToModelError)) throw error;
        const generation = await complete(request, context, false);
        // Only a server that named the format is never asked for it again: this prompt may have had another fault.
        if (error.namesResponseFormat) structured = false;
        return generation;
      }
    },
  };
};
