import { it } from "vitest";
import type { RowTitle } from "./state-machine-rows.ts";

/** A test of one row of the state machine, or of several that one event moves together. */
export const row = (titles: RowTitle | readonly RowTitle[], body: () => Promise<void>): void => {
  it([titles].flat().join(" · "), body);
};
