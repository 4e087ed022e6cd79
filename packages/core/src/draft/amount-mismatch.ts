import type { Account, DraftFigures } from "./account.ts";
import {
  accountOf,
  figuresOf,
  instalmentsIn,
  lastPayments,
  owedSums,
  paysOff,
  roundingOf,
  totalOf,
  within,
} from "./account.ts";
import { PAID_OFF } from "./amount-phrases.ts";
import type { Amount } from "./amounts.ts";
import { centsFromDollars } from "../money.ts";
import { isDenied } from "./denial.ts";
import { speaksOfForgiveness } from "./forgiveness-promise.ts";
import { phrases } from "./phrases.ts";
import type { DraftReading, SentenceSpan } from "./read-draft.ts";
import { quoteWords } from "./read-draft.ts";
import { speaksOfOthers } from "./third-party-disclosure.ts";

const paidOff = phrases(PAID_OFF);
const split = phrases(["split|splitting|spread|spreading|divide|dividing|divided|dividir|repartir|over|into|in|entre"]);
const portionWord = phrases(["portion|share|porcion|parte|part"]);
/** Who pays what the tenant doesn't. */
const otherPayer = phrases([
  "(other|others|rest|remaining|remainder|section|hud|housing|agency|subsidy|voucher|authority|they|program|assistance)",
  "(otra|otro|otros|resto|demas|seccion|subsidio|vale|autoridad|agencia|programa)",
]);
const quotesTenant = phrases([
  "you (said|say|mentioned|wrote|think|believe)",
  "usted (dijo|dice|menciono|cree)",
  "(dice|dijo) que",
]);

/** Said of a plan that doesn't pay everything: "$300, just $10 short". */
const fallsShort = phrases([
  "short|shy|leaving|leave|leaves|left|remaining|remain|remains|toward|towards|more|less|only|part|some|under|below|enough|start|plus|then",
  "falta|faltan|faltaria|faltarian|queda|quedan|quedaria|quedarian|restan|mas|menos|solo|corto|alcanza|apenas|insuficiente|resto",
  "(of|out of) (your|the) #",
]);
const isTooLittle = phrases([
  "short (of|by)?",
  "(need|needs|take|takes|require|requires|necesita*) ..2 (more|mas|higher|larger|bigger)",
  "not (quite)? (cover|enough|reach|do it|finish|pay)",
  "no (lo)? (cubre|cubriria|alcanza|alcanzaria|llega|basta|completa)",
  "(too|muy) (low|little|small|poco|bajo|baja)",
  "(falta|faltan|faltaria|faltarian) #",
]);

const ROUNDING_OF_CENTS = 0.5;

const close = (one: number, other: number, tolerance = ROUNDING_OF_CENTS): boolean =>
  Math.abs(one - other) <= tolerance;

const isDeniedSum = ({ text }: DraftFigures, { word, sentence }: Amount): boolean =>
  isDenied(text.words, word) || quotesTenant.occurIn(text, sentence);

/** What the checks of one draft share. */
interface Books {
  readonly account: Account;
  readonly figures: DraftFigures;
  /** The sums that can truly be called owed. */
  readonly sums: readonly number[];
  /** Further sums that need no explanation: what the tenant or the house named, and what follows from it. */
  readonly explained: readonly number[];
}

const booksOf = (reading: DraftReading, figures: DraftFigures): Books => {
  const account = accountOf(reading);
  const named = [...account.tenantSums, ...(reading.supported.amounts ?? []).map(centsFromDollars)];
  const instalments = figures.amounts.filter(({ role }) => role === "instalment").map(({ cents }) => cents);
  const paid = figures.amounts.filter(({ role }) => role === "paid").map(({ cents }) => cents);
  return {
    account,
    figures,
    sums: owedSums(account, figures),
    explained: [
      ...named,
      ...instalments,
      ...lastPayments(account, figures),
      // What two payments come to, and what is paid beyond the debt.
      ...[...named, ...paid].flatMap((one, at) => [...named, ...paid].slice(at + 1).map((other) => one + other)),
      ...named.flatMap((cents) => [cents - account.owed, cents - account.portion]),
    ],
  };
};

