import { LANGUAGES } from "@orchestrator/core";
import { z } from "zod";

/** A message and the language it is written in. */
export const languageExample = z.strictObject({
  id: z.string().min(1),
  text: z.string().min(1),
  expect: z.enum(LANGUAGES),
  accept: z.array(z.enum(LANGUAGES)).optional(),
  note: z.string(),
});

export type LanguageExample = z.infer<typeof languageExample>;
