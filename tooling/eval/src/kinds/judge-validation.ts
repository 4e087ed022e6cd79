import type { Judgement } from "./kind.ts";
import { allHit, labelOutcomes } from "./label-outcomes.ts";
import type { ValidationExample } from "./validation-example.ts";

export interface ValidationAnswer {
  readonly issues: readonly string[];
  readonly auto_approvable: boolean;
  readonly unrealistic: boolean;
}

/** The issues are scored one by one; exact asks for both conclusions as well. */
export function judgeValidation({ expect }: ValidationExample, answer: ValidationAnswer): Judgement {
  const outcomes = labelOutcomes(expect.issues, answer.issues);
  const isNegative = expect.issues.length === 0;
  return {
    exact:
      allHit(outcomes) &&
      answer.auto_approvable === expect.auto_approvable &&
      answer.unrealistic === expect.unrealistic,
    outcomes,
    isNegative,
    isFalseAlarm: isNegative && outcomes.length > 0,
    missesDanger: false,
  };
}
