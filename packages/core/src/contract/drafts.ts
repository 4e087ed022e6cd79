import { z } from "zod";
import { DRAFT_VIOLATIONS, ESCALATION_TYPES, LANGUAGES, ROUTES, SEVERITIES, TRIGGER_KINDS } from "../vocabulary.ts";
import { messageText, phoneNumber, tenantId, timestamp } from "./fields.ts";
import { planAttempt } from "./payment-plans.ts";
import { confidenceReason, gateHit, smsCost } from "./response-detail.ts";

export const draftPreviewRequest = z
  .strictObject({
    tenant_id: tenantId,
    content: messageText.meta({ description: "The message, as a tenant might write it" }),
    phone_number: phoneNumber.optional().meta({ description: "Left out: the number is taken to be the tenant's own" }),
    history: z
      .array(
        z.strictObject({
          direction: z.enum(["inbound", "outbound"]),
          content: messageText,
          created_at: timestamp.optional(),
        }),
      )
      .max(20)
      .default([])
      .meta({ description: "What went before, oldest first; the SMS Agent is not asked" }),
  })
  .meta({
    id: "DraftPreviewRequest",
    examples: [{ tenant_id: "12345", content: "I can pay $200 per week", history: [] }],
  });
export type DraftPreviewRequest = z.output<typeof draftPreviewRequest>;

const readingOfPreview = z.object({
  language: z.enum(LANGUAGES),
  triggers: z.array(
    z.object({ kind: z.enum(TRIGGER_KINDS), severity: z.enum(SEVERITIES), evidence: z.string().nullable() }),
  ),
  opt_out: z.string().nullable().meta({ description: "The words that ask for no more texts" }),
  instruction_attempt: z.string().nullable().meta({ description: "The words that try to instruct the model" }),
});

const draftOfPreview = z.object({
  reply: z.string().meta({ description: "Empty where the model gave none" }),
  truncated: z.boolean(),
  violations: z.array(z.enum(DRAFT_VIOLATIONS)),
  unsupported_figures: z.array(z.string()),
  model_escalates: z.string().nullable().meta({ description: "Why the model wants a person" }),
  confidence: z.number().min(0).max(1),
  confidence_reasons: z.array(confidenceReason),
  sms: smsCost,
});

export const draftPreview = z
  .object({
    route: z.enum(ROUTES).meta({ description: "What would happen with such a message" }),
    reasons: z.array(z.string()),
    gates: z.array(gateHit),
    escalations: z.array(
      z.object({ escalation_type: z.enum(ESCALATION_TYPES), severity: z.enum(SEVERITIES), reason: z.string() }),
    ),
    reading: readingOfPreview,
    plans: z.array(
      planAttempt.omit({
        attempt_id: true,
        workflow_id: true,
        conversation_id: true,
        tenant_id: true,
        created_at: true,
      }),
    ),
    draft: draftOfPreview
      .nullable()
      .meta({ description: "Null where no model was asked: a gate leaves nothing to draft" }),
    model: z
      .object({
        name: z.string(),
        input_tokens: z.int().nullable(),
        output_tokens: z.int().nullable(),
      })
      .nullable()
      .meta({ description: "What the draft cost" }),
    versions: z.record(z.string(), z.string()).meta({ description: "Of rules, scorer and prompt" }),
  })
  .meta({ id: "DraftPreview" });
export type DraftPreview = z.output<typeof draftPreview>;
