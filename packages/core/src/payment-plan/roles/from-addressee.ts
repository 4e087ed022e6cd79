import { compilePhraseTable } from "../../text/phrase-table.ts";
import { wordSet } from "../../text/word-set.ts";
import type { AmountMention } from "../mentions.ts";
import type { Role } from "./role.ts";
import type { Reading, Statement } from "../statements.ts";
import type { Cue } from "../words/cues.ts";

/** A sum that is said to be for us, or to be what the writer offers, whatever else stands beside it. */
export function roleFromAddressee(amount: AmountMention, statement: Statement, reading: Reading): Role | undefined {
  const isOffered =
    isForUs(amount, statement, reading) ||
    isCalledOffer(amount, statement, reading) ||
    isTakenUp(statement, reading) ||
    isAskedIfOkay(amount, statement, reading);
  return isOffered ? "offered" : undefined;
}

const ADDRESSED = compilePhraseTable([
  {
    meaning: true,
    phrases: [
      "left? over? for you|yall|rent|back|arrears",
      "left? over? to give|pay|send|put|throw you|yall|toward|towards|on",
      "left? over? to give|pay",
      "of|out of? that|it|this|those can|will|could go|be to|for|yours you|yall",
      "of|out of? that|it|this|those is|are yours|for",
      "pueden|puede ser|ir para usted|ustedes|ud|uds",
      "libres? para usted|ustedes|ud|uds|darle|darles|pagarle|pagarles|abonarle|abonar",
    ],
  },
]);

const LEAVING: ReadonlySet<Cue> = new Set<Cue>([
  "offer",
  "income",
  "expense",
  "rent",
  "contrast",
  "restart",
  "subject",
  "neutral",
]);

/** `I ran the numbers and 95 a week is | what I'm comfortable with`. */
function isCalledOffer({ last }: AmountMention, statement: Statement, { statements, lexemes }: Reading): boolean {
  const next = statements.find(({ first }) => first === statement.last);
  const isEquated = COPULAS.has(lexemes[statement.last - 1]?.word ?? "") && statement.last - last <= 4;
  if (next?.opener !== "offer" || !isEquated) return false;
  if (!OPENING.has(lexemes[next.first]?.word ?? "")) return false;
  return ![...statement.cues, ...next.cues].some(({ kind }) => REFUSING.has(kind));
}

const COPULAS = wordSet("is es son seria serian would be");
const OPENING = wordSet("what all the most lo");
const REFUSING: ReadonlySet<Cue> = new Set<Cue>(["negation", "denial", "wish", "mockery", "rejection"]);

/** What is left of the pay for us: `after daycare i got maybe 70 a week left for you`, `me quedan 55 para usted`. */
function isForUs(amount: AmountMention, statement: Statement, { lexemes, mentions }: Reading): boolean {
  const cadence = mentions.find(({ type, first }) => type === "cadence" && first === amount.last);
  if (!statement.cues.every(({ kind }) => LEAVING.has(kind))) return false;
  const at = cadence?.last ?? amount.last;
  return lexemes[at]?.cutOff === false && ADDRESSED.match(lexemes, at) !== undefined;
}

/** `you said 115 a week, I can do that`, `45 weekly she said, so thats what im offering`. */
function isTakenUp({ last, cues }: Statement, { statements, mentions, lexemes }: Reading): boolean {
  if (cues.some(({ kind }) => REFUSING.has(kind) || GIVEN_UP.has(kind))) return false;
  const index = statements.findIndex(({ first }) => first === last);
  const following = index < 0 ? [] : statements.slice(index, index + 4);
  const hasSum = ({ first, last: end }: Statement): boolean =>
    mentions.some(({ type, first: at }) => type !== "date" && at >= first && at < end);
  const end = following.findIndex(
    (next) => hasSum(next) || next.isCondition || next.cues.some(({ kind }) => REFUSING.has(kind)),
  );
  if (end >= 0) return false;
  return following.some(
    (next) =>
      next.isOffer && next.last - next.first <= LONGEST_ANSWER && isAnaphoric(lexemes.slice(next.first - 1, next.last)),
  );
}

const GIVEN_UP: ReadonlySet<Cue> = new Set<Cue>(["cancellation", "past", "obligation"]);
const LONGEST_ANSWER = 6;

/** `i can do that`, `le puedo dar eso`, `thats what im offering`. */
function isAnaphoric(words: Reading["lexemes"]): boolean {
  const verb = words.findIndex(({ word }) => DOING.has(word));
  if (verb < 0) return false;
  return words.some(({ word }, index) => REFERRING.has(word) && Math.abs(index - verb) <= 3);
}

const DOING = wordSet(
  "do pay manage handle swing afford give offering doing pagar dar hacer cumplir ofrezco ofreciendo",
);
const REFERRING = wordSet("it that thats this eso lo los esos");

/** `i pay 110 every week is ok?` */
function isAskedIfOkay({ first }: AmountMention, { last, cues }: Statement, { lexemes }: Reading): boolean {
  if (lexemes[first]?.isAsked !== true || cues.some(({ kind }) => kind !== "past" && !LEAVING.has(kind))) return false;
  const [verb, word] = [lexemes[last - 2]?.word ?? "", lexemes[last - 1]?.word ?? ""];
  return BE.has(verb) && OKAY.has(word);
}

const BE = wordSet("is esta thats its be");
const OKAY = wordSet("okay good fine alright cool bien");
