import { z } from "zod";

const count = z.int().min(0);

export const metricsData = z
  .object({
    last_hour: z.object({
      sms_received: count,
      ai_responses: count.meta({ description: "Queue items with a draft" }),
      auto_approval_rate: z
        .number()
        .min(0)
        .max(1)
        .meta({ description: "Sent without a person, of ai_responses; 0 when none" }),
      avg_response_time_ms: z.number().min(0).meta({ description: "Receipt to decision; 0 when none" }),
    }),
    today: z.object({ total_messages: count, escalations: count, payment_plans: count }).meta({
      description: "Since midnight in the service's time zone",
    }),
  })
  .meta({ id: "MetricsData" });
export type MetricsData = z.infer<typeof metricsData>;

export const health = z
  .object({ status: z.literal("healthy"), service: z.string(), version: z.string() })
  .meta({ id: "Health" });

export const readiness = z
  .object({ status: z.literal("ready") })
  .meta({ id: "Readiness", description: "Send requests here" });
export type Readiness = z.infer<typeof readiness>;

export const dependencyHealth = z
  .object({
    collections_monitor: z.boolean(),
    sms_agent: z.boolean(),
    notification_service: z.boolean(),
    supabase: z.boolean().meta({ description: "The service's Postgres, wherever it runs" }),
    openai: z.boolean(),
  })
  .meta({ id: "DependencyHealth" });
export type DependencyHealth = z.infer<typeof dependencyHealth>;

export const sweepResult = z
  .object({
    timeouts: count.meta({ description: "Drafts that waited too long for a manager" }),
    silences: count.meta({ description: "Tenants who did not answer" }),
    deadlines: count.meta({ description: "Messages whose processing deadline passed" }),
    sends: count.meta({ description: "Notifications picked up again" }),
    orphans: count.meta({
      description: "Conversations picked up again: their work had lost its job, or the hour of a text has come",
    }),
  })
  .meta({ id: "SweepResult" });
export type SweepResult = z.infer<typeof sweepResult>;
