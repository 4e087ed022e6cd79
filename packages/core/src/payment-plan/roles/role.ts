import type { NoPlanReason } from "../payment-plan.ts";

/** What a sum is in its message: offered, owed, or the reason why it is not an offer. */
export type Role =
  | "offered"
  | "owed"
  | Exclude<NoPlanReason, "no_amount" | "no_cadence" | "lump_sum" | "invalid_marker" | "no_marker">;
