import { isOrchestratorError, type StepName, type StepType } from "@orchestrator/core";
import type { ReusableStep, StepRecord, WorkflowInstance } from "@orchestrator/db";
import { createHash } from "node:crypto";
import { isNeighbourError } from "../integrations/neighbour-error.ts";

/** Object keys in one order, so that equal inputs have equal hashes. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? "null";

export const hashInputs = (input: unknown): string =>
  createHash("sha256").update(canonical(input)).digest("hex").slice(0, 40);

/** What goes into the audit trail of an error: the words where they are ours, else its kind only. */
export const describeError = (error: unknown): string => {
  if (!(error instanceof Error)) return "unknown";
  const isOurs = isNeighbourError(error) || isOrchestratorError(error) || error instanceof GivenUp;
  return isOurs ? `${error.name}: ${error.message}` : error.name;
};

/** A message that the service itself gives up. */
export class GivenUp extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "GivenUp";
  }
}

export interface StepOptions {
  readonly input: unknown;
  /** Seconds for which a completed earlier run of this step on the same inputs serves; Infinity: always. */
  readonly reuseForSeconds: number;
}

/** Collects the audit trail of one attempt; it is written with the transaction that ends the attempt. */
export interface StepLog {
  /** Runs a step that talks to the outside, unless an earlier attempt completed it on the same inputs. */
  run<Output>(name: StepName, type: StepType, options: StepOptions, work: () => Promise<Output>): Promise<Output>;
  /** Notes something decided without talking to anybody. */
  note(name: StepName, type: StepType, data: { input?: unknown; output?: unknown }): void;
  readonly records: readonly StepRecord[];
}

export const createStepLog = (workflow: WorkflowInstance, reusable: readonly ReusableStep[]): StepLog => {
  const records: StepRecord[] = [];
  const base = {
    workflowId: workflow.id,
    correlationId: workflow.correlationId,
    attempt: workflow.retries + 1,
  };

  return {
    records,
    note: (stepName, stepType, { input, output }) => {
      // Waiting for a neighbour, an attempt sees the same again: it is written once.
      const inputsHash = hashInputs([base.attempt, input, output]);
      records.push({ ...base, stepName, stepType, status: "completed", input, output, inputsHash });
    },
    run: async <Output>(
      stepName: StepName,
      stepType: StepType,
      { input, reuseForSeconds }: StepOptions,
      work: () => Promise<Output>,
    ): Promise<Output> => {
      const inputs = hashInputs(input);
      const earlier = reusable.filter(
        (step) => step.stepName === stepName && step.inputsHash?.split(":")[0] === inputs,
      );
      const [latest] = earlier;
      if (latest !== undefined && latest.ageSeconds <= reuseForSeconds) {
        records.push({ ...base, stepName, stepType, status: "skipped", output: { reused: true } });
        return latest.output as Output;
      }
      const startedAt = new Date();
      const started = performance.now();
      const timing = () => ({ startedAt, durationMs: Math.round(performance.now() - started) });
      try {
        const output = await work();
        // A read that was repeated because it had aged is a step of its own.
        const inputsHash = `${inputs}:${earlier.length}`;
        records.push({ ...base, stepName, stepType, status: "completed", input, output, inputsHash, ...timing() });
        return output;
      } catch (error) {
        const failure = describeError(error);
        records.push({ ...base, stepName, stepType, status: "failed", input, error: failure, ...timing() });
        throw error;
      }
    },
  };
};
