/**
 * Where examples come from and what they are for: `examples` came with the task, `tuning` is what the rules may be
 * improved on, `untouched` is looked at only as a score, so that the score stays honest.
 */
export const PARTS = ["examples", "tuning", "untouched"] as const;
export type Part = (typeof PARTS)[number];

/** The parts whose misses may be read and that the gate looks at. */
export const OPEN_PARTS: readonly Part[] = ["examples", "tuning"];
