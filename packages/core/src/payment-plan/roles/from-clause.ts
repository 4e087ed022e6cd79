import { wordSet } from "../../text/word-set.ts";
import type { AmountMention } from "../mentions.ts";
import type { Role } from "./role.ts";
import type { Reading, Statement } from "../statements.ts";
import { isAcceptedAfterAll } from "./refusal.ts";
import { isUnknown } from "../unknown-words.ts";
import { CONDITION_OPENERS, SUBJECT_WORDS, TITLES } from "../words/function-words.ts";

/**
 * A sum inside a clause about something that no table knows: `the sitter charges 100 a week`, `I donate 40 a month`,
 * `100 a week feeds my kids`. Offers in fragments (`100 a week please`) have no subject or verb of their own.
 */
export function roleFromForeignClause(amount: AmountMention, statement: Statement, reading: Reading): Role | undefined {
  if (statement.isOffer || statement.isCondition) return undefined;
  const isForeign = isForeignBefore(amount, statement, reading) || isForeignAfter(amount, statement, reading);
  return isForeign ? "expense" : undefined;
}

/** An unknown word in the place of a subject or a verb: after `the`, `my`, `I`, or inflected like one. */
function isForeignBefore(amount: AmountMention, statement: Statement, reading: Reading): boolean {
  const isListed = isInList(statement, reading);
  for (let index = statement.first; index < amount.first; index += 1) {
    const lexeme = reading.lexemes[index];
    // `300 when I get my taxes and 60 a week`
    if (CONDITION_OPENERS.has(lexeme?.word ?? "")) return false;
    if (lexeme === undefined || !isUnknown(lexeme, index, statement, reading)) continue;
    if (isListed) return true;
    const before = index > statement.first ? (reading.lexemes[index - 1]?.word ?? "") : "";
    if (isOfEarlierClause(index, amount, statement, reading)) continue;
    if (SUBJECT_WORDS.has(before)) return true;
    const isVerb = (index > statement.first ? INFLECTED : GERUND).test(lexeme.word) && amount.first - index <= 3;
    if (isVerb && !TITLES.has(before)) return true;
  }
  return false;
}

/** `platique con mi esposo y nos alcanza para 85`: no subject, and another clause follows. */
function isOfEarlierClause(
  index: number,
  { first }: AmountMention,
  statement: Statement,
  { lexemes, mentions }: Reading,
): boolean {
  // `nos apretamos y 95 por semana`; not `150 a mediados y 150 a fin de mes`
  const isFirst = !mentions.some(
    (other) => other.type === "amount" && other.first >= statement.first && other.first < first,
  );
  if (isFirst && JOINERS.has(lexemes[first - 1]?.word ?? "")) return true;
  const joiner = lexemes.findIndex(({ word }, at) => at > index && at < first && JOINERS.has(word));
  if (joiner < 0) return false;
  return PREPOSITIONS.has(lexemes[index - 2]?.word ?? "") || RESULTS.has(lexemes[joiner + 1]?.word ?? "");
}

/** `wife and i budgeted and its 115 a week`. */
const RESULTS = wordSet("its thats itd itll son seria serian queda quedan");
const PREPOSITIONS = wordSet("to with at in for from by of on con de en a para por del al");
const JOINERS = wordSet("and y so that que e");

/** `my bills: car 300 a month, gym 80 a month`. */
function isInList({ first, opener }: Statement, { statements }: Reading): boolean {
  const before = opener === "clause" ? statements.find(({ last }) => last === first) : undefined;
  return (
    before !== undefined && !before.isOffer && before.cues.some(({ kind }) => kind === "expense" || kind === "rent")
  );
}

/** A verb right behind the sum and its rhythm. */
function isForeignAfter(amount: AmountMention, statement: Statement, reading: Reading): boolean {
  const cadence = reading.mentions.find(({ type, first }) => type === "cadence" && first === amount.last);
  const index = cadence?.last ?? amount.last;
  const lexeme = reading.lexemes[index];
  if (lexeme === undefined || lexeme.cutOff || index >= statement.last) return false;
  // `90 a week hurts but ok`
  if (isAcceptedAfterAll({ last: index + 1 }, reading)) return false;
  return THIRD_PERSON.test(lexeme.word) && isUnknown(lexeme, index, statement, reading);
}

const GERUND = /^[a-z]{3,}ing$/;
const INFLECTED = /^[a-z]{3,}(?:s|ed|ing|aba|ando|iendo|aron)$/;
const THIRD_PERSON = /^[a-z]{3,}[^s]s$/;
