import { drafts } from "./kinds/drafts.ts";
import type { Kind } from "./kinds/kind.ts";
import { languages } from "./kinds/languages.ts";
import { optOuts } from "./kinds/opt-outs.ts";
import { plans } from "./kinds/plans.ts";
import { triggers } from "./kinds/triggers.ts";
import { validations } from "./kinds/validations.ts";
import type { Target } from "./targets.ts";

/** One file of examples in each part. */
export interface ExampleSet {
  readonly name: string;
  readonly kind: Kind;
  readonly targets: readonly Target[];
}

export const SETS: readonly ExampleSet[] = [
  {
    name: "plans.en",
    kind: plans,
    targets: [
      { measure: "exact_rate", atLeast: 0.95 },
      { measure: "false_alarm_rate", atMost: 0.02 },
    ],
  },
  {
    name: "plans.es",
    kind: plans,
    targets: [
      { measure: "exact_rate", atLeast: 0.93 },
      { measure: "false_alarm_rate", atMost: 0.02 },
    ],
  },
  {
    name: "triggers.en",
    kind: triggers,
    targets: [
      { measure: "f1", atLeast: 0.95 },
      { measure: "false_alarm_rate", atMost: 0.03 },
      { measure: "dangers_missed", atMost: 0 },
    ],
  },
  {
    name: "triggers.es",
    kind: triggers,
    targets: [
      { measure: "f1", atLeast: 0.93 },
      { measure: "false_alarm_rate", atMost: 0.03 },
      { measure: "dangers_missed", atMost: 0 },
    ],
  },
  { name: "optout", kind: optOuts, targets: [{ measure: "f1", atLeast: 0.98 }] },
  { name: "language", kind: languages, targets: [{ measure: "exact_rate", atLeast: 0.97 }] },
  {
    name: "drafts",
    kind: drafts,
    targets: [
      { measure: "f1", atLeast: 0.93 },
      { measure: "false_alarm_rate", atMost: 0.05 },
    ],
  },
  { name: "validation", kind: validations, targets: [{ measure: "exact_rate", atLeast: 1 }] },
];
