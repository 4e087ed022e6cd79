import { wordSet } from "../../text/word-set.ts";

/**
 * How often: every way of saying it, in both languages. A new cadence is a line here and nothing else.
 * Notation: see `text/phrase-table.ts`.
 */

export type PeriodUnit = "day" | "week" | "month" | "year";

export interface CadenceMeaning {
  readonly unit: PeriodUnit;
  /** Payments are this many units apart; `"#"` takes the number in the phrase. */
  readonly every?: number | "#";
  /** Or this many payments fall into one unit. */
  readonly times?: number | "#";
  /** Only a cadence right after a sum: `100 a week`, but `give me a week`. */
  readonly isWeak?: boolean;
  /** Refers to a rhythm said elsewhere: `each paycheck`. */
  readonly isPayday?: boolean;
}

export const CADENCES: readonly { readonly meaning: CadenceMeaning; readonly phrases: readonly string[] }[] = [
  {
    meaning: { unit: "week", every: 1 },
    phrases: [
      "weekly|wkly|semanal|semanales|semanalmente|semanario|weeklies",
      "every|each|per|cada|por|x week|semana",
      "every|each single|and? week|semana",
      "every|each|all of? the weeks",
      "a|ala|por|en la semana",
      "a|por cada semana",
      "p|c|x / week|semana",
      "/ a? week|semana",
      "p|c|x semana|week",
      "by the week",
      "on a weekly basis",
      "on the weekly",
      "a la week",
      "por week",
      "todas las semanas",
      "cada una semana",
      "week by week",
      "semana a|tras|por semana",
      "p? / w",
      "pw|xsemana|xsem|porsemana|alasemana",
      "once a|per|each|every week",
      "one|una|uno|1 a|per|each|every|por|cada|x|ala|al week|semana",
      "one|1 a|per|each|every monday|tuesday|wednesday|thursday|friday|saturday|sunday",
      "una|uno cada lunes|martes|miercoles|jueves|viernes|sabado|domingo",
      "una|uno a la semana",
      "one time a|per week",
      "una ves|vez a|por|x|cada|ala la? semana",
      "every|each monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekend|weekends",
      "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays",
      "every|each sat|sun",
      "cada lunes|martes|miercoles|jueves|viernes|sabado|domingo",
      "los|todos lunes|martes|miercoles|jueves|viernes|sabados|domingos",
      "todos los lunes|martes|miercoles|jueves|viernes|sabados|domingos",
      "every|each lunes|martes|miercoles|jueves|viernes|sabado|domingo",
      "cada monday|tuesday|wednesday|thursday|friday|saturday|sunday|fin",
      "cada fin de semana",
      "los fines de semana",
    ],
  },
  {
    meaning: { unit: "week", every: 2 },
    phrases: [
      "biweekly|fortnightly|quincenal|quincenales|quincenalmente|catorcenal|catorcenales",
      "bi weekly|week",
      "every|each other week|weeks|wk",
      "one|1|uno|una every|each|cada other|two|2|dos|otra week|weeks|semana|semanas",
      "uno|una|1 cada|por quincena",
      "one|1 every|each other monday|tuesday|wednesday|thursday|friday|saturday|sunday",
      "cada quince|15",
      "every|each second week",
      "cada otra semana",
      "cada segunda semana",
      "semana de por medio",
      "una semana si y? otra|una no",
      "cada|por|x quincena|catorcena",
      "every|each|per quincena",
      "a|ala la? quincena",
      "las quincenas",
      "todas las quincenas",
      "/ quincena",
      "every|each other monday|tuesday|wednesday|thursday|friday|saturday|sunday",
      "every|each other sat|sun",
      "every|each second monday|tuesday|wednesday|thursday|friday|saturday|sunday",
      "every couple weeks",
      "a|per|every|each fortnight",
      "cada dos|otro lunes|martes|miercoles|jueves|viernes|sabado|domingo",
      "un? viernes|lunes|martes|miercoles|jueves|sabado|domingo si y? un? otro|uno|viernes|lunes|martes|miercoles|jueves|sabado|domingo no",
      "cada|un? viernes|lunes|martes|miercoles|jueves|sabado|domingo de? por medio",
      "cada? semana de? por medio",
    ],
  },
  {
    meaning: { unit: "month", times: 2 },
    phrases: [
      "semimonthly|bimonthly",
      "semi|bi monthly",
      "twice monthly",
      "twice a|per|each|every|/ month",
      "cada primero|uno|1 y quince|15",
      "two|2 payments|times a|per|each|every month",
      "dos pagos al|por|cada mes",
      "dos veces al|por|cada mes",
    ],
  },
  {
    meaning: { unit: "week", every: "#" },
    phrases: [
      "every|each|cada|c/|c # week|weeks|semana|semanas",
      "/ # week|weeks|semanas",
      "every|each couple of? weeks",
    ],
  },
  { meaning: { unit: "day", every: "#" }, phrases: ["every|each|cada|c/|c # day|days|dia|dias", "c / # dias"] },
  { meaning: { unit: "month", every: "#" }, phrases: ["every|each|cada # month|months|mes|meses"] },
  {
    meaning: { unit: "week", times: "#" },
    phrases: [
      "# payments|payment|pagos|pago a|per|each|every|por week|semana",
      "# times|x|time|veces|ves|vez a|per|each|every|por|x|ala|cada week|semana",
      "# times|veces|x a la semana",
      "# veces semanal|semanales",
    ],
  },
  {
    meaning: { unit: "month", times: "#" },
    phrases: [
      "# payments|pagos a|per|each|every|al|por month|mes",
      "# times|x|time|veces|ves|vez a|per|each|every|al|por|x|cada|/ month|mes",
      "# x / month",
    ],
  },
  {
    meaning: { unit: "week", times: 2 },
    phrases: ["twice a|per|each|every|/ week", "twice weekly", "dos veces a|por|ala la? semana"],
  },
  {
    meaning: { unit: "month", every: 1 },
    phrases: [
      "monthly|mensual|mensuales|mensualmente",
      "every|each|per|cada|por|x month|mes",
      "every|each single month",
      "one|1|uno|una a|per|each|every|al|por|cada month|mes",
      "cada dia ultimo|30|31",
      "cada fin|ultimo|final de? mes",
      "el|los? ultimo|ultimos dia? de? cada mes|meses",
      "el|los? ultimo|ultimos del|de mes",
      "cada ultimo dia? del? mes?",
      "fin|fines|final de cada mes",
      "the? last day? of the|every|each month",
      "the? end of every|each month",
      "every|each end of month",
      "every|each month end",
      "al mes",
      "p|c|x / month|mes",
      "/ a? month|mes",
      "by the month",
      "on a monthly basis",
      "todos los meses",
      "mes a|tras|por mes",
      "once a|per|each|every month",
      "mensualidades|mensualidad",
      "una ves|vez al|por|x|cada mes",
      "al month",
      "xmes|pormes",
      "pm / month",
      "the|el first|# of each|every month",
      "first|# of each|every month",
      "on? the first|# each|every month",
      "el|dia dia? primero|# de cada|todos los? mes|meses",
      "los primeros de? cada? mes?",
      "cada dia? primero|# de? del? mes?",
      "every first of the month",
      "every # of the month",
      "every|each first",
    ],
  },
  { meaning: { unit: "month", every: 2 }, phrases: ["every|each other month", "bimestral|bimestrales"] },
  {
    meaning: { unit: "day", every: 1 },
    phrases: [
      "daily|diario|diarios|diaria|diarias|diariamente",
      "every|each|per|cada|por|x day|dia",
      "every|each single day",
      "everyday",
      "al dia",
      "/ day|dia",
      "todos los dias",
      "once a day",
    ],
  },
  {
    meaning: { unit: "year", every: 1 },
    phrases: ["every|each|per|cada|por year|ano", "yearly|annually|anual|anuales|anualmente", "al ano", "/ year"],
  },
  { meaning: { unit: "week", every: 1, isWeak: true }, phrases: ["a|an|the week", "la|una semana", "week|semana|wk"] },
  { meaning: { unit: "month", every: 1, isWeak: true }, phrases: ["a|an|the month", "el|un mes", "month|mes"] },
  { meaning: { unit: "week", every: 2, isWeak: true }, phrases: ["la|una? quincena"] },
  { meaning: { unit: "day", every: 1, isWeak: true }, phrases: ["a|an|the day", "un dia", "dia|day"] },
  { meaning: { unit: "year", every: 1, isWeak: true }, phrases: ["a year"] },
  {
    meaning: { unit: "week", isPayday: true },
    phrases: [
      "every|each|per|from|out|off of? my? time|check|checks|paycheck|paychecks|payday|paydays|pay|pay-day|pay-check",
      "every|each pay day|period|check",
      "per pay|payday period|day?",
      "a|por|de|con cada? cheque",
      "every|each time|when i|we get|am paid",
      "every|each time my check|paycheck comes|hits|drops in?",
      "when|whenever i get paid",
      "as i get paid",
      "a check|paycheck|cheque|payday",
      "cada cheque|vez|paga|pago|cobro|sueldo|payday|check|paycheck|que",
      "cada ves|vez que me paguen|pagan|pague|paga",
      "cada vez que cobre|cobro",
      "cada que me? paguen|pagan|cobre|cobro",
      "cuando|cuanto me? paguen|pagan|cobre|cobro",
      "cada dia de pago|paga",
      "por cheque|paga",
      "de cada cheque|paga|pago",
    ],
  },
];

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
  "payment payments installment installments instalment instalments pago pagos abono abonos cuota cuotas partes parts pagitos deposits depositos chunks pieces portions checks paychecks cheques times veces paymentss",
);

/** A payment noun that is a cadence too. */
export const PAYMENTS_WITH_CADENCE: ReadonlySet<string> = wordSet("mensualidades mensualidad");

/** What may stand between the number and the payment noun. */
export const PAYMENT_ADJECTIVES: ReadonlySet<string> = wordSet(
  "whole full entire equal even separate more total easy small smaller consecutive straight iguales seguidos partial little different regular",
);

function units(unit: PeriodUnit | "fortnight", words: string): [string, PeriodUnit | "fortnight"][] {
  return words.split(" ").map((word) => [word, unit]);
}
