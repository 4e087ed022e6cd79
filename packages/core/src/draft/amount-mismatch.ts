import type { Figures } from "./account.ts";
import { figuresOf, within } from "./account.ts";
import { REACHED_BEFORE, TENANT_PAYS } from "./amount-phrases.ts";
import type { Amount } from "./amounts.ts";
import { isDenied } from "./denial.ts";
import { speaksOfForgiveness } from "./forgiveness-promise.ts";
import { instalmentsIn, paysOff, roundingOf, totalOf } from "./instalments.ts";
import type { Books } from "./known-sums.ts";
import { booksOf, close, isShareOfDebt, lastPayments } from "./known-sums.ts";
import { phrases } from "./phrases.ts";
import { isPlanWrong } from "./plan-claims.ts";
import type { DraftReading } from "./read-draft.ts";
import { quoteWords } from "./worded-text.ts";
import { speaksOfOthers } from "./third-party-disclosure.ts";

const reached = phrases(REACHED_BEFORE);
/** Who pays what the tenant doesn't. */
const otherPayer = phrases([
  "(other|others|rest|remaining|remainder|section|hud|housing|agency|subsidy|voucher|authority|they|program|assistance)",
  "(otra|otro|otros|resto|demas|seccion|subsidio|vale|autoridad|agencia|programa)",
]);
const duty = phrases(["(you|usted|le|te) ..2 (owe|responsible|pay|debe|adeuda|toca|tocan|corresponde|corresponden)"]);
const planWord = phrases([
  "(plan|pay|paying|payments|installments|offer|proposal|pagar|pagaria|pagos|cuotas|oferta|propuesta)",
]);
const tenantPays = phrases(TENANT_PAYS);
const agency = phrases([
  "(agency|section|program|voucher|hud|subsidy|authority|agencia|programa|seccion|subsidio|autoridad)",
]);
const quotesTenant = phrases([
  "you (said|say|mentioned|wrote|think|believe)",
  "usted (dijo|dice|menciono|cree)",
  "(dice|dijo) que",
]);

const isDeniedSum = ({ text }: Figures, { word, sentence }: Amount): boolean =>
  isDenied(text.words, word) || quotesTenant.occurIn(text, sentence);

/** A sum that plays no known part is a claim like any other, unless the draft asks about it. */
const isUnexplained = (amount: Amount, books: Books): boolean => {
  const { cents, sentence } = amount;
  const { text } = books.figures;
  if (sentence.isQuestion || speaksOfForgiveness(text, sentence) || speaksOfOthers(text, sentence)) return false;
  return ![...books.sums, ...books.explained].some((sum) => close(sum, cents)) && !isShareOfDebt(amount, books);
};

/** Whether "… is $450" states what the instalments of its sentence come to. */
const isTotal = ({ cents, sentence, word }: Amount, isOwed: boolean, { figures, account }: Books): boolean => {
  const instalments = instalmentsIn(figures, sentence);
  if (instalments.length === 0 || lastPayments(account, figures).includes(cents)) return true;
  const isReached = reached.find(figures.text).some(({ last }) => last - 1 === word);
  return instalments.some((some) => {
    const { amount, count } = some;
    if (isOwed && isReached && paysOff(amount.cents, count.value, cents)) return true;
    return close(totalOf(some), cents, isOwed ? roundingOf(count.value) : undefined);
  });
};

/** The part that somebody else pays, stated as the tenant's. */
const isOthersPart = ({ cents, sentence }: Amount, { account, figures }: Books): boolean => {
  const { owed, portion, tenantSums } = account;
  return (
    close(cents, owed - portion) &&
    ![0, ...tenantSums].some((paid) => close(cents, portion - paid)) &&
    !otherPayer.occurIn(figures.text, sentence)
  );
};

/** Whether a sum that the tenant is said to pay, beside what somebody else pays, is not the tenant's part. */
const isWrongShare = ({ cents, role, sentence, word }: Amount, { account, figures }: Books): boolean => {
  const { owed, portion, tenantSums } = account;
  return (
    portion !== owed &&
    role !== "instalment" &&
    agency.occurIn(figures.text, sentence) &&
    tenantPays.find(figures.text).some(({ last }) => last - 1 === word) &&
    ![portion, ...tenantSums.flatMap((paid) => [paid, portion - paid])].some((sum) => close(sum, cents))
  );
};

/** "You owe …", with nothing beside it that would make it a part of the whole. */
const isTenantsDuty = ({ sentence }: Amount, { figures }: Books): boolean =>
  duty.occurIn(figures.text, sentence) && within(figures.amounts, sentence).length === 1;

const isWrong = (amount: Amount, books: Books): boolean => {
  const { cents, role, sentence } = amount;
  const { account, figures, sums } = books;
  const { owed, portion, tenantSums, tenantTotals } = account;
  const isOwed = sums.some((sum) => close(sum, cents));
  const isTenants = [...tenantSums, ...tenantTotals].some((sum) => close(sum, cents));
  if (isWrongShare(amount, books)) return true;
  const isPlanTotal = tenantTotals.some((sum) => close(sum, cents)) && planWord.occurIn(figures.text, sentence);
  switch (role) {
    case "portion":
      return !isOwed || (portion !== owed && (close(cents, owed) || isOthersPart(amount, books)));
    case "owed":
      if (isOthersPart(amount, books) && isTenantsDuty(amount, books)) return true;
      return !isOwed && !isDeniedSum(figures, amount) && !isPlanTotal;
    case "fee":
      return !isOwed && !isTenants;
    case "covered":
      return !isOwed && (instalmentsIn(figures, sentence).length > 0 || !isTenants);
    case "result":
      return !isTotal(amount, isOwed, books) || (!isOwed && isUnexplained(amount, books));
    case "instalment":
      return false;
    case "paid":
      return cents > Math.max(owed, portion, ...tenantSums);
    default:
      return isUnexplained(amount, books);
  }
};

/**
 * A sum that is not the account's: owed sums must be the amount owed or the tenant's portion or follow from them,
 * charges must exist, and the arithmetic claimed for a plan must hold. Instalments may be rounded, debts may not.
 */
export const findAmountMismatch = (reading: DraftReading): string | null => {
  const text = reading.draft;
  const books = booksOf(reading, figuresOf(text), figuresOf(reading.message));
  const wrong = books.figures.amounts.find((amount) => isWrong(amount, books));
  if (wrong !== undefined) return quoteWords(text, wrong.word, wrong.word + 1);
  const sentence = text.sentences.find((span) => isPlanWrong(span, books));
  return sentence === undefined ? null : quoteWords(text, sentence.first, sentence.last);
};
