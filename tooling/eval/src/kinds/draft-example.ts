import { DRAFT_VIOLATIONS } from "@orchestrator/core";
import { z } from "zod";

const violations = z.array(z.enum(DRAFT_VIOLATIONS));

/** A reply drafted for one tenant, and what is wrong with it. */
export const draftExample = z
  .strictObject({
    id: z.string().min(1),
    tenant: z.strictObject({
      name: z.string().min(1),
      amount_owed: z.number().nonnegative(),
      tenant_portion: z.number().nonnegative(),
      days_late: z.int().nonnegative(),
      language_preference: z.enum(["english", "spanish"]),
    }),
    tenant_message: z.string().min(1),
    draft: z.string().min(1),
    expect: z.strictObject({ ok: z.boolean(), violations }),
    allow: violations.optional(),
    note: z.string(),
  })
  .refine(({ expect }) => expect.ok === (expect.violations.length === 0), "a draft is ok when nothing is wrong with it")
  .refine(
    ({ draft, expect }) => draft.length > 160 === expect.violations.includes("too_long"),
    "too_long is what has over 160 characters",
  );

export type DraftExample = z.infer<typeof draftExample>;
