import type { StepName } from "@orchestrator/core";
import { hashInputs, type StepLog } from "../pipeline/steps.ts";
import { type Difference, differencesBetween, missing } from "./difference.ts";
import type { Step } from "./stored-basis.ts";

/** What is needed and not stored: from here on nothing can be derived. */
export class NotStored extends Error {
  readonly difference: Difference;

  constructor(difference: Difference) {
    super(`${difference.where}: not stored`);
    this.name = "NotStored";
    this.difference = difference;
  }
}

export interface ReplayLog extends StepLog {
  readonly differences: readonly Difference[];
}

/** Which versions may change what a step takes or says. */
const EXPLAINED_BY: Readonly<Partial<Record<StepName, Difference["explainedBy"]>>> = {
  generate_response: ["prompt", "rules"],
  check_draft: ["rules", "prompt"],
  calculate_confidence: ["scorer", "rules", "prompt"],
};

/**
 * A step log that asks nobody: every call is answered as it was answered then, and what is noted is compared with what was
 * noted then. `before`: completed steps older than the decision, newest first.
 */
export const createReplayLog = (before: readonly Step[]): ReplayLog => {
  const differences: Difference[] = [];
  const compare = (name: StepName, part: "input" | "output", stored: unknown, derived: unknown): void =>
    void differences.push(...differencesBetween(`${name}: ${part}`, stored, derived, EXPLAINED_BY[name] ?? []));

  return {
    records: [],
    differences,
    note: (name, { input, output }) => {
      const stored = before.find(({ stepName }) => stepName === name);
      if (stored === undefined) {
        differences.push(missing(name, "a step of this name before the decision"));
        return;
      }
      compare(name, "input", stored.inputData, input);
      compare(name, "output", stored.outputData, output);
    },
    run: async <Output>(name: StepName, { input }: { readonly input: unknown }): Promise<Output> => {
      // Written by the decision itself, which keeps a hash; an approval reads the account too, and keeps none.
      const candidates = before.filter(({ stepName, inputsHash }) => stepName === name && inputsHash !== null);
      const asked = hashInputs(input);
      const stored = candidates.find(({ inputsHash }) => inputsHash?.split(":")[0] === asked) ?? candidates[0];
      if (stored === undefined) throw new NotStored(missing(name, "the answer that the decision was made on"));
      compare(name, "input", stored.inputData, input);
      return stored.outputData as Output;
    },
  };
};
