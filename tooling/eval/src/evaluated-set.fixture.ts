import type { EvaluatedSet } from "./evaluate.ts";
import type { Evaluated, Judgement } from "./kinds/kind.ts";
import type { Part } from "./parts.ts";
import type { ExampleSet } from "./sets.ts";

/** An example as it looks after judging; exact unless told otherwise. */
export function evaluatedExample(id: string, judgement: Partial<Judgement> = {}, answer = "none"): Evaluated {
  return {
    id,
    input: `text of ${id}`,
    answer,
    expected: `label of ${id}`,
    judgement: {
      exact: true,
      outcomes: [],
      isNegative: false,
      isFalseAlarm: false,
      missesDanger: false,
      ...judgement,
    },
  };
}

const SET: ExampleSet = {
  name: "language",
  kind: { evaluate: () => evaluatedExample("unused") },
  targets: [{ measure: "exact_rate", atLeast: 0.75 }],
};

/** The same set in any part; it wants three examples of four exact. */
export function evaluatedSet(part: Part, evaluated: readonly Evaluated[]): EvaluatedSet {
  return { part, set: SET, evaluated };
}
