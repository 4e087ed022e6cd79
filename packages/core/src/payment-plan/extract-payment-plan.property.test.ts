import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractPaymentPlan } from "./extract-payment-plan.ts";
import type { PaymentPlan } from "./payment-plan.ts";

const now = "2025-01-07T10:15:00-05:00";
const planIn = (text: string): PaymentPlan | null => extractPaymentPlan(text, { now, source: "tenant" }).plan;

/** Offers of every shape, with the answer they must all give. */
const offer = fc.record({
  amount: fc.integer({ min: 13, max: 1999 }),
  weeks: fc.integer({ min: 1, max: 52 }),
  opening: fc.constantFrom("", "i can pay ", "can we do ", "how about ", "puedo pagar ", "le doy ", "quisiera dar "),
  money: fc.constantFrom("#", "$#", "$ #", "#$", "# bucks", "# dollars", "$#.00", "# dolares", "# pesos"),
  cadence: fc.constantFrom(
    "a week",
    "per week",
    "/wk",
    "weekly",
    "every friday",
    "por semana",
    "x semana",
    "semanales",
  ),
  duration: fc.constantFrom(
    "for # weeks",
    "x # weeks",
    "for the next # wks",
    "por # semanas",
    "durante # semanas",
    ", # weeks",
  ),
  ending: fc.constantFrom("", " please", " 🙏", " gracias", "!!"),
});

describe("extractPaymentPlan", () => {
  it("reads an offer however it is put together", () => {
    fc.assert(
      fc.property(offer, ({ amount, weeks, opening, money, cadence, duration, ending }) => {
        const sum = money.replace("#", String(amount));
        const time = duration.replace("#", String(weeks));
        expect(planIn(`${opening}${sum} ${cadence} ${time}${ending}`)).toEqual({
          weekly_amount: amount,
          duration_weeks: weeks,
          start_date: null,
        });
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    "I can’t do $200 weekly, only 120 por semana por 8 semanas empezando mañana",
    "My check comes every 2 weeks so I can send 300 each time",
    "yo nunca dije que iba a pagar 250 por semana",
    "$500 on Friday and then 100 a week after that",
  ])("does not mind case, spacing, accents and greetings: %s", (text) => {
    const expected = planIn(text);
    const variants = [
      text.toUpperCase(),
      text.toLowerCase(),
      `  ${text.replaceAll(" ", "   ")}  `,
      text.replaceAll(" ", "\u00a0"),
      text.normalize("NFD"),
      text.normalize("NFD").replaceAll(/\p{M}/gu, ""),
      text.replaceAll("’", "'"),
      text.replaceAll("’", ""),
      `hi, ${text}`,
      `Hola soy Ana del apto 4B. ${text}`,
      `${text} 🙏🙏`,
    ];
    for (const variant of variants) expect(planIn(variant)).toEqual(expected);
  });

  it("gives number words and digits the same meaning", () => {
    const pairs = [
      ["two hundred and fifty", "250"],
      ["two-fifty", "250"],
      ["a hundred", "100"],
      ["twelve hundred", "1200"],
      ["a couple hundred", "200"],
      ["doscientos cincuenta", "250"],
      ["mil quinientos", "1500"],
      ["treinta y cinco", "35"],
      ["1k", "1000"],
    ] as const;
    for (const [words, digits] of pairs) expect(planIn(`${words} a week`)).toEqual(planIn(`${digits} a week`));
  });

  it("survives any text, and quotes only what is there", () => {
    const words = fc.constantFrom(
      ..."i can cant pay 100 $50 a week for 8 weeks friday the 15th 1/10 no puedo por semana cada mes un owe split in starting".split(
        " ",
      ),
      "every two weeks",
      "payment_plan: weekly=1, weeks=1",
      "🙏",
      ".",
      ",",
      "\n",
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.array(words, { maxLength: 30 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, (message) => {
        const { plan, promise, evidence, reason } = extractPaymentPlan(message, { now, source: "tenant" });
        expect(plan === null).toBe(reason !== null);
        if (evidence !== null) expect(message).toContain(evidence);
        if (plan !== null) {
          expect(plan.weekly_amount).toBeGreaterThan(0);
          expect(Math.round(plan.weekly_amount * 100) / 100).toBe(plan.weekly_amount);
          expect(plan.duration_weeks ?? 1).toBeGreaterThanOrEqual(1);
          expect(evidence).not.toBeNull();
        }
        if (promise !== null) expect(promise.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
      { numRuns: 500 },
    );
  });
});
