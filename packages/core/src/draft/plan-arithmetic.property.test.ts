import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainPlanIssues } from "../payment-plan/explain-issues.ts";
import { defaultRules } from "../payment-plan/validate-payment-plan.ts";
import { PLAN_ISSUES } from "../vocabulary.ts";
import { checkDraft } from "./check-draft.ts";

/** A debt, and an offer that pays back a part of it. Whole dollars. */
interface Offer {
  readonly owed: number;
  readonly weekly: number;
  readonly weeks: number;
}

interface Wording {
  readonly message: (offer: Offer) => string;
  /** A draft that says what the offer comes to. */
  readonly draft: (offer: Offer, total: number) => string;
}

const inEnglish = ({ weekly, weeks }: Offer): string => `can i pay ${weekly} a week for ${weeks} weeks`;
const inSpanish = ({ weekly, weeks }: Offer): string => `puedo pagar ${weekly} por semana por ${weeks} semanas`;
const dollars = (amount: number): string => `$${amount.toLocaleString("en-US")}`;

const WORDINGS: readonly Wording[] = [
  {
    message: inEnglish,
    draft: ({ owed, weekly, weeks }, total) =>
      `${dollars(weekly)} a week for ${weeks} weeks pays back ${dollars(total)} of your ${dollars(owed)}.`,
  },
  {
    message: inEnglish,
    draft: ({ owed, weekly, weeks }, total) =>
      `${dollars(weekly)} x ${weeks} = ${dollars(total)}, and you owe ${dollars(owed)}. Could you do more?`,
  },
  {
    message: inEnglish,
    draft: ({ owed, weekly, weeks }, total) =>
      `In ${weeks} weeks ${dollars(weekly)} a week comes to ${dollars(total)}, which is less than your ${dollars(owed)}.`,
  },
  {
    message: inEnglish,
    draft: ({ owed }, total) => `Your plan covers ${dollars(total)} of ${dollars(owed)}. It should cover at least 90%.`,
  },
  {
    message: inSpanish,
    draft: ({ owed, weekly, weeks }, total) =>
      `${dollars(weekly)} por semana por ${weeks} semanas son ${dollars(total)} de los ${dollars(owed)} que debe.`,
  },
  {
    message: inSpanish,
    draft: ({ owed }, total) => `Su plan suma ${dollars(total)}. Su saldo es de ${dollars(owed)}.`,
  },
];

const offers = fc
  .record({
    weekly: fc.integer({ min: 30, max: 300 }),
    weeks: fc.integer({ min: 3, max: 12 }),
    left: fc.integer({ min: 100, max: 2000 }),
  })
  .map(({ weekly, weeks, left }): Offer => ({ weekly, weeks, owed: weekly * weeks + left }));

const violationsOf = (tenant_message: string, draft: string, owed: number) =>
  checkDraft({
    draft,
    tenant: { name: "Dana Ruiz", amount_owed: owed, tenant_portion: owed, days_late: 20 },
    tenant_message,
  }).violations;

describe.each(WORDINGS.map((wording, order) => ({ order, ...wording })))("a plan told in wording $order", (wording) => {
  it("passes with the right total", () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const draft = wording.draft(offer, offer.weekly * offer.weeks);
        expect(violationsOf(wording.message(offer), draft, offer.owed)).toEqual([]);
      }),
    );
  });

  it("is a mismatch with another one", () => {
    fc.assert(
      fc.property(offers, fc.integer({ min: 7, max: 23 }), (offer, error) => {
        const { owed, weekly, weeks } = offer;
        const right = weekly * weeks;
        const total = right + error;
        // What happens to be left of the debt after some of the tenant's numbers.
        fc.pre(![weekly, weeks, weekly + weeks, right].some((paid) => total === owed - paid));
        expect(violationsOf(wording.message(offer), wording.draft(offer, total), owed)).toContain("amount_mismatch");
      }),
    );
  });
});

describe("what explainPlanIssues writes", () => {
  it("passes the checks, whatever is owed and whatever a plan lacks", () => {
    const issues = fc.uniqueArray(fc.constantFrom(...PLAN_ISSUES), { minLength: 1 });
    const languages = fc.constantFrom("en" as const, "es" as const);
    fc.assert(
      fc.property(offers, issues, languages, (offer, lacks, language) => {
        const owed = offer.owed + 0.56;
        const draft = explainPlanIssues(lacks, { amount_owed: owed, tenant_portion: null }, defaultRules, language);
        const message = language === "en" ? inEnglish(offer) : inSpanish(offer);
        expect(violationsOf(message, draft, owed)).toEqual([]);
      }),
    );
  });
});
