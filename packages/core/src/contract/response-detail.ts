import { z } from "zod";
import { OUTBOX_STATES, ROUTES, VOUCHERS } from "../vocabulary.ts";
import { tenantAccount } from "./account.ts";
import { escalationItem } from "./escalations.ts";
import { phoneNumber, timestamp, workflowId } from "./fields.ts";
import { planAttempt } from "./payment-plans.ts";
import { queueItem } from "./responses.ts";

export const gateHit = z
  .object({
    code: z.string(),
    allows: z.enum(ROUTES).nullable().meta({ description: "The highest route it allows" }),
    meaning: z.string().meta({ description: "The gate in words" }),
    detail: z.string().nullable().meta({ description: "What was seen" }),
  })
  .meta({ id: "GateHit", description: "A fact that forbade a route, whatever the confidence" });
export type GateHit = z.output<typeof gateHit>;

export const confidenceReason = z
  .object({ code: z.string(), contribution: z.number() })
  .meta({ id: "ConfidenceReason", description: "A share of the raw score; below zero for a doubt" });

export const smsCost = z
  .object({
    encoding: z.enum(["GSM-7", "UCS-2"]),
    characters: z.int().min(0),
    segments: z.int().min(0),
    segment_price: z.number().meta({ description: "Dollars, as configured" }),
    cost: z.number().meta({ description: "Dollars for all segments" }),
  })
  .meta({ id: "SMSCost", description: "How the draft would travel and what it would cost" });
export type SmsCost = z.output<typeof smsCost>;

export const storedMessage = z
  .object({
    direction: z.enum(["inbound", "outbound"]),
    content: z.string(),
    at: timestamp,
    workflow_id: workflowId,
    state: z
      .enum(OUTBOX_STATES)
      .nullable()
      .meta({ description: "What became of a text of ours; null for the tenant's" }),
    vouched_by: z.enum(VOUCHERS).nullable().meta({ description: "Who answers for a text of ours" }),
  })
  .meta({ id: "StoredMessage" });
export type StoredMessage = z.output<typeof storedMessage>;

export const unknownSend = z
  .object({
    send_id: z.guid(),
    body: z.string(),
    claimed_at: timestamp.nullable().meta({ description: "When the one attempt began" }),
    asked_since: timestamp.nullable().meta({ description: "Since when a manager is asked" }),
  })
  .meta({ id: "UnknownSend", description: "A text that may or may not have arrived" });

export const queueItemDetail = queueItem
  .extend({
    phone_number: phoneNumber.nullable(),
    tenant: tenantAccount.nullable().meta({ description: "The account as the decision read it; null where none was" }),
    context_read_at: timestamp.nullable().meta({ description: "When it was read: after 24 hours it is read again" }),
    messages: z
      .array(storedMessage)
      .meta({ description: "The conversation as stored here, oldest first, the last 20" }),
    confidence_reasons: z.array(confidenceReason),
    gates: z.array(gateHit),
    plans: z
      .array(planAttempt)
      .meta({ description: "What the tenant (or the draft) proposes, and the rules' objections" }),
    sms: smsCost,
    open_escalations: z.array(escalationItem).meta({ description: "Of the conversation, or of its phone number" }),
    unknown_send: unknownSend.nullable(),
    warnings: z.array(z.string()).meta({ description: "What the draft checks said of the text a manager chose" }),
    versions: z.record(z.string(), z.string()).meta({ description: "Of rules, scorer and prompt" }),
  })
  .meta({ id: "ApprovalQueueItemDetail" });
export type QueueItemDetail = z.output<typeof queueItemDetail>;
