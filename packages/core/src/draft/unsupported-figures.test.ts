import { describe, expect, it } from "vitest";
import { checkDraft } from "./check-draft.ts";
import type { SupportedFigures } from "./draft-input.ts";

const tenant = {
  name: "Maria Lopez",
  amount_owed: 1250,
  tenant_portion: 450,
  days_late: 18,
  language_preference: "english",
  unit: "2B",
};

const figuresOf = (tenant_message: string, draft: string, supported: SupportedFigures = {}): readonly string[] =>
  checkDraft({ draft, tenant, tenant_message, supported }).unsupported_figures;

describe("unsupported figures", () => {
  it.each([
    ["the balance and the portion", "balance", "You owe $1,250; your portion is $450."],
    ["the rest of the balance", "balance", "Your portion is $450, the agency pays $800."],
    ["the days late", "how late", "You are 18 days late."],
    ["the unit", "hi", "We have you in unit 2B."],
    ["the tenant's own sum", "can i pay 120", "Yes, $120 helps."],
    ["the tenant's own day", "can i pay friday", "Friday works."],
    ["the tenant's own day in the other language", "puedo pagar el viernes", "Friday works."],
    ["the tenant's own date", "i get paid on the 15th", "The 15th works."],
    ["what is left after the tenant's payment", "i paid 200", "Then your balance would be $1,050."],
    ["how long the tenant's instalment takes", "150 a week", "$150 a week takes 3 weeks."],
    ["what a plan of so many weeks costs", "can i do it in 3 weeks", "That's $150 a week for 3 weeks."],
    ["what instalments come to", "60 a week for 4 weeks", "$60 a week for 4 weeks is $240."],
    ["a public help line", "i need help", "You can call 211 or 988."],
    ["no figure at all", "thanks", "You're welcome!"],
    ["what the tenant's own offer comes to", "60 a week for 10 weeks", "That comes to $600."],
    ["the last, smaller instalment", "60 a week", "$60 a week takes 8 weeks, the last one being $30."],
    ["numbers that are names", "hi", "Section 8 pays its part. The portal is open 24/7."],
    ["one of something", "hi", "One moment, please. One of our managers can help."],
    ["a deadline of the tenant's", "ill pay tmrw", "Please pay by tomorrow, then."],
    ["a deadline that is asked about", "hi", "Could you pay by the end of the month?"],
    ["a word that only looks like a month", "can i wait", "You may pay in the portal. March on!"],
  ])("accept %s", (_, message, draft) => {
    expect(figuresOf(message, draft)).toEqual([]);
  });

  it.each([
    ["a sum from nowhere", "hi", "Could you pay $75 today?", ["$75"]],
    ["a deadline of ours", "hi", "Please pay by Friday.", ["Friday"]],
    ["a date of ours", "hi", "Please pay by January 15.", ["15", "January"]],
    ["a wrong number of days", "how late", "You are 30 days late.", ["30"]],
    ["opening hours nobody gave", "can i come in", "We're open 9-5.", ["9", "5"]],
    ["a phone number", "hi", "Call 203-555-0143.", ["203", "555", "0143"]],
    ["number words", "hi", "Could you send fifty dollars?", ["fifty dollars"]],
    ["a Spanish day", "hola", "Pague el lunes.", ["lunes"]],
    ["a day in short", "hi", "We're open Mon-Fri.", ["Mon-Fri"]],
    ["a date with points", "hi", "It is due 01.14.25.", ["01.14.25"]],
    ["a deadline without a number", "hi", "Please pay by tomorrow.", ["by tomorrow"]],
    ["a due date in words", "hi", "Rent is due on the first of each month.", ["first of each"]],
    ["a Spanish deadline", "hola", "Debe pagar antes de mañana.", ["antes de mañana"]],
    ["days as dollars", "how late", "There is a late fee of $18.", ["$18"]],
    ["a day of the month as dollars", "i get paid on the 15th", "Then $15 works.", ["$15"]],
  ])("name %s", (_, message, draft, expected) => {
    expect(figuresOf(message, draft)).toEqual(expected);
  });

  it("do not take a tenant's name for a month", () => {
    const julio = { ...tenant, name: "Julio Cardenas" };
    const check = checkDraft({ draft: "Gracias, Julio.", tenant: julio, tenant_message: "ok" });
    expect(check.unsupported_figures).toEqual([]);
  });

  it("accept the house's rules, and those as numbers, not as money", () => {
    const supported = { counts: [12, 90] };
    expect(figuresOf("hi", "A plan can last 12 weeks and covers at least 90%.", supported)).toEqual([]);
    expect(figuresOf("hi", "That costs $12.", supported)).toEqual(["$12"]);
  });

  it("accept what the caller vouches for: a plan, a date, the house's own texts", () => {
    const supported = { amounts: [90], dates: ["2025-01-10"], texts: ["Open 9-5, Monday to Thursday"] };
    expect(figuresOf("ok", "$90 a week from Friday, January 10. Office: 9-5, Monday to Thursday.", supported)).toEqual(
      [],
    );
  });
});
