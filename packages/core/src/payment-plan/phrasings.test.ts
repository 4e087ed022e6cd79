import { describe, expect, it } from "vitest";
import { extractPaymentPlan } from "./extract-payment-plan.ts";
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
  ["English", PHRASINGS_EN],
  ["Spanish and mixed", PHRASINGS_ES],
])("the reading of %s phrasings", (_language, phrasings) => {
  it.each(rows(phrasings))("%s", (text, expected) => {
    expect(readingOf(text)).toBe(expected);
  });
});
