import { centsFromDollars, MAX_CENTS } from "../money.ts";
import type { Day } from "./calendar.ts";
import type { Lexeme } from "./lexemes.ts";
import type { AmountMention, Mention } from "./mentions.ts";
import { isCadenceOrUnit, readCadence, readDaysOfMonth } from "./read-cadence.ts";
import { readCounted } from "./read-counted.ts";
import { readDate } from "./read-date.ts";
import { readNoise } from "./read-noise.ts";
import { readRange } from "./read-number-range.ts";
import { settleMentions } from "./settle-mentions.ts";

/** No proposal needs more; what follows in a longer text is not read. */
const MAX_MENTIONS = 80;

/** Finds every sum, cadence, duration, count of payments and date of a message, in order and without overlaps. */
export function readMentions(lexemes: readonly Lexeme[], today: Day): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < lexemes.length && mentions.length < MAX_MENTIONS) {
    const mention = mentionAt(lexemes, at, today, mentions.at(-1));
    if (mention === undefined) {
      at += 1;
      continue;
    }
    while (mentions.length > 0 && (mentions.at(-1)?.last ?? 0) > mention.first) mentions.pop();
    mentions.push(mention);
    at = mention.last;
  }
  return settleMentions(mentions, lexemes);
}

function mentionAt(
  lexemes: readonly Lexeme[],
  at: number,
  today: Day,
  before: Mention | undefined,
): Mention | undefined {
  const isTaken = (index: number): boolean => isCadenceOrUnit(lexemes, index);
  return (
    readNoise(lexemes, at) ??
    readDaysOfMonth(lexemes, at) ??
    readCadence(lexemes, at, before) ??
    readCounted(lexemes, at) ??
    readDate(lexemes, at, today, isTaken) ??
    readAmount(lexemes, at)
  );
}

function readAmount(lexemes: readonly Lexeme[], at: number): AmountMention | undefined {
  const range = readRange(lexemes, at);
  if (range === undefined) return undefined;
  const cents = centsFromDollars(range.low);
  if (cents <= 0 || cents > MAX_CENTS) return undefined;
  const changedTo = range.isChange ? centsFromDollars(range.high) : undefined;
  return { type: "amount", first: at, last: range.next, cents, isMarked: range.isMarked, changedTo };
}
