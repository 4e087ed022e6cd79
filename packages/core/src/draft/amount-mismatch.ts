import { centsFromDollars } from "../money.ts";
import { FRACTIONS, PAID_OFF } from "./amount-phrases.ts";
import { readAmounts, readCounts } from "./amounts.ts";
import type { Amount, Count } from "./amounts.ts";
import { isDenied } from "./denial.ts";
import { phrases } from "./phrases.ts";
import type { DraftReading, SentenceSpan, WordedText } from "./read-draft.ts";
import { quoteWords } from "./read-draft.ts";

const paidOff = phrases(PAID_OFF);
const split = phrases(["split|splitting|spread|spreading|divide|dividing|divided|dividir|repartir|over|into|in|entre"]);
const portionWord = phrases(["portion|share|porcion|parte|part"]);
const quotesTenant = phrases(["you (said|say|mentioned|wrote|think|believe)", "usted (dijo|dice|menciono|cree)", "(dice|dijo) que"]);
const longPeriod = phrases([
  "(every|each|cada) (other|# weeks|# semanas|otra)",
  "biweekly|quincena|quincenal|quincenales|quincenas",
]);
const monthly = phrases(["month|monthly|mes|mensual|mensuales|mensualmente"]);

/** Everything that a sum in the draft may be measured against. Cents. */
interface Account {
  readonly owed: number;
  readonly portion: number;
  readonly tenantSums: readonly number[];
}

const accountOf = ({ tenant, message }: DraftReading): Account => ({
  owed: centsFromDollars(tenant.amount_owed),
  portion: centsFromDollars(tenant.tenant_portion ?? tenant.amount_owed),
  tenantSums: [...message.numbers.values()].map(({ value }) => centsFromDollars(value)).filter(Number.isFinite),
});

interface Draft {
  readonly text: WordedText;
  readonly amounts: readonly Amount[];
  readonly counts: readonly Count[];
}

const within = <Item extends { readonly sentence: SentenceSpan }>(items: readonly Item[], sentence: SentenceSpan) =>
  items.filter((item) => item.sentence === sentence);

/** Whether a count counts the instalments of its sentence: weeks of weekly ones, months of monthly ones, payments of any. */
const isCountable = (text: WordedText, sentence: SentenceSpan, { unit }: Count): boolean => {
  if (unit === "payments") return true;
  if (longPeriod.occurIn(text, sentence)) return false;
  return (unit === "months") === monthly.occurIn(text, sentence);
};

/** Instalment × number, for each pair that a sentence states (or the whole draft, where a sentence has only one). */
const productsOf = ({ text, amounts, counts }: Draft, sentence: SentenceSpan): { amount: Amount; count: Count }[] => {
  const here = within(amounts, sentence).filter(({ role }) => role === "instalment");
  const countsHere = within(counts, sentence);
  const instalments = here.length > 0 ? here : amounts.filter(({ role }) => role === "instalment");
  const numbers = countsHere.length > 0 ? countsHere : counts;
  return instalments.flatMap((amount) =>
    numbers.filter((count) => isCountable(text, sentence, count)).map((count) => ({ amount, count })),
  );
};

const close = (one: number, other: number, tolerance = 0.5): boolean => Math.abs(one - other) <= tolerance;

/** Half a dollar for each instalment: a rounded instalment is right. */
const roundingOf = (count: number): number => count * 50;

/** The sums that can truly be called owed: the account's, less what was paid or would be paid. */
const owedSums = (reading: DraftReading, account: Account, draft: Draft): number[] => {
  const { owed, portion, tenantSums } = account;
  const base = [owed, portion, owed - portion];
  const products = draft.text.sentences.flatMap((sentence) =>
    productsOf(draft, sentence).map(({ amount, count }) => amount.cents * count.value),
  );
  const paid = draft.amounts
    .filter(({ role, cents }) => role === "paid" || role === "instalment" || tenantSums.includes(cents))
    .map(({ cents }) => cents);
  const payments = [...tenantSums, ...paid, ...products, tenantSums.reduce((sum, cents) => sum + cents, 0)];
  const fractions = draft.text.words.flatMap(({ forms }) => FRACTIONS.get(forms[0] ?? "") ?? []);
  return [
    ...base,
    ...products,
    ...payments.flatMap((cents) => [owed - cents, portion - cents]),
    ...fractions.flatMap((divisor) => base.map((sum) => sum / divisor)),
  ].filter((cents) => cents > 0);
};

