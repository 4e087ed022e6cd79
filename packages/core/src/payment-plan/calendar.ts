/** A calendar day as a whole number of days since 1970-01-01, free of clocks and time zones. */
export type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;
const OFFSET = /(?:Z|([+-])(\d{2}):?(\d{2}))$/i;
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The local calendar day of the instant `now`.
 *
 * An offset written in `now` (`2025-01-07T10:15:00-05:00`) decides, also where `timeZone` disagrees. Only for an
 * instant given in UTC (`…Z`) does `timeZone` (an IANA name) decide; without one the day is that of UTC.
 */
export function localDay(now: string, timeZone?: string): Day {
  const instant = Date.parse(now);
  if (Number.isNaN(instant)) throw new RangeError(`Not an ISO instant: ${now}`);
  const [, sign, hours, minutes] = OFFSET.exec(now) ?? [];
  if (sign !== undefined) {
    const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === "-" ? -1 : 1);
    return Math.floor((instant + offset) / MILLISECONDS_A_DAY);
  }
  if (timeZone === undefined) return Math.floor(instant / MILLISECONDS_A_DAY);
  return dayFromIso(formatterFor(timeZone).format(instant)) ?? Math.floor(instant / MILLISECONDS_A_DAY);
}

/** The day of a calendar date, or undefined for one that doesn't exist (February 30). `month` is 1–12. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) {
    return undefined;
  }
  return date.getTime() / MILLISECONDS_A_DAY;
}

/** `YYYY-MM-DD` to a day; undefined for any other text and for dates that don't exist. */
export function dayFromIso(iso: string): Day | undefined {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(dayOfMonth));
}

/** A day to `YYYY-MM-DD`. */
export function isoFromDay(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Year, month (1–12) and day of the month. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** The same day of the month `months` later, or the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return first.getTime() / MILLISECONDS_A_DAY + Math.min(dayOfMonth, lastOfMonth) - 1;
}

/** The first such weekday strictly after `today`. */
export function nextWeekday(today: Day, weekday: number): Day {
  return today + ((weekday - weekdayOf(today) + 6) % 7) + 1;
}

/** The weekday of the calendar week (Monday to Sunday) after this one. */
export function weekdayOfNextWeek(today: Day, weekday: number): Day {
  const monday = today - ((weekdayOf(today) + 6) % 7);
  return monday + 7 + ((weekday + 6) % 7);
}

/** The next day with this day of the month, today excluded; months that are too short are passed over. */
export function nextDayOfMonth(today: Day, dayOfMonth: number): Day | undefined {
  const { year, month } = partsOf(today);
  for (let ahead = 0; ahead <= 2; ahead += 1) {
    const index = month - 1 + ahead;
    const day = dayOf(year + Math.floor(index / 12), (index % 12) + 1, dayOfMonth);
    if (day !== undefined && day > today) return day;
  }
  return undefined;
}

/** The next occurrence of a month and day, today included. */
export function nextMonthDay(today: Day, month: number, dayOfMonth: number): Day | undefined {
  const { year } = partsOf(today);
  for (const candidate of [year, year + 1, year + 2, year + 3, year + 4]) {
    const day = dayOf(candidate, month, dayOfMonth);
    if (day !== undefined && day >= today) return day;
  }
  return undefined;
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  formatters.set(timeZone, formatter);
  return formatter;
}
