import { centsFromDollars } from "../money.ts";
import type { Account, DraftFigures } from "./account.ts";
import { accountOf, figuresOf, owedSums, paysOff, roundingOf } from "./account.ts";
import type { DraftReading } from "./read-draft.ts";
import { wordText } from "./read-draft.ts";

/** Help lines and emergency numbers, which anybody may be given. */
const PUBLIC_NUMBERS = [211, 311, 911, 988];

const WEEKDAYS: readonly (readonly string[])[] = [
  ["sunday", "sundays", "domingo", "domingos"],
  ["monday", "mondays", "lunes"],
  ["tuesday", "tuesdays", "martes"],
  ["wednesday", "wednesdays", "miercoles"],
  ["thursday", "thursdays", "jueves"],
  ["friday", "fridays", "viernes"],
  ["saturday", "saturdays", "sabado", "sabados"],
];
const MONTHS: readonly (readonly string[])[] = [
  ["january", "enero"],
  ["february", "febrero"],
  ["march", "marzo"],
  ["april", "abril"],
  ["may", "mayo"],
  ["june", "junio"],
  ["july", "julio"],
  ["august", "agosto"],
  ["september", "septiembre"],
  ["october", "octubre"],
  ["november", "noviembre"],
  ["december", "diciembre"],
];
/** A verb far more often than a month. */
const AMBIGUOUS_MONTHS = new Set(["may", "march"]);

const positionsIn = (names: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((spellings, position) => spellings.map((spelling) => [spelling, position] as const)));

const weekdays = positionsIn(WEEKDAYS);
const months = positionsIn(MONTHS);

/** What a date supports: its numbers, its weekday and its month. */
const partsOf = (date: string): { numbers: number[]; weekday: number; month: number } => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return {
    numbers: [year, year % 100, month, day],
    weekday: new Date(`${date}T00:00:00Z`).getUTCDay(),
    month: month - 1,
  };
};

/**
 * Words of figures that follow from known ones: how many instalments it takes, and what an instalment has to be for a
 * known number of them. An instalment and a number that nobody named can't vouch for each other.
 */
const derivedWords = (account: Account, figures: DraftFigures, known: readonly number[]): Set<number> => {
  const targets = [account.owed, account.portion];
  const instalments = figures.amounts.filter(({ role }) => role === "instalment");
  const each = [...known, ...instalments.map(({ cents }) => cents)].filter((cents) => cents > 0);
  const counts = known.map((cents) => cents / 100).filter((count) => Number.isInteger(count) && count > 1);
  return new Set([
    ...figures.counts
      .filter(({ value }) => targets.some((sum) => each.some((cents) => paysOff(cents, value, sum))))
      .map(({ word }) => word),
    ...instalments
      .filter(({ cents }) =>
        targets.some((sum) => counts.some((count) => Math.abs(cents * count - sum) <= roundingOf(count))),
      )
      .map(({ word }) => word),
  ]);
};

/**
 * The numbers and dates of a draft that neither the account, nor the tenant's own message, nor anything in `supported`
 * contains, nor arithmetic makes of those; as written, each once. They are no violation: they are what a person has to
 * look at before the text is sent.
 */
export const unsupportedFigures = (reading: DraftReading): string[] => {
  const { draft, message, tenant, supported } = reading;
  const account = accountOf(reading);
  const figures = figuresOf(draft);
  const dates = (supported.dates ?? []).map(partsOf);
  const texts = [tenant.unit, tenant.property, ...(supported.texts ?? [])].flatMap((text) =>
    text ? [wordText(text)] : [],
  );
  const sources = [message, ...texts];

  const known = [
    ...sources.flatMap(({ numbers }) => [...numbers.values()].map(({ value }) => value)),
    ...(supported.amounts ?? []),
    ...dates.flatMap(({ numbers }) => numbers),
    ...PUBLIC_NUMBERS,
    tenant.days_late,
  ].map(centsFromDollars);
  const sums = new Set([...known, ...owedSums(account, figures).map(Math.round)]);
  const words = new Set(sources.flatMap((source) => source.words.flatMap(({ forms }) => forms)));
  const knownWeekdays = new Set([
    ...[...words].map((word) => weekdays.get(word)),
    ...dates.map(({ weekday }) => weekday),
  ]);
  const knownMonths = new Set([...[...words].map((word) => months.get(word)), ...dates.map(({ month }) => month)]);

  const stated = [...account.tenantSums, ...(supported.amounts ?? []).map(centsFromDollars)];
  const derived = derivedWords(account, figures, stated);
  const numbers = [...draft.numbers]
    .filter(([word, { value }]) => !sums.has(centsFromDollars(value)) && !derived.has(word))
    .map(([, number]) => number);
  const days = draft.words.filter(({ forms }) => {
    const [form = ""] = forms;
    const [weekday, month] = [weekdays.get(form), months.get(form)];
    if (weekday !== undefined) return !knownWeekdays.has(weekday);
    return month !== undefined && !AMBIGUOUS_MONTHS.has(form) && !knownMonths.has(month);
  });
  const quoted = [...numbers, ...days].map(({ start, end }) => draft.normalised.original.slice(start, end));
  return [...new Set(quoted)];
};
