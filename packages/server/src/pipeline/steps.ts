import { isOrchestratorError, type StepName } from "@orchestrator/core";
import type { ReusableStep, StepRecord, WorkflowInstance } from "@orchestrator/db";
import { createHash } from "node:crypto";
import { inStage } from "../observability/in-stage.ts";
import type { Stage } from "../observability/metric-definitions.ts";
import type { Metrics } from "../observability/metrics.ts";
import { markMoment } from "../observability/tracing.ts";
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

/** What a call answered, in sixteen characters: whoever changes the stored answer can't keep it unnoticed. */
export const sealOf = (output: unknown): string => hashInputs(output).slice(0, 16);

/** The hash of a step that nobody outside was asked for; `attempt` counts from 1. */
export const hashNote = (attempt: number, input: unknown, output: unknown): string =>
  hashInputs([attempt, input, output]);

/** The hash of a decision: the facts that it was made on, in which attempt, and what it came to. */
export const hashDecision = (facts: unknown, attempt: number, decision: unknown): string =>
  `${hashInputs([facts, attempt])}:${sealOf(decision)}`;

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

/** An entry of a workflow's audit trail: completed, under the workflow's own correlation id, unless said otherwise. */
export const auditStep = (
  workflow: Pick<WorkflowInstance, "id" | "correlationId" | "retries">,
  stepName: StepName,
  data: Partial<Omit<StepRecord, "workflowId" | "stepName" | "attempt">> = {},
): StepRecord => ({
  workflowId: workflow.id,
  stepName,
  status: "completed",
  correlationId: workflow.correlationId,
  attempt: workflow.retries + 1,
  ...data,
});

export interface StepOptions {
  readonly input: unknown;
  /** Seconds for which a completed earlier run of this step on the same inputs serves; Infinity: always. */
  readonly reuseForSeconds: number;
}

/** Collects the audit trail of one attempt; it is written with the transaction that ends the attempt. */
export interface StepLog {
  /** Runs a step that talks to the outside, unless an earlier attempt completed it on the same inputs. */
  run<Output>(name: StepName & Stage, options: StepOptions, work: () => Promise<Output>): Promise<Output>;
  /** Notes something decided without talking to anybody. */
  note(name: StepName, data: { input?: unknown; output?: unknown }): void;
  readonly records: readonly StepRecord[];
}

export const createStepLog = (
  workflow: Pick<WorkflowInstance, "id" | "correlationId" | "retries">,
  { reusable, metrics }: { readonly reusable: readonly ReusableStep[]; readonly metrics: Pick<Metrics, "stageEnded"> },
): StepLog => {
  const records: StepRecord[] = [];
  const record = (name: StepName, data: Parameters<typeof auditStep>[2]): void => {
    records.push(auditStep(workflow, name, data));
  };

  return {
    records,
    note: (name, { input, output }) => {
      // Waiting for a neighbour, an attempt sees the same again: it is written once.
      record(name, { input, output, inputsHash: hashNote(workflow.retries + 1, input, output) });
      markMoment(name, {});
    },
    run: async <Output>(
      name: StepName & Stage,
      { input, reuseForSeconds }: StepOptions,
      work: () => Promise<Output>,
    ): Promise<Output> => {
      const inputs = hashInputs(input);
      const earlier = reusable.filter((step) => step.stepName === name && step.inputsHash?.split(":")[0] === inputs);
      const [latest] = earlier;
      if (latest !== undefined && latest.ageSeconds <= reuseForSeconds) {
        record(name, { status: "skipped", output: { reused: true } });
        return latest.output as Output;
      }
      const startedAt = new Date();
      const started = performance.now();
      const timing = () => ({ startedAt, durationMs: Math.round(performance.now() - started) });
      try {
        const output = await inStage(metrics, name, work);
        // A read that was repeated because it had aged is a step of its own.
        record(name, { input, output, inputsHash: `${inputs}:${earlier.length}:${sealOf(output)}`, ...timing() });
        return output;
      } catch (error) {
        record(name, { status: "failed", input, error: describeError(error), ...timing() });
        throw error;
      }
    },
  };
};
