import {
  detectEscalationTriggers,
  detectInstructionAttempt,
  detectLanguage,
  detectOptOut,
  extractPaymentPlan,
  type ExtractedPlan,
  type Language,
  type TriggerFact,
} from "@orchestrator/core";

/** What one text of a tenant says, as the rules read it. Stored with the message that is decided on it. */
export interface Reading {
  readonly triggers: readonly TriggerFact[];
  readonly opt_out: string | null;
  readonly plan: ExtractedPlan;
  readonly language: Language;
  readonly instruction_attempt: string | null;
}

/** The language that decides which of two readings is tried; unknown is left to the reader. */
const readable = (language: Language): { language?: "en" | "es" } =>
  language === "en" || language === "es" ? { language } : {};

/** Reads a text: pure, and done for every text, whatever becomes of the reply to it. */
export const readText = (content: string, { now, timeZone }: { now: string; timeZone: string }): Reading => {
  const language = detectLanguage(content);
  const optOut = detectOptOut(content);
  return {
    triggers: detectEscalationTriggers(content, readable(language)).triggers,
    opt_out: optOut.opt_out ? (optOut.evidence ?? content) : null,
    plan: extractPaymentPlan(content, { now, timeZone, ...readable(language), source: "tenant" }),
    language,
    instruction_attempt: detectInstructionAttempt(content),
  };
};
