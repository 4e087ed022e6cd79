import type { Severity, TriggerKind } from "@orchestrator/core";
import type { Judgement } from "./kind.ts";
import { allHit, labelOutcomes } from "./label-outcomes.ts";
import type { TriggerExample } from "./trigger-example.ts";

export interface TriggerAnswer {
  readonly kinds: readonly TriggerKind[];
  readonly severity: Severity | "none";
}

const KINDS_OF_DANGER = ["self_harm", "hostile_language"] as const satisfies readonly TriggerKind[];

/** Kinds are scored one by one; the severity has to be the expected one or in `severity_accept` to be exact. */
export function judgeTriggers(example: TriggerExample, answer: TriggerAnswer): Judgement {
  const outcomes = labelOutcomes(example.expect, answer.kinds, example.allow);
  const severities = [example.severity, ...(example.severity_accept ?? [])];
  const isNegative = example.expect.length === 0;
  return {
    exact: allHit(outcomes) && severities.includes(answer.severity),
    outcomes,
    isNegative,
    isFalseAlarm: isNegative && outcomes.length > 0,
    missesDanger: missesDanger(example, answer),
  };
}

/** Self-harm and a threat of violence have to be found as such: a threat that is read as mere abuse is missed. */
function missesDanger(example: TriggerExample, answer: TriggerAnswer): boolean {
  if (example.severity !== "critical") return false;
  const dangers = KINDS_OF_DANGER.filter((kind) => example.expect.includes(kind));
  return dangers.some((kind) => !answer.kinds.includes(kind) || answer.severity !== "critical");
}
