import { type Displacement, onNewerInbound, onOptOut } from "@orchestrator/core";
import {
  afterCommit,
  type DisplaceableWorkflow,
  findOpenWorkflows,
  moveWorkflow,
  recordSteps,
  resolveEscalationsOf,
  type Transaction,
  withdrawDrafts,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import { cancelTexts } from "../send/cancel-texts.ts";
import { auditStep } from "../steps.ts";

type Counting = Pick<Deps, "metrics">;

const apply = async (
  deps: Counting,
  tx: Transaction,
  workflow: DisplaceableWorkflow,
  displacement: Displacement,
  because: "newer_message" | "opt_out",
): Promise<void> => {
  const { event, supersede_item, cancel, resolve } = displacement;
  if (event === null && !supersede_item && cancel === "none" && resolve.length === 0) return;

  if (event !== null) await moveWorkflow(tx, workflow.id, event);
  if (supersede_item) {
    if (workflow.pending_item) await withdrawDrafts(tx, workflow.id, "pending", "superseded");
    if (workflow.unclaimed_auto_text) await withdrawDrafts(tx, workflow.id, "auto_sent", "superseded");
  }
  const cancelled = cancel === "none" ? 0 : await cancelTexts(deps, tx, workflow.id, cancel);
  await resolveEscalationsOf(tx, workflow.id, resolve, "tenant");
  if (event === "answered" && cancelled === 0) return;
  if (because === "newer_message") afterCommit(tx, () => deps.metrics.superseded(1));
  await recordSteps(tx, [
    auditStep(workflow, because === "opt_out" ? "opt_out" : "supersede", {
      input: { because },
      output: { draft_withdrawn: supersede_item, texts_cancelled: cancelled, escalations_resolved: resolve },
    }),
  ]);
};

/** A newer text of the tenant takes the place of what nobody vouches for. The conversation is locked. */
export const displaceByNewerText = async (deps: Counting, tx: Transaction, conversationId: string): Promise<void> => {
  for (const workflow of await findOpenWorkflows(tx, [conversationId])) {
    await apply(deps, tx, workflow, onNewerInbound(workflow), "newer_message");
  }
};

/**
 * STOP cancels what has not left to this number, in every conversation of it; what goes to another number in one of them
 * (a conversation seen with two) is left alone. The conversations are locked.
 */
export const displaceByOptOut = async (
  deps: Counting,
  tx: Transaction,
  { phoneNumber, conversationIds }: { phoneNumber: string; conversationIds: readonly string[] },
): Promise<void> => {
  for (const workflow of await findOpenWorkflows(tx, conversationIds)) {
    if (workflow.phoneNumber !== phoneNumber) continue;
    await apply(deps, tx, workflow, onOptOut(workflow), "opt_out");
  }
};
