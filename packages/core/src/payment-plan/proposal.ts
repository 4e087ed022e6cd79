import { scaleCents } from "../money.ts";
import type { AmountMention, Mention, Rhythm } from "./mentions.ts";
import { durationFor } from "./spans.ts";
import type { Reading } from "./statements.ts";
import type { Sum } from "./sums.ts";

/** A proposal found in a message, before its start is looked for. */
export interface Proposal {
  readonly weeklyCents: number;
  readonly weeks: number | null;
  readonly amount: AmountMention;
  /** The mentions it was read from. */
  readonly parts: readonly Mention[];
}

/** The proposal to pay this sum in this rhythm, for as long as the message says. */
export function instalments(sum: Sum, { numerator, denominator }: Rhythm, reading: Reading): Proposal {
  const duration = durationFor(sum, { numerator, denominator }, reading);
  const parts = [sum.amount, sum.cadence, duration?.mention].filter((part) => part !== undefined);
  return {
    weeklyCents: scaleCents(sum.amount.changedTo ?? sum.amount.cents, numerator, denominator),
    weeks: duration?.weeks ?? null,
    amount: sum.amount,
    parts,
  };
}
