import { type Displacement, onNewerInbound, onOptOut } from "@orchestrator/core";
import {
  cancelTexts,
  type DisplaceableWorkflow,
  findOpenWorkflows,
  moveWorkflow,
  recordSteps,
  resolveEscalationsOf,
  type Transaction,
  withdrawDrafts,
} from "@orchestrator/db";
import { auditStep } from "../steps.ts";

const apply = async (
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
  const cancelled = cancel === "none" ? 0 : await cancelTexts(tx, workflow.id, cancel);
  await resolveEscalationsOf(tx, workflow.id, resolve, "tenant");
  if (event === "answered" && cancelled === 0) return;
  await recordSteps(tx, [
    auditStep(workflow, because === "opt_out" ? "opt_out" : "supersede", {
      input: { because },
      output: { draft_withdrawn: supersede_item, texts_cancelled: cancelled, escalations_resolved: resolve },
    }),
  ]);
};

/** A newer text of the tenant takes the place of what nobody vouches for. The conversation is locked. */
export const displaceByNewerText = async (tx: Transaction, conversationId: string): Promise<void> => {
  for (const workflow of await findOpenWorkflows(tx, [conversationId])) {
    await apply(tx, workflow, onNewerInbound(workflow), "newer_message");
  }
};

/** STOP cancels what has not left, in every conversation of the number. The conversations are locked. */
export const displaceByOptOut = async (tx: Transaction, conversationIds: readonly string[]): Promise<void> => {
  for (const workflow of await findOpenWorkflows(tx, conversationIds)) {
    await apply(tx, workflow, onOptOut(workflow), "opt_out");
  }
};
