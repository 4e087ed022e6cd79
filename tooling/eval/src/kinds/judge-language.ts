import type { Judgement, Outcome } from "./kind.ts";
import type { LanguageExample } from "./language-example.ts";

/** A language in `accept` is as right as the expected one and counts for itself. */
export function judgeLanguage(example: LanguageExample, answer: string): Judgement {
  const accepted: readonly string[] = [example.expect, ...(example.accept ?? [])];
  const exact = accepted.includes(answer);
  const outcomes: Outcome[] = exact
    ? [{ label: answer, result: "hit" }]
    : [
        { label: example.expect, result: "miss" },
        { label: answer, result: "alarm" },
      ];
  return { exact, outcomes, isNegative: false, isFalseAlarm: false, missesDanger: false };
}
