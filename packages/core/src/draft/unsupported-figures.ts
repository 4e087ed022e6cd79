import { centsFromDollars } from "../money.ts";
import type { Account, Figures } from "./account.ts";
import { accountOf, figuresOf } from "./account.ts";
import { calendarNamesOf, partsOfDate, unknownDeadlines, unknownNames } from "./calendar-words.ts";
import { isShare, paysOff } from "./instalments.ts";
import { lastPayments, owedSums } from "./known-sums.ts";
import type { DraftReading } from "./read-draft.ts";
import type { StatedNumber, WordedText } from "./worded-text.ts";
import { wordText } from "./worded-text.ts";

/** Help lines and emergency numbers, which anybody may be given. */
const PUBLIC_NUMBERS = [211, 311, 911, 988];
/** Numbers that are names: of a programme, of "always". */
const NAMES = /\bsection\s+\d+\b|\bsecci[oó]n\s+\d+\b|\b24[/-]7\b/giu;
/** `01.14.25`: read as no number. */
const POINTED_DATE = /\b\d{1,2}\.\d{1,2}\.\d{2,4}\b/gu;

/**
 * Words of figures that follow from known ones: how many instalments it takes, and what an instalment has to be for a
 * known number of them. An instalment and a number that nobody named can't vouch for each other.
 */
const derivedWords = (account: Account, figures: Figures, known: readonly number[]): Set<number> => {
  const targets = [account.owed, account.portion];
  const instalments = figures.amounts.filter(({ role }) => role === "instalment" || role === "result");
  const each = [...known, ...instalments.map(({ cents }) => cents)].filter((cents) => cents > 0);
  const counts = known.map((cents) => cents / 100).filter((count) => Number.isInteger(count) && count > 1);
  return new Set([
    ...figures.counts
      .filter(({ value }) => targets.some((sum) => each.some((cents) => paysOff(cents, value, sum))))
      .map(({ word }) => word),
    ...instalments
      .filter(({ cents }) => targets.some((sum) => counts.some((count) => isShare(cents, count, sum))))
      .map(({ word }) => word),
  ]);
};

/** Where a text has names that are numbers. Offsets. */
const namesIn = ({ normalised }: WordedText): { first: number; last: number }[] =>
  [...normalised.original.matchAll(NAMES)].map(({ 0: name, index }) => ({ first: index, last: index + name.length }));

const valuesOf = (texts: readonly WordedText[], isOfKind: (number: StatedNumber) => boolean): number[] =>
  texts.flatMap(({ numbers }) => [...numbers.values()].filter(isOfKind).map(({ value }) => value));

/** The numbers of a draft that nothing supports. What supports a day or a count does not support a sum of money. */
const unknownNumbers = (reading: DraftReading, house: readonly WordedText[]): string[] => {
  const { draft, message, tenant, supported } = reading;
  const account = accountOf(reading);
  const figures = figuresOf(draft);
  const amounts = supported.amounts ?? [];
  const named = [...valuesOf([message], ({ isOrdinal }) => !isOrdinal), ...valuesOf(house, ({ isMoney }) => isMoney)];
  const sums = new Set([
    ...[...named, ...amounts].map(centsFromDollars),
    ...account.tenantTotals,
    ...owedSums(account, figures).map(Math.round),
    ...lastPayments(account, figures),
  ]);
  const others = new Set([
    ...valuesOf([message, ...house], () => true),
    ...(supported.counts ?? []),
    ...(supported.dates ?? []).flatMap((date) => partsOfDate(date).numbers),
    ...PUBLIC_NUMBERS,
    tenant.days_late,
  ]);
  const derived = derivedWords(account, figures, [...account.tenantSums, ...amounts.map(centsFromDollars)]);
  const names = namesIn(draft);
  return [...draft.numbers]
    .filter(([word, { value, isMoney, isOrdinal, start }]) => {
      const isName = names.some(({ first, last }) => first <= start && start < last);
      const isOne = value === 1 && !isMoney && !isOrdinal;
      if (isName || isOne || sums.has(centsFromDollars(value)) || derived.has(word)) return false;
      return isMoney || !others.has(value);
    })
    .map(([, { start, end }]) => draft.normalised.original.slice(start, end));
};

/**
 * The numbers and dates of a draft that neither the account, nor the tenant's own message, nor anything in `supported`
 * contains, nor arithmetic makes of those; as written, each once. They are no violation: they are what a person has to
 * look at before the text is sent.
 */
export const unsupportedFigures = (reading: DraftReading): string[] => {
  const { draft, message, tenant, supported } = reading;
  const house = [tenant.unit, tenant.property, ...(supported.texts ?? [])].flatMap((text) =>
    text ? [wordText(text)] : [],
  );
  const sources = [message, ...house];
  const pointed = [...draft.normalised.original.matchAll(POINTED_DATE)]
    .map(([date]) => date)
    .filter((date) => !sources.some(({ normalised }) => normalised.original.includes(date)));
  return [
    ...new Set([
      ...unknownNumbers(reading, house),
      ...pointed,
      ...unknownNames(draft, calendarNamesOf(sources, supported.dates ?? [])),
      ...unknownDeadlines(draft, sources),
    ]),
  ];
};
