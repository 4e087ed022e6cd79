import { centsFromDollars } from "../money.ts";
import { readAmounts, readCounts } from "./amounts.ts";
import type { Amount, Count } from "./amounts.ts";
import type { DraftReading } from "./read-draft.ts";
import type { SentenceSpan, WordedText } from "./worded-text.ts";

/** What sums in a draft may be measured against. Cents. */
export interface Account {
  readonly owed: number;
  /** The tenant's own part; the whole where it is not known. */
  readonly portion: number;
  /** The numbers of the tenant's message, read as sums. */
  readonly tenantSums: readonly number[];
  /** What two numbers of the tenant's message come to as instalments: "60 a week for 10" is 600. */
  readonly tenantTotals: readonly number[];
}

/** The sums and the counts of a text. */
export interface Figures {
  readonly text: WordedText;
  readonly amounts: readonly Amount[];
  readonly counts: readonly Count[];
}

/** More than a text message has room for. Every sum is compared with every other. */
const MOST_FIGURES = 12;
const MOST_PAYMENTS = 60;

const isPaymentCount = (count: number): boolean => Number.isInteger(count) && count > 1 && count <= MOST_PAYMENTS;

/** What the account and the tenant's message state. */
export const accountOf = ({ tenant, message }: DraftReading): Account => {
  const named = [...message.numbers.values()]
    .filter(({ value, isOrdinal }) => !isOrdinal && Number.isFinite(centsFromDollars(value)))
    .map(({ value }) => value)
    .slice(0, MOST_FIGURES);
  return {
    owed: centsFromDollars(tenant.amount_owed),
    portion: centsFromDollars(tenant.tenant_portion ?? tenant.amount_owed),
    tenantSums: named.map(centsFromDollars),
    tenantTotals: named.flatMap((sum, at) =>
      named
        .filter((count, other) => other !== at && isPaymentCount(count))
        .map((count) => centsFromDollars(sum) * count),
    ),
  };
};

/** All that is owed, whole or in the tenant's part, and what is left of it after the tenant's payments. Cents. */
export const debtsOf = ({ owed, portion, tenantSums }: Account): number[] =>
  [owed, portion].flatMap((whole) => [whole, ...tenantSums.map((paid) => whole - paid)]);

const figuresRead = new WeakMap<WordedText, Figures>();

/** The figures of a text. A text is read once, however often it is asked about. */
export const figuresOf = (text: WordedText): Figures => {
  const known = figuresRead.get(text);
  if (known !== undefined) return known;
  const figures: Figures = {
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

/** How many payments the draft or the tenant speaks of. */
export const paymentCounts = ({ counts }: Figures, { tenantSums }: Account): number[] =>
  [...counts.map(({ value }) => value), ...tenantSums.map((cents) => cents / 100)].filter(isPaymentCount);
