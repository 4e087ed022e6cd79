import { SEVERITIES, TRIGGER_KINDS } from "@orchestrator/core";
import { z } from "zod";

const severity = z.enum([...SEVERITIES, "none"]);

/** A message and everything in it that a person must know of. */
export const triggerExample = z
  .strictObject({
    id: z.string().min(1),
    text: z.string().min(1),
    lang: z.enum(["en", "es"]),
    expect: z.array(z.enum(TRIGGER_KINDS)),
    severity,
    allow: z.array(z.enum(TRIGGER_KINDS)).optional(),
    severity_accept: z.array(severity).optional(),
    note: z.string(),
  })
  .refine((example) => (example.expect.length === 0) === (example.severity === "none"), "severity none = no trigger")
  .refine((example) => !example.allow?.some((kind) => example.expect.includes(kind)), "a kind is expected or allowed");

export type TriggerExample = z.infer<typeof triggerExample>;
