import type { AmountMention } from "./mentions.ts";
import type { Role } from "./roles.ts";
import { wordSet } from "../text/word-set.ts";
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
  if (isTakenOff(amount, reading)) return "not_the_writers";
  const next = reading.mentions.find(({ type, first }) => type === "amount" && first >= amount.last)?.first ?? Infinity;
  for (const cue of statement.cues) {
    if (cue.first < amount.last) continue;
    if (cue.kind === "past" && !statement.isOffer && !isEnd(amount, cue, reading)) return "past_payment";
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
  const wordBefore = lexemes[cue.first - 1]?.word ?? "";
  const follows = (words: ReadonlySet<string>): boolean =>
    words.has(wordBefore) || words.has(lexemes[cue.first - 2]?.word ?? "");
  switch (cue.kind) {
    case "rejection":
    case "mockery":
      return "negated";
    case "denial":
      return cue.last === last && !isOffer ? "denied" : undefined;
    case "concession":
      return "not_the_writers";
    case "cancellation":
      return !isOffer && (cue.last === last || DETERMINERS.has(lexemes[amount.first - 1]?.word ?? ""))
        ? "cancelled"
        : undefined;
    case "rent":
      return cue.first === amount.last ? "expense" : undefined;
    case "negation":
      return !isOffer && isRefusal(lexemes, cue.first, last) ? "negated" : undefined;
    case "income":
      return isOffer || isSource(cue, lexemes) || isConditional(cue, lexemes) ? undefined : "income";
    case "expense":
      return isOffer && !follows(PURPOSE_PREPOSITIONS) ? undefined : "expense";
    case "debt":
      // `1200 a month for 2 months is what I owe`
      if (!isOffer && COPULAS.has(wordBefore) && lexemes[cue.first]?.word !== "behind") return "expense";
      return cue.first - amount.last <= 2 ? "owed" : undefined;
    case "theirs": {
      const isRecipient = ["a", "to", "for"].includes(wordBefore) && RELATIVES.has(lexemes[cue.last - 1]?.word ?? "");
      return isRecipient || !(isOffer || CONDITION_WORDS.has(wordBefore)) ? "not_the_writers" : undefined;
    }
    default:
      return undefined;
  }
}

/** `100 out of my check`; `250 de desempleo` says where the money comes from to the writer. */
function isSource({ first }: Mark<Cue>, lexemes: Reading["lexemes"]): boolean {
  const [before = "", beforeThat = ""] = [lexemes[first - 1]?.word, lexemes[first - 2]?.word];
  if (before === "de" && !OWNERS.has(lexemes[first]?.word ?? "")) return false;
  return SOURCE_PREPOSITIONS.has(before) || SOURCE_PREPOSITIONS.has(beforeThat);
}

const OWNERS = wordSet("mi mis el los cada");

/** `when my SSI comes`, `cuando me llega el cheque`. */
function isConditional({ first }: Mark<Cue>, lexemes: Reading["lexemes"]): boolean {
  if (CONDITION_WORDS.has(lexemes[first - 1]?.word ?? "")) return true;
  return lexemes.slice(Math.max(0, first - 4), first + 1).some(({ word }) => TIME_CONDITIONS.has(word));
}

const COPULAS = wordSet("is are es son");
const AGREED = wordSet("promised agreed signed mentioned was had");
const DETERMINERS = wordSet("the my los las mis");
const TIME_CONDITIONS = wordSet("when once after whenever cuando mientras que hasta");

/** `80 a week until the 800 is paid`. */
function isEnd({ last }: AmountMention, cue: Mark<Cue>, { links }: Reading): boolean {
  return links.some((link) => link.kind === "end" && link.first >= last && link.last <= cue.first);
}

/** `I want 100 a month off`. */
function isTakenOff({ last }: AmountMention, { mentions, lexemes }: Reading): boolean {
  const cadence = mentions.find(({ type, first }) => type === "cadence" && first === last);
  const after = lexemes[cadence?.last ?? last];
  const isLast = lexemes[(cadence?.last ?? last) + 1]?.cutOff !== false;
  return cadence !== undefined && after?.word === "off" && !after.cutOff && isLast;
}

/** `the 100 a week I was paying`, `my weekly 80 got returned`. */
function isKnownFromThePast(
  amount: AmountMention,
  statement: Statement,
  { lexemes, statements, mentions }: Reading,
): boolean {
  const cadence = mentions.find(({ type, last }) => type === "cadence" && last === amount.first);
  const isRegular = cadence !== undefined && DETERMINERS.has(lexemes[cadence.first - 1]?.word ?? "");
  if (isRegular && !statement.isOffer) return true;
  if (statement.isOffer || !DETERMINERS.has(lexemes[amount.first - 1]?.word ?? "")) return false;
  const following = statements.find(({ first }) => first === statement.last);
  if (following?.opener !== "subject") return false;
  const isAgreed = AGREED.has(lexemes[following.first + 1]?.word ?? "");
  return isAgreed || following.cues.some(({ kind }) => kind === "past");
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
    if (next.cues.some(({ kind }) => kind === "rejection" || kind === "mockery")) return "negated";
    const isNegative = next.cues.some(({ kind }) => kind === "negation" || kind === "denial");
    if (isNegative && isRefusal(lexemes, next.first, next.last)) return "negated";
  }
  return undefined;
}

/** Nothing but a refusal: `no puedo`, `I can't do that`. */
function isRefusal(lexemes: Reading["lexemes"], from: number, to: number): boolean {
  return lexemes.slice(from, to).every(({ word }) => REFUSAL_WORDS.has(word));
}
