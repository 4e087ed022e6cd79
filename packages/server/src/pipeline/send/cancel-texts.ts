import {
  afterCommit,
  cancelConfirmations as cancelConfirmationsOf,
  cancelTexts as cancelTextsOf,
  type Transaction,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";

type Counting = Pick<Deps, "metrics">;

/** Takes back a workflow's texts that nobody has claimed, and counts them. Answers how many. */
export const cancelTexts = async (
  { metrics }: Counting,
  tx: Transaction,
  workflowId: string,
  which: "automatic" | "all",
): Promise<number> => {
  const cancelled = await cancelTextsOf(tx, workflowId, which);
  if (cancelled > 0) afterCommit(tx, () => metrics.textBecame("cancelled", cancelled));
  return cancelled;
};

/** START takes back the confirmation of a STOP that has not left. */
export const cancelConfirmations = async (
  { metrics }: Counting,
  tx: Transaction,
  phoneNumber: string,
): Promise<void> => {
  const cancelled = await cancelConfirmationsOf(tx, phoneNumber);
  if (cancelled > 0) afterCommit(tx, () => metrics.textBecame("cancelled", cancelled));
};
