import { escalationsOfTriggers, RULES_VERSION } from "@orchestrator/core";
import { optIn, optOut, queueOutbox, recordSteps, type Transaction, type WorkflowInstance } from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import { displaceByNewerText, displaceByOptOut } from "./displace.ts";
import { cancelConfirmations } from "../send/cancel-texts.ts";
import { fixedTexts } from "./fixed-texts.ts";
import { uncheckedPlans } from "../reading/check-plan.ts";
import { recordPlans } from "../reading/record-plans.ts";
import { raiseEscalations } from "../notify/raise-escalations.ts";
import { type InboundText, storeInbound } from "./store-inbound.ts";
import { auditStep } from "../steps.ts";

/** What intake itself decides, in the transaction that takes the text in: before any model, and before any queue. */

/**
 * STOP, in whatever words: stamps the number, cancels what has not left in every conversation of it, and confirms once.
 * What else the text says (a threat of suing, say) is escalated all the same.
 */
export const acceptOptOut = async (
  deps: Deps,
  tx: Transaction,
  inbound: InboundText,
  conversationIds: readonly string[],
): Promise<WorkflowInstance> => {
  const words = inbound.reading.opt_out ?? inbound.sms.content;
  const escalations = escalationsOfTriggers(inbound.reading.triggers);
  await displaceByOptOut(deps, tx, { phoneNumber: inbound.sms.phone_number, conversationIds });
  await displaceByNewerText(deps, tx, inbound.sms.conversation_id);
  const workflow = await storeInbound(
    tx,
    inbound,
    escalations.length === 0
      ? { status: "completed", completionReason: "opted_out", decided: true, displaces: true }
      : { status: "escalated", decided: true, displaces: true },
  );
  await recordPlans(deps, tx, workflow.id, uncheckedPlans(deps.env, inbound.reading), RULES_VERSION);
  const isNew = await optOut(tx, inbound.sms.phone_number, words);
  const confirms = isNew && deps.env.OPT_OUT_CONFIRMATION;
  await recordSteps(tx, [
    auditStep(workflow, "opt_out", { input: { words }, output: { already_opted_out: !isNew, confirmation: confirms } }),
  ]);
  await raiseEscalations(deps, tx, workflow, escalations);
  if (confirms) {
    await queueOutbox(tx, {
      workflowId: workflow.id,
      conversationId: workflow.conversationId,
      kind: "opt_out_confirmation",
      vouchedBy: "system",
      phoneNumber: inbound.sms.phone_number,
      body: fixedTexts(inbound.reading.language).optOutConfirmation,
    });
    await deps.engine.enqueueConversation(tx, workflow.conversationId);
  }
  return workflow;
};

export const acceptOptIn = async (
  deps: Pick<Deps, "metrics">,
  tx: Transaction,
  inbound: InboundText,
): Promise<WorkflowInstance> => {
  const workflow = await storeInbound(tx, inbound, {
    status: "completed",
    completionReason: "opted_in",
    decided: true,
  });
  await optIn(tx, inbound.sms.phone_number);
  await cancelConfirmations(deps, tx, inbound.sms.phone_number);
  await recordSteps(tx, [auditStep(workflow, "opt_in", { input: { words: inbound.sms.content } })]);
  return workflow;
};

/** HELP is answered with a fixed text, to a number that opted out as well: carriers ask for that. */
export const acceptHelp = async (deps: Deps, tx: Transaction, inbound: InboundText): Promise<WorkflowInstance> => {
  const workflow = await storeInbound(tx, inbound, { status: "processing", decided: true });
  await queueOutbox(tx, {
    workflowId: workflow.id,
    conversationId: workflow.conversationId,
    kind: "help",
    vouchedBy: "system",
    phoneNumber: inbound.sms.phone_number,
    body: fixedTexts(inbound.reading.language).help,
  });
  await deps.engine.enqueueConversation(tx, workflow.conversationId);
  return workflow;
};

/** A number that opted out writes again: a person looks at it, and nothing is sent. */
export const acceptOptedOutContact = async (
  deps: Deps,
  tx: Transaction,
  inbound: InboundText,
): Promise<WorkflowInstance> => {
  await displaceByNewerText(deps, tx, inbound.sms.conversation_id);
  const workflow = await storeInbound(tx, inbound, { status: "escalated", decided: true, displaces: true });
  await recordPlans(deps, tx, workflow.id, uncheckedPlans(deps.env, inbound.reading), RULES_VERSION);
  await raiseEscalations(deps, tx, workflow, [
    { type: "opted_out_contact", severity: "low" },
    ...escalationsOfTriggers(inbound.reading.triggers),
  ]);
  return workflow;
};
