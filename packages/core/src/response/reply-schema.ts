import { z } from "zod";

/** The name under which the model is given the schema of its answer. */
export const REPLY_SCHEMA_NAME = "tenant_reply";

/** A model's answer, read leniently: what is wrong about a plan or a reason is dropped, the reply stays. */
export const tenantReply = z.object({
  reply: z.string(),
  payment_plan: z
    .object({
      weekly_amount: z.number().positive(),
      duration_weeks: z.int().positive().nullish(),
      start_date: z.iso.date().nullish().catch(null),
    })
    .nullish()
    .catch(null),
  escalate_reason: z.string().nullish().catch(null),
});

const nullable = (type: string, description: string) => ({ type: [type, "null"], description });

/**
 * The same shape as JSON Schema in the subset that strict structured output accepts: every property required, nothing
 * else allowed.
 */
export const REPLY_JSON_SCHEMA = {
  name: REPLY_SCHEMA_NAME,
  strict: true,
  schema: {
    type: "object",
    properties: {
      reply: {
        type: "string",
        description: "The text message to the tenant, at most 160 characters",
      },
      payment_plan: {
        type: ["object", "null"],
        description: "The plan the tenant proposed or confirmed; null where there is none",
        properties: {
          weekly_amount: { type: "number", description: "US dollars a week" },
          duration_weeks: nullable("integer", "Number of weeks; null where it was not said"),
          start_date: nullable("string", "YYYY-MM-DD; null where it was not said"),
        },
        required: ["weekly_amount", "duration_weeks", "start_date"],
        additionalProperties: false,
      },
      escalate_reason: nullable("string", "Why a manager should take over; null where none has to"),
    },
    required: ["reply", "payment_plan", "escalate_reason"],
    additionalProperties: false,
  },
} as const;
