import { describe, expect, it } from "vitest";
import { extractPaymentPlan } from "./extract-payment-plan.ts";
import { MESSAGES_EN } from "./test-data/messages.en.ts";
import { MESSAGES_ES } from "./test-data/messages.es.ts";
import { PHRASINGS_BY_CAUSE } from "./test-data/phrasings-by-cause.ts";
import { PHRASINGS_EN } from "./test-data/phrasings.en.ts";
import { PHRASINGS_ES } from "./test-data/phrasings.es.ts";

const rows = (phrasings: string): [text: string, expected: string][] =>
  phrasings
    .trim()
    .split("\n")
    .map((line) => {
      const arrow = line.lastIndexOf(" => ");
      return [line.slice(0, arrow), line.slice(arrow + 4)];
    });

function readingOf(text: string): string {
  const { plan, promise } = extractPaymentPlan(text, { now: "2025-01-07T10:15:00-05:00", source: "tenant" });
  const read = plan === null ? "none" : `${plan.weekly_amount} ${plan.duration_weeks ?? "-"} ${plan.start_date ?? "-"}`;
  return promise === null ? read : `${read} | ${promise.amount} ${promise.date}`;
}

describe.each([
  ["English phrasings", PHRASINGS_EN],
  ["Spanish and mixed phrasings", PHRASINGS_ES],
  ["English messages", MESSAGES_EN],
  ["Spanish and mixed messages", MESSAGES_ES],
  ...Object.entries(PHRASINGS_BY_CAUSE),
])("the reading of %s", (_title, phrasings) => {
  it.each(rows(phrasings))("%s", (text, expected) => {
    expect(readingOf(text)).toBe(expected);
  });
});
