import { TENANT_NAME } from "./names.ts";
import { phrases } from "./phrases.ts";
import type { WordedText } from "./worded-text.ts";
import { quoteWords } from "./worded-text.ts";

const WEEKDAYS: readonly (readonly string[])[] = [
  ["sunday", "sundays", "sun", "domingo", "domingos"],
  ["monday", "mondays", "mon", "lunes"],
  ["tuesday", "tuesdays", "tue", "tues", "martes"],
  ["wednesday", "wednesdays", "wed", "miercoles"],
  ["thursday", "thursdays", "thu", "thur", "thurs", "jueves"],
  ["friday", "fridays", "fri", "viernes"],
  ["saturday", "saturdays", "sat", "sabado", "sabados"],
];
const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "enero"],
  ["february", "feb", "febrero"],
  ["march", "marzo"],
  ["april", "apr", "abril"],
  ["may", "mayo"],
  ["june", "jun", "junio"],
  ["july", "jul", "julio"],
  ["august", "aug", "agosto"],
  ["september", "sept", "septiembre"],
  ["october", "oct", "octubre"],
  ["november", "nov", "noviembre"],
  ["december", "dec", "diciembre"],
];
/** Verbs far more often than months. */
const AMBIGUOUS_MONTHS = new Set(["may", "march"]);
/** Shorter than this, a name is short for one and has its capital: "sat" is a verb, "Sat" a day. */
const SHORTEST_FULL_NAME = 6;
const FULL_NAMES = new Set(["lunes", "enero", "marzo", "abril", "mayo", "junio", "julio", "april", "june", "july"]);

const positionsIn = (names: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((spellings, position) => spellings.map((spelling) => [spelling, position] as const)));

const weekdays = positionsIn(WEEKDAYS);
const months = positionsIn(MONTHS);

/** The days of the week and the months that a text or a date names, from zero. */
export interface CalendarNames {
  readonly weekdays: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
}

/** What a date (`YYYY-MM-DD`) supports: its numbers, its weekday and its month. */
export const partsOfDate = (date: string): { numbers: number[]; weekday: number; month: number } => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return {
    numbers: [year, year % 100, month, day],
    weekday: new Date(`${date}T00:00:00Z`).getUTCDay(),
    month: month - 1,
  };
};

const found = (positions: ReadonlyMap<string, number>, forms: readonly string[]): number[] =>
  forms.flatMap((form) => positions.get(form) ?? []);

/** What texts name, however they spell it, and what dates stand for. */
export const calendarNamesOf = (texts: readonly WordedText[], dates: readonly string[]): CalendarNames => {
  const forms = texts.flatMap(({ words }) => words.flatMap((word) => word.forms));
  const parts = dates.map(partsOfDate);
  return {
    weekdays: new Set([...found(weekdays, forms), ...parts.map(({ weekday }) => weekday)]),
    months: new Set([...found(months, forms), ...parts.map(({ month }) => month)]),
  };
};

/** The days of the week and the months of a draft that nothing known names, as written. */
export const unknownNames = (draft: WordedText, known: CalendarNames): string[] =>
  draft.words.flatMap(({ forms }, at) => {
    const [form = ""] = forms;
    // A tenant may be called Julio, or June.
    if (forms.includes(TENANT_NAME)) return [];
    const written = quoteWords(draft, at, at + 1);
    const isFull = form.length >= SHORTEST_FULL_NAME || FULL_NAMES.has(form);
    if (!isFull && !/^\p{Lu}/u.test(written)) return [];
    const [weekday, month] = [weekdays.get(form), months.get(form)];
    const isUnknown =
      (weekday !== undefined && !known.weekdays.has(weekday)) ||
      (month !== undefined && !AMBIGUOUS_MONTHS.has(form) && !known.months.has(month));
    return isUnknown ? [written] : [];
  });

/** A day by which something is due, without a number: "by tomorrow", "due on the first". */
const deadlines = phrases([
  "(by|before|until|due|due on|than|deadline is) (the)? (today|tonight|tomorrow|noon|midnight|eod|(end of|close of) (the)? (day|business|week|month)|this (week|weekend|month|evening|afternoon)|next (week|month))",
  "(antes de|para|hasta|tardar|vence|limite es) (el|la)? (hoy|manana|mediodia|medianoche|(fin|fines|final) de (mes|semana)|esta (semana|noche|tarde)|este (mes|fin)|(proxima|siguiente) semana|proximo mes)",
  "(first|primero|uno|last|ultimo) (day|dia)? (of|de) (the|each|every|this|next|cada|este|del|el|mes|month)",
]);

/** The deadlines of a draft that the tenant has not spoken of, as written. A question sets none. */
export const unknownDeadlines = (draft: WordedText, known: readonly WordedText[]): string[] => {
  const forms = new Set(known.flatMap(({ words }) => words.flatMap((word) => word.forms)));
  return deadlines.find(draft).flatMap(({ first, last }) => {
    const isAsked = draft.sentences.some((span) => span.first <= first && first < span.last && span.isQuestion);
    const isKnown = draft.words.slice(first + 1, last).some((word) => word.forms.some((form) => forms.has(form)));
    return isAsked || isKnown ? [] : [quoteWords(draft, first, last)];
  });
};
