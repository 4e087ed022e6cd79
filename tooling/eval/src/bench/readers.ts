import {
  checkDraft,
  detectEscalationTriggers,
  detectLanguage,
  detectOptOut,
  extractPaymentPlan,
  validatePaymentPlan,
} from "@orchestrator/core";
import type { Subject } from "./measure.ts";

const NOW = "2025-01-07T10:15:00-05:00";
const TENANT = {
  name: "Maria Lopez",
  amount_owed: 1250,
  tenant_portion: 450,
  days_late: 18,
  language_preference: "english",
} as const;
const PLAN = { weekly_amount: 100, duration_weeks: 8 } as const;

/** The readers of core that a text goes through. */
export const TEXT_READERS: readonly Subject[] = [
  {
    name: "extractPaymentPlan",
    run: (text) => extractPaymentPlan(text, { now: NOW, source: "tenant" }),
  },
  { name: "detectEscalationTriggers", run: (text) => detectEscalationTriggers(text) },
  { name: "detectOptOut", run: (text) => detectOptOut(text) },
  { name: "detectLanguage", run: (text) => detectLanguage(text) },
  {
    name: "checkDraft",
    run: (text) => checkDraft({ draft: text, tenant: TENANT, tenant_message: text }),
  },
];

/** All six readers of core, each on one message. */
export const READERS: readonly Subject[] = [
  ...TEXT_READERS,
  { name: "validatePaymentPlan", run: () => validatePaymentPlan(PLAN, TENANT) },
];

/** What a message costs on its way in and out: every reader once. */
export const ALL_READERS: Subject = {
  name: "all six",
  run: (text) => {
    for (const reader of READERS) reader.run(text);
  },
};
