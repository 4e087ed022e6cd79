import type { Proposal } from "./proposal.ts";
import { WEEKLY } from "./mentions.ts";
import { durationFor } from "./spans.ts";
import type { Reading } from "./statements.ts";
import type { Sum } from "./sums.ts";

/** Sums on different weekdays of every week: `50 tuesdays and 50 fridays`. */
export function findWeekdaySums(sums: readonly Sum[], reading: Reading): Proposal | undefined {
  const dated = sums.filter(({ role, cadence }) => role === "offered" && cadence?.weekday !== undefined);
  const [first] = dated;
  const weekdays = new Set(dated.map(({ cadence }) => cadence?.weekday));
  if (first === undefined || dated.length < 2 || weekdays.size < dated.length) return undefined;
  return {
    weeklyCents: dated.reduce((total, { amount }) => total + amount.cents, 0),
    weeks: durationFor(dated.at(-1) ?? first, WEEKLY, reading)?.weeks ?? null,
    amount: first.amount,
    parts: dated.flatMap(({ amount, cadence }) => (cadence === undefined ? [amount] : [amount, cadence])),
  };
}
