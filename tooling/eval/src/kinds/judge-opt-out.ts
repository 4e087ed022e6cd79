import type { Judgement } from "./kind.ts";
import { allHit, labelOutcomes } from "./label-outcomes.ts";
import type { OptOutExample } from "./opt-out-example.ts";

export interface OptOutAnswer {
  readonly opt_out: boolean;
  readonly form: "keyword" | "natural" | null;
}

const LABEL = ["opt_out"] as const;

/** F1 counts the decision alone; exact asks for the form as well. */
export function judgeOptOut(example: OptOutExample, answer: OptOutAnswer): Judgement {
  const outcomes = labelOutcomes(example.expect ? LABEL : [], answer.opt_out ? LABEL : []);
  return {
    exact: allHit(outcomes) && answer.form === example.form,
    outcomes,
    isNegative: !example.expect,
    isFalseAlarm: !example.expect && answer.opt_out,
    missesDanger: false,
  };
}
