import { SEND_SETTLE_SECONDS } from "../stage/cluster.ts";

/** What a fault interrupted is at rest within this time of its end; the work of a dead replica is taken over by then. */
export const REST_MS = 15_000;
/** A text that may have left is looked for, and put before a manager, within this time of its claim's loss. */
export const SETTLE_MS = SEND_SETTLE_SECONDS * 1000 + 30_000;
