import { scaleCents } from "../money.ts";
import type { Proposal } from "./proposal.ts";
import { MONTHLY } from "./mentions.ts";
import type { Mention } from "./mentions.ts";
import { durationFor } from "./spans.ts";
import type { Reading } from "./statements.ts";
import type { Sum } from "./sums.ts";

/** Two sums on two days of every month: `200 el 1 y 200 el 15 de cada mes`. */
export function findMonthlyPair(sums: readonly Sum[], reading: Reading): Proposal | undefined {
  for (const [index, second] of sums.entries()) {
    const first = sums[index - 1];
    if (first?.role !== "offered" || first.cadence !== undefined || second.role !== "offered") continue;
    const date = dayOfMonthBetween(first.amount.last, second.amount.first, reading);
    const repeated = repeatedDay(second, reading);
    if (date === undefined || repeated === undefined) continue;
    const monthlyCents = first.amount.cents + second.amount.cents;
    return {
      weeklyCents: scaleCents(monthlyCents, MONTHLY.numerator, MONTHLY.denominator),
      weeks: durationFor(second, MONTHLY, reading)?.weeks ?? null,
      amount: second.amount,
      parts: [first.amount, date, second.amount, repeated],
    };
  }
  return undefined;
}

/** `200 on the 15th of each month`, `200 on the 15th until paid off`. */
function repeatedDay({ amount, cadence }: Sum, reading: Reading): Mention | undefined {
  if (cadence !== undefined) {
    const isMonthly = cadence.rhythm?.numerator === MONTHLY.numerator || cadence.dayOfMonth !== undefined;
    const day = cadence.dayOfMonth ?? dayOfMonthBetween(amount.last, cadence.first, reading);
    return isMonthly && day !== undefined ? cadence : undefined;
  }
  const goesOn = reading.links.some((link) => link.kind === "end" && link.first >= amount.last);
  return goesOn ? dayOfMonthBetween(amount.last, Infinity, reading) : undefined;
}

function dayOfMonthBetween(from: number, to: number, { mentions }: Reading): Mention | undefined {
  return mentions.find(
    (mention) =>
      mention.type === "date" && mention.dayOfMonth !== undefined && mention.first >= from && mention.first < to,
  );
}
