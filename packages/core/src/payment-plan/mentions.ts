import type { Day } from "./calendar.ts";

/** Payments are `denominator / numerator` weeks apart: monthly is 12 / 52. */
export interface Rhythm {
  readonly numerator: number;
  readonly denominator: number;
}

interface Span {
  /** Indexes of lexemes, `last` exclusive. */
  readonly first: number;
  readonly last: number;
}

/** A number that may be a sum of money. */
export interface AmountMention extends Span {
  readonly type: "amount";
  /** The low end of a range, in cents. */
  readonly cents: number;
  /** Carries a currency mark or word, cents or `k`. */
  readonly isMarked: boolean;
  /** The second sum of `from 80 to 95`, in cents. */
  readonly changedTo?: number | undefined;
}

/** A rhythm, or null for one that is told elsewhere (`each paycheck`). */
export interface CadenceMention extends Span {
  readonly type: "cadence";
  readonly rhythm: Rhythm | null;
  /** For a monthly cadence named by its day: `the 15th of each month`. */
  readonly dayOfMonth?: number | undefined;
  /** For a weekly cadence named by one weekday: 0 is Sunday. */
  readonly weekday?: number | undefined;
}

/** A span of time. `weeks` is unrounded; for a range it is the longer bound. */
export interface DurationMention extends Span {
  readonly type: "duration";
  readonly weeks: number;
  readonly days: number;
  readonly unit: "day" | "week" | "fortnight" | "month" | "year";
}

/** A number of payments, with its rhythm where that is said beside it. */
export interface PaymentsMention extends Span {
  readonly type: "payments";
  readonly count: number;
}

/** A day; null for one that is too vague to be named. */
export interface DateMention extends Span {
  readonly type: "date";
  readonly day: Day | null;
  readonly dayOfMonth?: number | undefined;
}

/** A number that is certainly no sum: a phone number, a time, an apartment. */
export interface NoiseMention extends Span {
  readonly type: "noise";
}

export type Mention = AmountMention | CadenceMention | DurationMention | PaymentsMention | DateMention | NoiseMention;

export const WEEKLY: Rhythm = { numerator: 1, denominator: 1 };
export const BIWEEKLY: Rhythm = { numerator: 1, denominator: 2 };
export const MONTHLY: Rhythm = { numerator: 12, denominator: 52 };
export const SEMIMONTHLY: Rhythm = { numerator: 24, denominator: 52 };
