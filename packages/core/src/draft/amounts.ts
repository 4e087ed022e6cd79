import { centsFromDollars } from "../money.ts";
import {
  COUNTS,
  COVERED_BEFORE,
  FEE_AFTER,
  FEE_BEFORE,
  OWED_AFTER,
  OWED_BEFORE,
  OWED_TIGHT,
  PAID_BEFORE,
  PORTION_AFTER,
  PORTION_BEFORE,
  RATE_AFTER,
  RATE_BEFORE,
  RESULT_BEFORE,
} from "./amount-phrases.ts";
import { phrases, sentenceAt } from "./phrases.ts";
import type { Phrases } from "./phrases.ts";
import type { SentenceSpan, WordedText } from "./worded-text.ts";

/** What a sum of money stands for in a draft. */
export type AmountRole = "instalment" | "fee" | "covered" | "portion" | "owed" | "result" | "paid" | "other";

/** A sum of money in a draft. */
export interface Amount {
  readonly cents: number;
  readonly role: AmountRole;
  /** Index of its word. */
  readonly word: number;
  readonly sentence: SentenceSpan;
}

/** A number of weeks or payments in a draft. */
export interface Count {
  readonly value: number;
  readonly unit: "weeks" | "payments" | "months";
  readonly word: number;
  readonly sentence: SentenceSpan;
}

interface RoleRule {
  readonly role: AmountRole;
  readonly list: Phrases;
  /** Where in the phrase the sum stands. */
  readonly at: "first" | "last";
}

/** In the order in which they win. */
const ROLES: readonly RoleRule[] = [
  { role: "instalment", list: phrases(RATE_AFTER), at: "first" },
  { role: "fee", list: phrases(FEE_AFTER), at: "first" },
  { role: "fee", list: phrases(FEE_BEFORE), at: "last" },
  { role: "covered", list: phrases(COVERED_BEFORE), at: "last" },
  { role: "instalment", list: phrases(RATE_BEFORE), at: "last" },
  // "Lower it by $100": a difference.
  { role: "paid", list: phrases(["by #"]), at: "last" },
  { role: "portion", list: phrases(PORTION_BEFORE), at: "last" },
  { role: "portion", list: phrases(PORTION_AFTER), at: "first" },
  { role: "owed", list: phrases(OWED_BEFORE), at: "last" },
  { role: "owed", list: phrases(OWED_AFTER), at: "first" },
  { role: "result", list: phrases(RESULT_BEFORE), at: "last" },
  { role: "paid", list: phrases(PAID_BEFORE), at: "last" },
];

const owedTight = phrases(OWED_TIGHT);
const counts = phrases(COUNTS);
const notMoney = phrases([
  "# (day|days|week|weeks|month|months|payment|payments|percent|am|pm|hour|hours|minutes|dia|dias|semana|semanas|mes|meses|pago|pagos|horas|cuotas)",
]);
/** A bare number below this is a day or a count sooner than a debt. */
const SMALLEST_BARE_SUM = 20;

const rolesByWord = (text: WordedText): Map<number, AmountRole> => {
  const roles = new Map<number, AmountRole>();
  for (const { role, list, at } of ROLES) {
    for (const { first, last } of list.find(text)) {
      const word = at === "first" ? first : last - 1;
      // What follows a comma, or another sum, belongs to that.
      const reachesOver =
        at === "first" &&
        text.words
          .slice(first + 1, last)
          .some(({ boundary }, after) => boundary !== "none" || text.numbers.has(first + 1 + after));
      if (!roles.has(word) && !(reachesOver && role !== "instalment")) roles.set(word, role);
    }
  }
  return roles;
};

/** Numbers without a money sign that are said to be owed or paid in instalments: "you owe 540", "60 a week". */
const bareSums = (text: WordedText, roles: ReadonlyMap<number, AmountRole>): Set<number> => {
  const others = new Set(notMoney.find(text).map(({ first }) => first));
  const owed = owedTight.find(text).map(({ last }) => last - 1);
  const instalments = [...roles].flatMap(([word, role]) => (role === "instalment" ? [word] : []));
  return new Set(
    [...owed, ...instalments].filter((word) => {
      const number = text.numbers.get(word);
      return !others.has(word) && number?.isOrdinal === false && number.value >= SMALLEST_BARE_SUM;
    }),
  );
};

/** Cents or thousands: `2,530.75` and `845.50` are money, `9.30` is a time. */
const WRITTEN_AS_MONEY = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d\d)?|\d{3,}\.\d\d)$/u;

/** Every sum of money in a text, with the role it plays. */
export const readAmounts = (text: WordedText): Amount[] => {
  const roles = rolesByWord(text);
  const bare = bareSums(text, roles);
  return [...text.numbers].flatMap(([word, { value, isMoney, start, end }]) => {
    const sentence = sentenceAt(text, word);
    const isSum = isMoney || bare.has(word) || WRITTEN_AS_MONEY.test(text.normalised.original.slice(start, end));
    if (sentence === undefined || !Number.isFinite(value) || !isSum || (value > 0 && value < 1)) return [];
    return [{ cents: centsFromDollars(value), role: roles.get(word) ?? "other", word, sentence }];
  });
};

const unitOf = (form: string): Count["unit"] => {
  if (/^(?:week|wk|semana)/u.test(form)) return "weeks";
  return /^(?:month|mes)/u.test(form) ? "months" : "payments";
};

/** Every number of weeks, months or payments in a text. */
export const readCounts = (text: WordedText): Count[] =>
  counts.find(text).flatMap(({ first, last }) => {
    const sentence = sentenceAt(text, first);
    // "$90 x 4", "4 x $90", "four $90 payments": the count is the one that is no money.
    const number = [last - 1, first].map((word) => text.numbers.get(word)).find((known) => known?.isMoney === false);
    if (sentence === undefined || number === undefined) return [];
    return [{ value: number.value, unit: unitOf(text.words[last - 1]?.forms[0] ?? ""), word: first, sentence }];
  });
