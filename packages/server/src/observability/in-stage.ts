import type { Stage } from "./metric-definitions.ts";
import type { Metrics } from "./metrics.ts";
import { inSpan } from "./tracing.ts";

/** Runs a step that takes time, in a span of its own, and measures it, however it ends. */
export const inStage = async <Result>(
  metrics: Pick<Metrics, "stageEnded">,
  stage: Stage,
  work: () => Promise<Result>,
): Promise<Result> => {
  const started = performance.now();
  try {
    return await inSpan(stage, {}, work);
  } finally {
    metrics.stageEnded(stage, (performance.now() - started) / 1000);
  }
};
