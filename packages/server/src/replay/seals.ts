import type { StoredRows } from "@orchestrator/db";
import { hashDecision, hashInputs, hashNote, sealOf } from "../pipeline/steps.ts";
import type { Difference } from "./difference.ts";

type Step = StoredRows["steps"][number];

/** What the hash beside a step would be for what is stored of the step now. */
const expectedHash = ({ stepName, inputData, outputData, attempt }: Step, stored: string): string => {
  if (stepName === "decide_route") return hashDecision(inputData, attempt, outputData);
  const [, run] = stored.split(":");
  // A call's hash says which of several calls with the same input it was.
  return run === undefined
    ? hashNote(attempt, inputData, outputData)
    : `${hashInputs(inputData)}:${run}:${sealOf(outputData)}`;
};

const brokenPart = (step: Step, stored: string, expected: string): string => {
  const [input, , output] = stored.split(":");
  if (step.stepName === "decide_route" || output === undefined) return "what was noted of it";
  return input === expected.split(":")[0] ? "its output" : "its input";
};

/** Steps whose stored input or output is not what was written beside their hash. */
export const brokenSeals = (steps: readonly Step[]): readonly Difference[] =>
  steps.flatMap((step) => {
    const { inputsHash, stepName, position } = step;
    if (inputsHash === null || step.status !== "completed") return [];
    const expected = expectedHash(step, inputsHash);
    if (expected === inputsHash) return [];
    return [
      {
        where: `${stepName} (step ${position}): ${brokenPart(step, inputsHash, expected)} was changed after it was written`,
        stored: inputsHash,
        expected,
        explainedBy: [],
      },
    ];
  });
