import { z } from "zod";
import { structuredAnswerSchema } from "./structured-answer.ts";

/** What the model is to say to a matching request. The first in the list that matches and has times left is used. */
export const scriptedAnswerSchema = z.strictObject({
  /** Substring of the last user message, in any case. Default: every message. */
  match: z.string().optional(),
  /** A string goes out exactly as it is; the structured form becomes JSON or marked text, as the request asked. */
  content: z.union([z.string(), structuredAnswerSchema]),
  finish_reason: z.enum(["stop", "length", "content_filter"]).default("stop"),
  delay_ms: z.int().nonnegative().optional(),
  /** How many requests it answers. Default null: every one until cleared. */
  times: z.int().positive().nullable().default(null),
});
export type ScriptedAnswerSeed = z.input<typeof scriptedAnswerSchema>;
export type ScriptedAnswer = z.output<typeof scriptedAnswerSchema>;

export interface ScriptedAnswers {
  add(answers: readonly ScriptedAnswerSeed[]): void;
  list(): ScriptedAnswer[];
  clear(): void;
  take(userText: string): ScriptedAnswer | undefined;
}

export const createScriptedAnswers = (): ScriptedAnswers => {
  let answers: ScriptedAnswer[] = [];
  return {
    add: (more) => {
      answers.push(...more.map((answer) => scriptedAnswerSchema.parse(answer)));
    },
    list: () => structuredClone(answers),
    clear: () => {
      answers = [];
    },
    take: (userText) => {
      const text = userText.toLowerCase();
      const answer = answers.find(({ match = "" }) => text.includes(match.toLowerCase()));
      if (answer?.times === undefined || answer.times === null) return answer;
      answer.times -= 1;
      if (answer.times === 0) answers = answers.filter((other) => other !== answer);
      return answer;
    },
  };
};
