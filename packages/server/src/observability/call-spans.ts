import type { Generation, Neighbour } from "../integrations/ports.ts";
import { inSpan, markFailed, SpanKind } from "./tracing.ts";

/** Failures of neighbours say what kind they are; the words stay where they are. */
const isFailure = (status: number): boolean => status >= 400;

export interface Call {
  readonly neighbour: Neighbour;
  readonly method: string;
  /** Only its host and port are told: paths name people. */
  readonly url: string;
}

/** A span for one request to a neighbour, each attempt one. `answer` may be what the request itself came to. */
export const inCallSpan = async <Result>(
  { neighbour, method, url }: Call,
  work: () => Promise<Result>,
  answerOf: (result: Result) => object = (result) => result as object,
): Promise<Result> => {
  const { hostname, port } = new URL(url);
  const attributes = {
    "http.request.method": method,
    "server.address": hostname,
    ...(port === "" ? {} : { "server.port": Number(port) }),
    "service.peer.name": neighbour,
  };
  return await inSpan(`${method} ${neighbour}`, { kind: SpanKind.CLIENT, attributes }, async (span) => {
    const result = await work();
    const answer = answerOf(result);
    const status = "status" in answer ? Number(answer.status) : undefined;
    if (status === undefined) markFailed(span, "no_answer");
    else {
      span.setAttribute("http.response.status_code", status);
      if (isFailure(status)) markFailed(span, String(status));
    }
    return result;
  });
};

export interface ModelCall {
  readonly model: string;
  readonly temperature: number;
  readonly maxTokens: number;
}

/** A span for one question to the model, after the conventions for generative AI, without what is asked and answered. */
export const inModelSpan = async (
  { model, temperature, maxTokens }: ModelCall,
  work: () => Promise<Generation>,
): Promise<Generation> => {
  const attributes = {
    "gen_ai.operation.name": "chat",
    "gen_ai.provider.name": "openai",
    "gen_ai.request.model": model,
    "gen_ai.request.temperature": temperature,
    "gen_ai.request.max_tokens": maxTokens,
  };
  return await inSpan(`chat ${model}`, { kind: SpanKind.CLIENT, attributes }, async (span) => {
    const generation = await work();
    const { inputTokens, outputTokens } = generation;
    span.setAttributes({
      "gen_ai.response.model": generation.model,
      "gen_ai.response.finish_reasons": [generation.finishReason],
      ...(inputTokens === null ? {} : { "gen_ai.usage.input_tokens": inputTokens }),
      ...(outputTokens === null ? {} : { "gen_ai.usage.output_tokens": outputTokens }),
    });
    return generation;
  });
};
