import { z } from "zod";

/** A message and whether a reasonable person reads it as asking for the texts to stop. */
export const optOutExample = z
  .strictObject({
    id: z.string().min(1),
    text: z.string().min(1),
    expect: z.boolean(),
    form: z.enum(["keyword", "natural"]).nullable(),
    note: z.string(),
  })
  .refine((example) => example.expect === (example.form !== null), "an opt-out has a form, anything else has none");

export type OptOutExample = z.infer<typeof optOutExample>;
