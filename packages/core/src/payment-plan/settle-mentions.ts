import { wordSet } from "../text/word-set.ts";
import type { Lexeme } from "./lexemes.ts";
import type { AmountMention, DurationMention, Mention } from "./mentions.ts";
import { DAYS_IN } from "./read-counted.ts";

/** Words that take back what was said just before them. */
const TAKING_BACK = wordSet(
  "no nah nope wait sorry actually mean meant rather oops correction nvm digo perdon mejor corrijo not",
);
/** What else may stand in a correction: `wed, no wait make that thursday`. */
const SMALL_WORDS = wordSet(
  "i or uh um lol make that it the on lets let me say better and well is was start starting from el la los que dicho o de my bad but",
);
const LONGEST_CORRECTION = 6;

/** A number that may be a count of weeks. */
const MOST_PAYMENTS = 60;
const AT_WORDS = wordSet("at @ of de a");

/** Settles what a writer corrects in the same breath, and numbers whose unit is told elsewhere. */
export function settleMentions(mentions: readonly Mention[], lexemes: readonly Lexeme[]): Mention[] {
  const settled: Mention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    const before = settled.at(-1);
    const told =
      mention.type === "amount"
        ? (countOf(mention, next, settled, lexemes) ?? countAfterRhythm(mention, before, lexemes) ?? mention)
        : mention;
    const corrected = before === undefined ? undefined : correct(before, told, next, settled, lexemes);
    if (corrected !== undefined) settled.splice(before?.type === "cadence" ? -2 : -1);
    settled.push(corrected ?? told);
  }
  return settled;
}

/** `wednesday no thursday`, `75 wait no 65 a week`, `8 weeks, no make it 10`: the later takes the place of both. */
function correct(
  before: Mention,
  mention: Mention,
  next: Mention | undefined,
  settled: readonly Mention[],
  lexemes: readonly Lexeme[],
): Mention | undefined {
  if (!isCorrection(before, mention, lexemes)) return undefined;
  if (mention.type === "date" && before.type === "date") return { ...mention, first: before.first };
  if (mention.type === "duration" && before.type === "duration") return { ...mention, first: before.first };
  if (mention.type !== "amount") return undefined;
  if (before.type === "amount") return { ...mention, first: before.first };
  const sum = settled.at(-2);
  if (before.type === "cadence" && next?.type === "cadence" && next.first === mention.last && sum?.type === "amount") {
    return { ...mention, first: sum.first };
  }
  const isCount = before.type === "duration" && !mention.isMarked && mention.cents < MOST_PAYMENTS * 100;
  if (isCount && next?.type !== "cadence" && settled.some(({ type }) => type !== "noise")) {
    return scaled(before, mention, before.first);
  }
  return undefined;
}

function isCorrection(before: Mention, mention: Mention, lexemes: readonly Lexeme[]): boolean {
  const between = lexemes.slice(before.last, mention.first);
  if (between.length === 0 || between.length > LONGEST_CORRECTION) return false;
  const words = between.map(({ word }) => word);
  if (!words.some((word) => TAKING_BACK.has(word))) return false;
  // `I make 480 a week. nope 90`: an answer
  if (between[0]?.boundary === "sentence" && ANSWERS.has(words[0] ?? "")) return false;
  if (!words.every((word) => TAKING_BACK.has(word) || SMALL_WORDS.has(word))) return false;
  // `friday not monday` and `el miercoles no el jueves` stand by the first.
  const isSpanishNot = SPANISH_ARTICLES.has(words.at(-1) ?? "") && words.length <= 2;
  const isDenial = words.includes("not") || (words.includes("no") && isSpanishNot);
  const isFirstDenied = before.type === "date" && NEGATIONS.has(lexemes[before.first - 1]?.word ?? "");
  return isFirstDenied || !isDenial;
}

const ANSWERS = wordSet("nah nope mejor not rather");
const SPANISH_ARTICLES = wordSet("el la los");
const NEGATIONS = wordSet("not no");

/** `8 weeks is too short, give me 12 at 60`, `12 at 60 a week`: a count of the unit that is told beside it. */
function countOf(
  amount: AmountMention,
  next: Mention | undefined,
  settled: readonly Mention[],
  lexemes: readonly Lexeme[],
): Mention | undefined {
  if (isShareOf(amount, settled, lexemes)) {
    return { type: "payments", first: amount.first, last: amount.last, count: amount.cents / 100 };
  }
  const isBefore = next?.type === "amount" && next.first === amount.last + 1 && next.cents > amount.cents;
  if (!isBefore || !AT_WORDS.has(lexemes[amount.last]?.word ?? "") || lexemes[amount.last]?.cutOff !== false) {
    return undefined;
  }
  if (amount.isMarked || amount.cents > MOST_PAYMENTS * 100 || amount.cents % 100 !== 0) return undefined;
  const span = settled.findLast((mention) => mention.type === "duration");
  if (span?.type === "duration") return scaled(span, amount, amount.first);
  const { first, last } = amount;
  return { type: "payments", first, last, count: amount.cents / 100 };
}

/** `split the 800 into 4, one each week`. */
function isShareOf(amount: AmountMention, settled: readonly Mention[], lexemes: readonly Lexeme[]): boolean {
  const total = settled.at(-1);
  const isInto = total?.type === "amount" && total.last === amount.first - 1;
  if (!isInto || !INTO.has(lexemes[amount.first - 1]?.word ?? "") || total.cents < amount.cents * 4) return false;
  return !amount.isMarked && amount.cents <= MOST_PAYMENTS * 100 && amount.cents % 100 === 0;
}

const INTO = wordSet("into in en by");

/** `120 weekly for 5`: a count of payments where the sentence ends with it. */
function countAfterRhythm(
  amount: AmountMention,
  before: Mention | undefined,
  lexemes: readonly Lexeme[],
): Mention | undefined {
  const { first, last, cents } = amount;
  const isEnd = lexemes[last]?.cutOff !== false;
  const isJoined = before?.type === "cadence" && before.last === first - 1 && FOR.has(lexemes[first - 1]?.word ?? "");
  if (!isEnd || !isJoined || amount.isMarked || cents > MOST_PAYMENTS * 100 || cents % 100 !== 0) return undefined;
  return { type: "payments", first, last, count: cents / 100 };
}

const FOR = wordSet("for por x");

/** As many of the span's unit as the number says. */
function scaled(span: DurationMention, { cents, last }: AmountMention, first: number): DurationMention {
  const days = DAYS_IN[span.unit] * (cents / 100);
  return { type: "duration", first, last, days, weeks: days / 7, unit: span.unit };
}
