import type { EvaluatedSet } from "./evaluate.ts";
import { OPEN_PARTS } from "./parts.ts";
import { scoreOf } from "./score.ts";
import { missedTargets } from "./targets.ts";

/** The sets that miss a target, examples and tuning counted together. */
export function setsBelowTarget(results: readonly EvaluatedSet[]): string[] {
  const open = results.filter(({ part }) => OPEN_PARTS.includes(part));
  return [...Map.groupBy(open, ({ set }) => set)]
    .filter(([set, halves]) => {
      const score = scoreOf(halves.flatMap(({ evaluated }) => evaluated));
      return missedTargets(score, set.targets).length > 0;
    })
    .map(([set]) => set.name);
}
