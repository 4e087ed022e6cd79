import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractPaymentPlan } from "./extract-payment-plan.ts";
import type { PaymentPlan } from "./payment-plan.ts";

const now = "2025-01-07T10:15:00-05:00";
const planIn = (text: string): PaymentPlan | null => extractPaymentPlan(text, { now, source: "tenant" }).plan;

/** What is said in a message that also says other things; `#` is the sum. Some propose a plan and some don't. */
const CORES = {
  en: {
    plans: [
      "i can pay # a week",
      "# a week for 8 weeks",
      "how about # every other friday",
      "starting friday i can do # a week",
      "the most i can do is # weekly",
      "cant do more than # a week",
      "could you take # a week instead",
      "if i get the job i can do # a week",
    ],
    others: [
      "i cant do # a week",
      "# a week? no way",
      "my job pays me # a week",
      "i never agreed to # a week",
      "i was paying # a week until i got sick",
      "lol # a week",
      "i wish i could do # a week",
      "do i have to pay # a week",
      "i could rent a room for # a week",
      "cancel my # a week plan",
    ],
  },
  es: {
    plans: [
      "puedo pagar # por semana",
      "# por semana por 8 semanas",
      "le doy # cada quincena",
      "a partir del viernes # por semana",
      "lo mas que puedo son # semanales",
      "no puedo mas de # por semana",
      "si me dan el trabajo le pago # por semana",
    ],
    others: [
      "no puedo # por semana",
      "# por semana? de donde",
      "gano # por semana",
      "nunca acepte # por semana",
      "antes pagaba # por semana",
      "jaja # por semana",
      "ojala pudiera dar # por semana",
      "tengo que pagar # por semana?",
      "pago # por semana por el cuarto",
      "cancele mi plan de # por semana",
    ],
  },
} as const;

/** Sentences that have nothing to do with a plan. */
const BEFORE = {
  en: [
    "good morning, ",
    "hi its Danielle from apt 12. ",
    "sorry, ",
    "ok so ",
    "look ",
    "Hello\n",
    "i have 3 kids and work 40 hours. ",
    "i got your letter from january 3rd. ",
    "i talked to Maria on monday. ",
    "i was in the hospital for 2 weeks. ",
    "i been out of work since september. ",
    "my neighbor pays 60 a week. ",
    "my rent is 1250 a month. ",
  ],
  es: [
    "buenas tardes, ",
    "hola soy Carmen del apto 12. ",
    "disculpe, ",
    "bueno pues ",
    "mire ",
    "Hola\n",
    "tengo 3 hijos y trabajo 40 horas. ",
    "recibi su carta del 3 de enero. ",
    "el lunes hable con Maria. ",
    "estuve 2 semanas en el hospital. ",
    "desde septiembre no tengo trabajo. ",
    "mi vecina paga 60 por semana. ",
    "mi renta es de 1250 al mes. ",
  ],
} as const;
const AFTER = {
  en: [
    " please",
    " thx",
    ", thank you so much",
    ". god bless you",
    ". please let me know",
    " 🙏🙏",
    "\nThanks, Dana",
    ". im in 3C",
    ". my number is 203-555-0144",
    ". i start my new job monday",
    ". my court date is the 20th",
    ". my light bill is 90 a month",
  ],
  es: [
    " por favor",
    " gracias",
    ", muchas gracias",
    ". que dios lo bendiga",
    ". digame por favor",
    " 🙏🙏",
    "\nGracias",
    ". soy del 3C",
    ". mi numero es 203-555-0144",
    ". empiezo a trabajar el lunes",
    ". mi corte es el 20",
    ". la luz me sale en 90 al mes",
  ],
} as const;

const LANGUAGES = ["en", "es"] as const;

describe.each(LANGUAGES)("a sum among other things, in %s", (language) => {
  const { plans, others } = CORES[language];
  const surroundings = fc.record({
    before: fc.constantFrom("", ...BEFORE[language]),
    after: fc.constantFrom("", ...AFTER[language]),
    sum: fc.integer({ min: 35, max: 400 }),
  });

  it("is the plan that it would be alone", () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), surroundings, (core, { before, after, sum }) => {
        const offer = core.replace("#", String(sum));
        const alone = planIn(offer);
        expect(alone).not.toBeNull();
        expect(planIn(`${before}${offer}${after}`)).toEqual(alone);
      }),
      { numRuns: 300 },
    );
  });

  it("is no plan where it would be none alone", () => {
    fc.assert(
      fc.property(fc.constantFrom(...others), surroundings, (core, { before, after, sum }) => {
        expect(planIn(`${before}${core.replace("#", String(sum))}${after}`)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it("grows with the sum, and with nothing else", () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.integer({ min: 35, max: 900 }), (core, sum) => {
        const [one, double] = [sum, sum * 2].map((amount) => planIn(core.replace("#", `$${amount}`)));
        expect(double?.weekly_amount).toBeCloseTo((one?.weekly_amount ?? 0) * 2, 5);
        expect({ ...double, weekly_amount: 0 }).toEqual({ ...one, weekly_amount: 0 });
      }),
      { numRuns: 200 },
    );
  });
});

describe("a slip of the fingers", () => {
  const swapped = (word: string, at: number): string =>
    `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
  const shortened = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

  it.each([
    ["100 # for 8 weeks", "weekly"],
    ["100 every #", "friday"],
    ["4 weekly # of 150", "payments"],
    ["100 # por 8 semanas", "semanales"],
    ["100 cada #", "miercoles"],
    ["100 a week # tomorrow", "starting"],
    ["# dolares por semana", "cincuenta"],
    ["# dollars a week", "seventy"],
  ])("does not change what is read: %s (%s)", (frame, word) => {
    const meant = planIn(frame.replace("#", word));
    expect(meant).not.toBeNull();
    for (let at = 1; at < word.length - 2; at += 1) {
      for (const typed of [swapped(word, at), shortened(word, at)]) {
        expect([typed, planIn(frame.replace("#", typed))]).toEqual([typed, meant]);
      }
    }
  });
});
