import { centsFromDollars } from "../money.ts";
import type { Account, Figures } from "./account.ts";
import { accountOf, debtsOf, paymentCounts } from "./account.ts";
import { FRACTIONS } from "./amount-phrases.ts";
import type { Amount } from "./amounts.ts";
import { instalmentsIn, isShare, totalOf } from "./instalments.ts";
import { phrases } from "./phrases.ts";
import type { DraftReading } from "./read-draft.ts";

/** What the checks of one draft's sums share. Cents. */
export interface Books {
  readonly account: Account;
  readonly figures: Figures;
  /** The figures of the tenant's message. */
  readonly asked: Figures;
  /** The sums that can truly be called owed. */
  readonly sums: readonly number[];
  /** Further sums that need no explanation: what the tenant or the house named, and what follows from it. */
  readonly explained: readonly number[];
}

const perPayment = phrases([
  "(each|every|apiece|payment|payments|installment|installments|weekly|per|split|splitting|divide|divided|over)",
  "(cada|pago|pagos|cuota|cuotas|semanal|semanales|dividido|dividida|dividir|repartir)",
]);

const ROUNDING_OF_CENTS = 0.5;

export const close = (one: number, other: number, tolerance = ROUNDING_OF_CENTS): boolean =>
  Math.abs(one - other) <= tolerance;

/** The percentages a text names, as shares of one: "90%" is 0.9. */
const percentagesIn = ({ text }: Figures): number[] =>
  [...text.numbers].flatMap(([word, { value, end }]) => {
    const isPercentage =
      text.normalised.original
        .slice(end, end + 2)
        .trimStart()
        .startsWith("%") ||
      ["percent", "ciento"].some((form) =>
        text.words.slice(word + 1, word + 3).some(({ forms }) => forms.includes(form)),
      );
    return isPercentage && value > 0 && value < 100 ? [value / 100] : [];
  });

/**
 * The sums that can truly be called owed: the account's, those less what was paid or would be paid, and halves or
 * percentages where the draft speaks of them. Cents.
 */
export const owedSums = ({ owed, portion, tenantSums, tenantTotals }: Account, figures: Figures): number[] => {
  const base = [owed, portion, owed - portion].filter((cents) => cents > 0);
  const planned = new Set([...figures.amounts, ...figures.counts].map(({ sentence }) => sentence));
  const totals = [...planned].flatMap((sentence) => instalmentsIn(figures, sentence).map(totalOf));
  const paid = figures.amounts
    .filter(({ role, cents }) => role === "paid" || role === "instalment" || tenantSums.includes(cents))
    .map(({ cents }) => cents);
  const all = tenantSums.reduce((sum, cents) => sum + cents, 0);
  const payments = [...tenantSums, ...tenantTotals, ...paid, ...totals, all];
  const fractions = figures.text.words.flatMap(({ forms }) => FRACTIONS.get(forms[0] ?? "") ?? []);
  return [
    ...base,
    ...totals,
    ...payments.flatMap((cents) => [owed - cents, portion - cents]),
    ...fractions.flatMap((divisor) => base.map((sum) => sum / divisor)),
    ...percentagesIn(figures).flatMap((share) => base.map((sum) => sum * share)),
  ].filter((cents) => cents >= 0);
};

/** What is left for the last payment when all others are full ones: $30 of $450 at $60 a week. Cents. */
export const lastPayments = ({ owed, portion }: Account, { amounts }: Figures): number[] =>
  amounts
    .filter(({ role, cents }) => role === "instalment" && cents > 0)
    .flatMap(({ cents }) => [owed % cents, portion % cents]);

/** What two of the sums come to. */
const pairs = (sums: readonly number[]): number[] =>
  sums.flatMap((one, at) => sums.slice(at + 1).map((other) => one + other));

export const booksOf = (reading: DraftReading, figures: Figures, asked: Figures): Books => {
  const account = accountOf(reading);
  const named = [...account.tenantSums, ...(reading.supported.amounts ?? []).map(centsFromDollars)];
  const instalments = figures.amounts.filter(({ role }) => role === "instalment").map(({ cents }) => cents);
  const paid = figures.amounts.filter(({ role }) => role === "paid").map(({ cents }) => cents);
  return {
    account,
    figures,
    asked,
    sums: owedSums(account, figures),
    explained: [
      ...named,
      ...account.tenantTotals,
      ...instalments,
      ...lastPayments(account, figures),
      ...pairs([...named, ...paid]),
      // What is paid beyond the debt.
      ...named.flatMap((cents) => [cents - account.owed, cents - account.portion]),
    ],
  };
};

/** Whether a sum is what the debt, or its rest, comes to in so many payments as the draft or the tenant speaks of. */
export const isShareOfDebt = ({ cents, sentence }: Amount, { account, figures }: Books): boolean => {
  if (!perPayment.occurIn(figures.text, sentence)) return false;
  const debts = debtsOf(account).filter((debt) => debt > 0);
  return paymentCounts(figures, account).some((count) => debts.some((debt) => isShare(cents, count, debt)));
};