/** Whether so many instalments pay a sum off, and no fewer would. */
const paysOff = (instalment: number, count: number, sum: number): boolean =>
  instalment * count >= sum - roundingOf(count) && instalment * (count - 1) < sum;

const owesExactly = ({ owed, portion }: Account, cents: number): boolean => cents === owed || cents === portion;

const isDeniedSum = ({ text }: Draft, { word, sentence }: Amount): boolean =>
  isDenied(text.words, word) || quotesTenant.occurIn(text, sentence);

const isWrong = (amount: Amount, draft: Draft, account: Account, sums: readonly number[]): boolean => {
  const { cents, role, sentence } = amount;
  const isOwed = sums.some((sum) => close(sum, cents));
  switch (role) {
    case "portion":
      return !isOwed || (close(cents, account.owed) && account.portion !== account.owed);
    case "owed":
      return !isOwed && !isDeniedSum(draft, amount);
    case "fee":
      return !isOwed && !account.tenantSums.some((sum) => close(sum, cents));
    case "covered":
    case "result": {
      const products = productsOf(draft, sentence);
      if (products.length === 0) return role === "covered" && !isOwed && !account.tenantSums.includes(cents);
      if (role === "covered") return !isOwed;
      return !products.some(
        ({ amount: { cents: each }, count }) =>
          close(each * count.value, cents) || (isOwed && close(each * count.value, cents, roundingOf(count.value))),
      );
    }
    default:
      return cents > Math.max(account.owed, account.portion, ...account.tenantSums) && role !== "instalment";
  }
};

/** Whether a sentence claims that its plan pays off what it doesn't, or that it doesn't when it does. */
const isPlanWrong = (sentence: SentenceSpan, draft: Draft, account: Account, sums: readonly number[]): boolean => {
  const { text, amounts } = draft;
  const covered = within(amounts, sentence).filter(({ role }) => role === "covered");
  const claims = paidOff.find(text).filter(({ first }) => first >= sentence.first && first < sentence.last);
  const splits = split.occurIn(text, sentence)
    ? within(amounts, sentence).filter(({ role, cents }) => role !== "instalment" && owesExactly(account, cents))
    : [];
  const claim = covered[0]?.word ?? claims[0]?.first ?? splits[0]?.word;
  const products = productsOf(draft, sentence);
  if (claim === undefined || products.length === 0) return false;

  const stated = [...covered, ...splits].map(({ cents }) => cents).filter((cents) => sums.some((sum) => close(sum, cents)));
  const owed = portionWord.occurIn(text, sentence) ? [account.portion] : [account.portion, account.owed];
  const targets = stated.length > 0 ? stated : owed;
  const fits = products.some(({ amount, count }) => targets.some((sum) => paysOff(amount.cents, count.value, sum)));
  if (!isDenied(text.words, claim)) return !fits;
  return products.every(({ amount, count }) => targets.every((sum) => amount.cents * count.value >= sum));
};

/**
 * A sum that is not the account's: owed sums must be the amount owed or the tenant's portion or follow from them,
 * charges must exist, and the arithmetic claimed for a plan must hold. Instalments may be rounded, debts may not.
 */
export const findAmountMismatch = (reading: DraftReading): string | null => {
  const text = reading.draft;
  const draft: Draft = { text, amounts: readAmounts(text), counts: readCounts(text) };
  const account = accountOf(reading);
  const sums = owedSums(reading, account, draft);
  const wrong = draft.amounts.find((amount) => isWrong(amount, draft, account, sums));
  if (wrong !== undefined) return quoteWords(text, wrong.word, wrong.word + 1);
  const sentence = text.sentences.find((span) => isPlanWrong(span, draft, account, sums));
  return sentence === undefined ? null : quoteWords(text, sentence.first, sentence.last);
};
