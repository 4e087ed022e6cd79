import type { Day } from "./calendar.ts";
import type { Proposal } from "./proposal.ts";
import type { Mention } from "./mentions.ts";
import { readOccasions } from "./occasions.ts";
import type { Occasion } from "./occasions.ts";
import { findDownPayment, findOnlyLumpSum } from "./payable-sums.ts";
import { statementAt } from "./statements.ts";
import type { Reading } from "./statements.ts";
import type { Sum } from "./sums.ts";

/** One sum for one day, before it is put into words of the wire. */
export interface DatedSum {
  readonly cents: number;
  readonly day: Day;
  readonly parts: readonly Mention[];
}

/** The one sum that is promised for one day; beside a plan, the down payment. Two dated sums are no promise. */
export function findLumpSum(
  sums: readonly Sum[],
  proposal: Proposal | undefined,
  reading: Reading,
  today: Day,
): DatedSum | undefined {
  const sum = proposal === undefined ? findOnlyLumpSum(sums, reading) : findDownPayment(sums, proposal, reading);
  if (sum === undefined) return undefined;
  const occasions = readOccasions(reading, today).filter(
    ({ day, purpose }) =>
      day !== null &&
      (purpose === "plain" ||
        purpose === "deadline" ||
        (purpose !== "event" && purpose !== "after" && proposal === undefined)),
  );
  const own = occasions.find((occasion) => belongsTo(occasion, sum, reading));
  const chosen =
    own ??
    (proposal === undefined
      ? (occasions.find((occasion) => !isForeign(occasion, reading)) ?? findPayday(sums, reading, today))
      : undefined);
  if (chosen === undefined || chosen.day === null) return undefined;
  return { cents: sum.amount.cents, day: chosen.day, parts: [sum.amount, chosen.mention] };
}

/** The day is named beside the sum, or just before it: `el viernes | le mando 200`. */
function belongsTo({ mention }: Occasion, { statement }: Sum, reading: Reading): boolean {
  const named = statementAt(reading, mention.first);
  if (named === statement) return true;
  if (named === undefined || statement === undefined || named.last !== statement.first) return false;
  const isRunOn = statement.opener === "offer" || statement.opener === "subject";
  const hasSum = reading.mentions.some(
    ({ type, first }) => type === "amount" && first >= named.first && first < named.last,
  );
  return isRunOn && named.cues.every(({ kind }) => kind === "contrast") && !hasSum;
}

function isForeign({ mention }: Occasion, reading: Reading): boolean {
  const statement = statementAt(reading, mention.first);
  // `will be paid friday`
  const isPast = statement?.isOffer !== true && statement?.cues.some(({ kind }) => kind === "past") === true;
  return isPast || statement?.cues.some(({ kind }) => kind === "negation" || kind === "theirs") === true;
}

/** `I get paid friday, will send 200`. */
function findPayday(sums: readonly Sum[], reading: Reading, today: Day): Occasion | undefined {
  return readOccasions(reading, today).find(({ mention, day }) => {
    const statement = statementAt(reading, mention.first);
    const isPay = statement?.isOffer === false && statement.cues.some(({ kind }) => kind === "income");
    return day !== null && isPay && sums.every((sum) => sum.statement !== statement);
  });
}
