import type { Figures } from "./account.ts";
import { within } from "./account.ts";
import type { Amount, Count } from "./amounts.ts";
import { phrases } from "./phrases.ts";
import type { SentenceSpan, WordedText } from "./worded-text.ts";

/** So many instalments of so much. */
export interface Instalments {
  readonly amount: Amount;
  readonly count: Count;
}

const everyTwoWeeks = phrases([
  "(every|each) other",
  "(every|each|cada) (# weeks|# semanas|otra|# dias)",
  "biweekly|quincena|quincenal|quincenales|quincenas|quincenalmente",
]);
const monthly = phrases(["month|monthly|mes|mensual|mensuales|mensualmente"]);

/** Between two payments of which one is due every other week. */
const WEEKS_BETWEEN = 2;

/** How many instalments a count stands for: half as many as weeks where one is paid every two weeks. */
const countedIn = (isBiweekly: boolean, isMonthly: boolean, count: Count): Count[] => {
  const { unit, value } = count;
  if (unit === "payments") return [count];
  if (isBiweekly) {
    return unit === "weeks" && value > WEEKS_BETWEEN ? [{ ...count, value: Math.ceil(value / WEEKS_BETWEEN) }] : [];
  }
  return (unit === "months") === isMonthly ? [count] : [];
};

/** Each amount with each count, in the rhythm that the texts, or one sentence of the first, speak of. */
export const instalmentsOf = (
  amounts: readonly Amount[],
  counts: readonly Count[],
  texts: readonly WordedText[],
  sentence?: SentenceSpan,
): Instalments[] => {
  const isBiweekly = texts.some((text) => everyTwoWeeks.occurIn(text, sentence));
  const isMonthly = texts.some((text) => monthly.occurIn(text, sentence));
  return amounts.flatMap((amount) =>
    counts.flatMap((count) => countedIn(isBiweekly, isMonthly, count)).map((count) => ({ amount, count })),
  );
};

/** The instalments that a sentence states; what it leaves out is taken from the rest of the text. */
export const instalmentsIn = ({ text, amounts, counts }: Figures, sentence: SentenceSpan): Instalments[] => {
  const all = amounts.filter(({ role }) => role === "instalment");
  const here = within(all, sentence);
  const countsHere = within(counts, sentence);
  return instalmentsOf(here.length > 0 ? here : all, countsHere.length > 0 ? countsHere : counts, [text], sentence);
};

/** What instalments come to. Cents. */
export const totalOf = ({ amount, count }: Instalments): number => amount.cents * count.value;

/** Half a dollar for each instalment: a rounded instalment is right. Cents. */
export const roundingOf = (count: number): number => count * 50;

/** Whether so many instalments pay a sum off, and no fewer would. */
export const paysOff = (instalment: number, count: number, sum: number): boolean =>
  instalment * count >= sum - roundingOf(count) && instalment * (count - 1) < sum;

/** What "about" may hide: four percent, at least $1.50, at most $10. Cents. */
const roughnessOf = (share: number): number => Math.min(Math.max(share * 0.04, 150), 1_000);

/** Whether an instalment is what a sum split in so many payments comes to, roughly: "$530 over 8 weeks is about $66". */
export const isShare = (instalment: number, count: number, sum: number): boolean =>
  Math.abs(instalment - sum / count) <= roughnessOf(sum / count);