/** A sum that plays no known part is a claim like any other, unless the draft asks about it. */
const isUnexplained = ({ cents, sentence }: Amount, { figures, sums, explained }: Books): boolean =>
  !sentence.isQuestion &&
  !speaksOfForgiveness(figures.text, sentence) &&
  !speaksOfOthers(figures.text, sentence) &&
  ![...sums, ...explained].some((sum) => close(sum, cents));

/** Whether "… is $450" states what the instalments of its sentence come to. */
const isTotal = ({ cents, sentence }: Amount, isOwed: boolean, { figures, account }: Books): boolean => {
  const instalments = instalmentsIn(figures, sentence);
  if (instalments.length === 0 || lastPayments(account, figures).includes(cents)) return true;
  return instalments.some(
    (some) => close(totalOf(some), cents) || (isOwed && close(totalOf(some), cents, roundingOf(some.count.value))),
  );
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

const isWrong = (amount: Amount, books: Books): boolean => {
  const { cents, role, sentence } = amount;
  const { account, figures, sums } = books;
  const { owed, portion, tenantSums } = account;
  const isOwed = sums.some((sum) => close(sum, cents));
  const isTenants = tenantSums.some((sum) => close(sum, cents));
  switch (role) {
    case "portion":
      return !isOwed || (portion !== owed && (close(cents, owed) || isOthersPart(amount, books)));
    case "owed":
      return !isOwed && !isDeniedSum(figures, amount);
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

/** Whether a sum is all that is owed, or was before the tenant's payments. */
const isWhole = (cents: number, { owed, portion, tenantSums }: Account): boolean =>
  [owed, portion].some((whole) => cents === whole || tenantSums.some((paid) => cents === whole - paid));

/** What a sentence says is paid off, split or simply named beside a plan: where, and which of its sums it means. */
const claimIn = (sentence: SentenceSpan, { figures, account }: Books) => {
  const { text, amounts } = figures;
  const here = within(amounts, sentence);
  const covered = here.filter(({ role }) => role === "covered");
  const shared = split.occurIn(text, sentence)
    ? here.filter(({ role, cents }) => role !== "instalment" && (cents === account.owed || cents === account.portion))
    : [];
  const paid = paidOff.find(text).find(({ first }) => first >= sentence.first && first < sentence.last);
  const beside = fallsShort.occurIn(text, sentence)
    ? []
    : here.filter(({ role, cents }) => role !== "instalment" && role !== "result" && isWhole(cents, account));
  return {
    word: covered[0]?.word ?? paid?.first ?? shared[0]?.word ?? beside[0]?.word,
    stated: [...covered, ...shared, ...beside],
  };
};

/** Whether a sentence claims that its plan pays off what it doesn't, or that it doesn't when it does. */
const isPlanWrong = (sentence: SentenceSpan, books: Books): boolean => {
  const { figures, account, sums } = books;
  const { text } = figures;
  const { word, stated } = claimIn(sentence, books);
  const instalments = instalmentsIn(figures, sentence);
  if (word === undefined || instalments.length === 0 || isTooLittle.occurIn(text, sentence)) return false;
  const isBorrowed = within(figures.amounts, sentence).length + within(figures.counts, sentence).length === 0;
  if (isBorrowed && isTooLittle.occurIn(text)) return false;

  const meant = stated.map(({ cents }) => cents).filter((cents) => sums.some((sum) => close(sum, cents)));
  const owed = portionWord.occurIn(text, sentence) ? [account.portion] : [account.portion, account.owed];
  const targets = meant.length > 0 ? meant : owed;
  if (isDenied(text.words, word)) return instalments.every((some) => targets.every((sum) => totalOf(some) >= sum));
  return !instalments.some(({ amount, count }) => targets.some((sum) => paysOff(amount.cents, count.value, sum)));
};

/**
 * A sum that is not the account's: owed sums must be the amount owed or the tenant's portion or follow from them,
 * charges must exist, and the arithmetic claimed for a plan must hold. Instalments may be rounded, debts may not.
 */
export const findAmountMismatch = (reading: DraftReading): string | null => {
  const text = reading.draft;
  const figures = figuresOf(text);
  const books = booksOf(reading, figures);
  const wrong = figures.amounts.find((amount) => isWrong(amount, books));
  if (wrong !== undefined) return quoteWords(text, wrong.word, wrong.word + 1);
  const sentence = text.sentences.find((span) => isPlanWrong(span, books));
  return sentence === undefined ? null : quoteWords(text, sentence.first, sentence.last);
};
