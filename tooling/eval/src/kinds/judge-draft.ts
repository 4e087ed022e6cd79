import type { DraftViolation } from "@orchestrator/core";
import type { DraftExample } from "./draft-example.ts";
import type { Judgement } from "./kind.ts";
import { allHit, labelOutcomes } from "./label-outcomes.ts";

/** A good draft that is blocked is a false alarm; a violation in `allow` blocks nothing here. */
export function judgeDraft(example: DraftExample, found: readonly DraftViolation[]): Judgement {
  const outcomes = labelOutcomes(example.expect.violations, found, example.allow);
  return {
    exact: allHit(outcomes),
    outcomes,
    isNegative: example.expect.ok,
    isFalseAlarm: example.expect.ok && outcomes.length > 0,
    missesDanger: false,
  };
}
