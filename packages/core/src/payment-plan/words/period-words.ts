import { wordSet } from "../../text/word-set.ts";
import type { PeriodUnit } from "./cadences.ts";

/** What a duration or a count of days is measured in. */
export const PERIOD_UNITS: ReadonlyMap<string, PeriodUnit | "fortnight"> = new Map([
  ...units("day", "day days dia dias"),
  ...units(
    "week",
    "week weeks semana semanas semanitas semanita weekend weekends mondays tuesdays wednesdays thursdays fridays saturdays sundays sabados domingos",
  ),
  ...units("fortnight", "fortnight fortnights quincena quincenas catorcena catorcenas"),
  ...units("month", "month months mes meses mesecitos"),
  ...units("year", "year years ano anos"),
]);

/** One of several payments, after a number: `4 weekly payments`, `3 abonos`. */
export const PAYMENT_NOUNS: ReadonlySet<string> = wordSet(
  "payment payments installment installments instalment instalments pago pagos abono abonos cuota cuotas partes parts pagitos deposits depositos ways periods cycles paydays chunks pieces portions checks paychecks cheques times veces paymentss",
);

/** A payment noun that is a cadence too. */
export const PAYMENTS_WITH_CADENCE: ReadonlySet<string> = wordSet("mensualidades mensualidad");

/** What may stand between the number and the payment noun. */
export const PAYMENT_ADJECTIVES: ReadonlySet<string> = wordSet(
  "pay whole full entire equal even separate more total easy small smaller consecutive straight iguales seguidos partial little different regular",
);

function units(unit: PeriodUnit | "fortnight", words: string): [string, PeriodUnit | "fortnight"][] {
  return words.split(" ").map((word) => [word, unit]);
}
