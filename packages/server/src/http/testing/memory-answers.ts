import type { BegunRequest, RequestKey } from "@orchestrator/db";
import type { AnswerStore } from "../../idempotency/answer-store.ts";

interface Kept {
  readonly requestHash: string;
  answered?: Extract<BegunRequest, { outcome: "answered" }>;
}

const nameOf = ({ caller, operation, key }: RequestKey): string => JSON.stringify([caller, operation, key]);

/** Answers kept in memory, as the table keeps them; nothing grows old. */
export const memoryAnswers = (): AnswerStore => {
  const kept = new Map<string, Kept>();
  return {
    begin: async (request) => {
      const known = kept.get(nameOf(request));
      if (known === undefined) {
        kept.set(nameOf(request), { requestHash: request.requestHash });
        return { outcome: "begun", turn: "1" };
      }
      if (known.requestHash !== request.requestHash) return { outcome: "other_request" };
      return known.answered ?? { outcome: "running" };
    },
    answer: async (request, { status, answer }) => {
      const known = kept.get(nameOf(request));
      if (known !== undefined) known.answered = { outcome: "answered", status, answer: structuredClone(answer) };
    },
    abandon: async (request) => void kept.delete(nameOf(request)),
  };
};
