import type { AmountMention } from "./mentions.ts";
import type { Role } from "./roles.ts";
import type { Mark, Reading, Statement } from "./statements.ts";
import type { Cue } from "./words/cues.ts";
import {
  CONDITION_WORDS,
  PURPOSE_PREPOSITIONS,
  REFUSAL_WORDS,
  RELATIVES,
  SOURCE_PREPOSITIONS,
} from "./words/function-words.ts";

/** The role that the words after a sum, within its statement, give it. */
export function roleFromAfter(amount: AmountMention, statement: Statement, reading: Reading): Role | undefined {
  if (isKnownFromThePast(amount, statement, reading)) return "past_payment";
  const next = reading.mentions.find(({ type, first }) => type === "amount" && first >= amount.last)?.first ?? Infinity;
  for (const cue of statement.cues) {
    if (cue.first < amount.last) continue;
    if (cue.kind === "past" && !statement.isOffer) return "past_payment";
    const role = cue.first < next ? roleFromCue(cue, amount, statement, reading) : undefined;
    if (role === "negated" && cue.kind === "negation" && next < statement.last) continue;
    if (role !== undefined) return role;
  }
  return undefined;
}

function roleFromCue(
  cue: Mark<Cue>,
  amount: AmountMention,
  { isOffer, last }: Statement,
  { lexemes }: Reading,
): Role | undefined {
  const before = lexemes[cue.first - 1]?.word ?? "";
  const follows = (words: ReadonlySet<string>): boolean =>
    words.has(before) || words.has(lexemes[cue.first - 2]?.word ?? "");
  switch (cue.kind) {
    case "rejection":
      return "negated";
    case "negation":
      return !isOffer && isRefusal(lexemes, cue.first, last) ? "negated" : undefined;
    case "income":
      return isOffer || follows(SOURCE_PREPOSITIONS) || CONDITION_WORDS.has(before) ? undefined : "income";
    case "expense":
      return isOffer && !follows(PURPOSE_PREPOSITIONS) ? undefined : "expense";
    case "debt":
      return cue.first - amount.last <= 2 ? "owed" : undefined;
    case "theirs": {
      const isRecipient = ["a", "to", "for"].includes(before) && RELATIVES.has(lexemes[cue.last - 1]?.word ?? "");
      return isRecipient || !(isOffer || CONDITION_WORDS.has(before)) ? "not_the_writers" : undefined;
    }
    default:
      return undefined;
  }
}

const DETERMINERS = new Set(["the", "my", "los", "las", "mis"]);

/** `the 100 a week I was paying`. */
function isKnownFromThePast(amount: AmountMention, statement: Statement, { lexemes, statements }: Reading): boolean {
  if (statement.isOffer || !DETERMINERS.has(lexemes[amount.first - 1]?.word ?? "")) return false;
  const following = statements.find(({ first }) => first === statement.last);
  return following?.opener === "subject" && following.cues.some(({ kind }) => kind === "past");
}

/** A refusal in the two statements after that of the sum: `200 a week? I can't do that`. */
export function roleFromNextStatements(
  amount: AmountMention,
  statement: Statement,
  { statements, mentions, lexemes }: Reading,
): Role | undefined {
  const hasSum = (from: number, to: number): boolean =>
    mentions.some(({ type, first }) => type === "amount" && first >= from && first < to);
  if (statement.isOffer || hasSum(amount.last, statement.last)) return undefined;
  const index = statements.indexOf(statement);
  for (const next of statements.slice(index + 1, index + 3)) {
    if (next.opener === "contrast" || next.opener === "offer" || hasSum(next.first, next.last)) break;
    if (next.cues.some(({ kind }) => kind === "rejection")) return "negated";
    const isNegative = next.cues.some(({ kind }) => kind === "negation" || kind === "denial");
    if (isNegative && isRefusal(lexemes, next.first, next.last)) return "negated";
  }
  return undefined;
}

/** Nothing but a refusal: `no puedo`, `I can't do that`. */
function isRefusal(lexemes: Reading["lexemes"], from: number, to: number): boolean {
  return lexemes.slice(from, to).every(({ word }) => REFUSAL_WORDS.has(word));
}
