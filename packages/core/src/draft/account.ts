import { centsFromDollars } from "../money.ts";
import { FRACTIONS } from "./amount-phrases.ts";
import { readAmounts, readCounts } from "./amounts.ts";
import type { Amount, Count } from "./amounts.ts";
import type { DraftReading, SentenceSpan, WordedText } from "./read-draft.ts";
import { phrases } from "./phrases.ts";

/** What sums in a draft may be measured against. Cents. */
export interface Account {
  readonly owed: number;
  /** The tenant's own part; the whole where it is not known. */
  readonly portion: number;
  /** The numbers of the tenant's message, read as sums. */
  readonly tenantSums: readonly number[];
}

/** The sums and the counts of a draft. */
export interface DraftFigures {
  readonly text: WordedText;
  readonly amounts: readonly Amount[];
  readonly counts: readonly Count[];
}

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

/** More than a text message has room for. Every sum is compared with every other. */
const MOST_FIGURES = 12;
/** Between two payments of which one is due every other week. */
const WEEKS_BETWEEN = 2;

/** What the account and the tenant's message state. */
export const accountOf = ({ tenant, message }: DraftReading): Account => ({
  owed: centsFromDollars(tenant.amount_owed),
  portion: centsFromDollars(tenant.tenant_portion ?? tenant.amount_owed),
  tenantSums: [...message.numbers.values()]
    .map(({ value }) => centsFromDollars(value))
    .filter(Number.isFinite)
    .slice(0, MOST_FIGURES),
});

const figuresRead = new WeakMap<WordedText, DraftFigures>();

/** The figures of a draft. A text is read once, however often it is asked about. */
export const figuresOf = (text: WordedText): DraftFigures => {
  const known = figuresRead.get(text);
  if (known !== undefined) return known;
  const figures: DraftFigures = {
    text,
    amounts: readAmounts(text).slice(0, MOST_FIGURES),
    counts: readCounts(text).slice(0, MOST_FIGURES),
  };
  figuresRead.set(text, figures);
  return figures;
};

/** The items that stand in a sentence. */
export const within = <Item extends { readonly sentence: SentenceSpan }>(
  items: readonly Item[],
  sentence: SentenceSpan,
): Item[] => items.filter((item) => item.sentence === sentence);

/** How many instalments a count stands for in its sentence: half as many as weeks where one is paid every two weeks. */
const countedIn = (text: WordedText, sentence: SentenceSpan, count: Count): Count[] => {
  const { unit, value } = count;
  if (unit === "payments") return [count];
  if (everyTwoWeeks.occurIn(text, sentence)) {
    return unit === "weeks" && value > WEEKS_BETWEEN ? [{ ...count, value: Math.ceil(value / WEEKS_BETWEEN) }] : [];
  }
  return (unit === "months") === monthly.occurIn(text, sentence) ? [count] : [];
};

/** The instalments that a sentence states; what it leaves out is taken from the rest of the draft. */
export const instalmentsIn = ({ text, amounts, counts }: DraftFigures, sentence: SentenceSpan): Instalments[] => {
  const all = amounts.filter(({ role }) => role === "instalment");
  const here = within(all, sentence);
  const countsHere = within(counts, sentence);
  return (here.length > 0 ? here : all).flatMap((amount) =>
    (countsHere.length > 0 ? countsHere : counts)
      .flatMap((count) => countedIn(text, sentence, count))
      .map((count) => ({ amount, count })),
  );
};

/** What instalments come to. Cents. */
export const totalOf = ({ amount, count }: Instalments): number => amount.cents * count.value;

/** Half a dollar for each instalment: a rounded instalment is right. Cents. */
export const roundingOf = (count: number): number => count * 50;

/** Whether so many instalments pay a sum off, and no fewer would. */
export const paysOff = (instalment: number, count: number, sum: number): boolean =>
  instalment * count >= sum - roundingOf(count) && instalment * (count - 1) < sum;

/**
 * The sums that can truly be called owed: the account's, those less what was paid or would be paid, and halves where
 * the draft speaks of halves. Cents.
 */
export const owedSums = ({ owed, portion, tenantSums }: Account, figures: DraftFigures): number[] => {
  const base = [owed, portion, owed - portion].filter((cents) => cents > 0);
  const planned = new Set([...figures.amounts, ...figures.counts].map(({ sentence }) => sentence));
  const totals = [...planned].flatMap((sentence) => instalmentsIn(figures, sentence).map(totalOf));
  const paid = figures.amounts
    .filter(({ role, cents }) => role === "paid" || role === "instalment" || tenantSums.includes(cents))
    .map(({ cents }) => cents);
  const payments = [...tenantSums, ...paid, ...totals, tenantSums.reduce((sum, cents) => sum + cents, 0)];
  const fractions = figures.text.words.flatMap(({ forms }) => FRACTIONS.get(forms[0] ?? "") ?? []);
  return [
    ...base,
    ...totals,
    ...payments.flatMap((cents) => [owed - cents, portion - cents]),
    ...fractions.flatMap((divisor) => base.map((sum) => sum / divisor)),
  ].filter((cents) => cents >= 0);
};

/** What is left for the last payment when all others are full ones: $30 of $450 at $60 a week. Cents. */
export const lastPayments = ({ owed, portion }: Account, { amounts }: DraftFigures): number[] =>
  amounts
    .filter(({ role, cents }) => role === "instalment" && cents > 0)
    .flatMap(({ cents }) => [owed % cents, portion % cents]);
