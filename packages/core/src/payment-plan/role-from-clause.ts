import type { Lexeme } from "./lexemes.ts";
import type { AmountMention } from "./mentions.ts";
import type { Role } from "./roles.ts";
import type { Reading, Statement } from "./statements.ts";
import { PAYMENT_NOUNS } from "./words/cadences.ts";
import { CLAUSE_FILLERS, CONDITION_OPENERS, SUBJECT_WORDS, TITLES } from "./words/function-words.ts";

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
    if (SUBJECT_WORDS.has(before)) return true;
    const isVerb = (index > statement.first ? INFLECTED : GERUND).test(lexeme.word) && amount.first - index <= 3;
    if (isVerb && !TITLES.has(before)) return true;
  }
  return false;
}

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
  return THIRD_PERSON.test(lexeme.word) && isUnknown(lexeme, index, statement, reading);
}

const GERUND = /^[a-z]{3,}ing$/;
const INFLECTED = /^[a-z]{3,}(?:s|ed|ing|aba|ando|iendo|aron)$/;
const THIRD_PERSON = /^[a-z]{3,}[^s]s$/;

function isUnknown({ word, value }: Lexeme, index: number, { cues }: Statement, { mentions, links }: Reading): boolean {
  if (value !== undefined || word.length < 2 || CLAUSE_FILLERS.has(word) || PAYMENT_NOUNS.has(word)) return false;
  return ![mentions, links, cues].some((spans) => spans.some(({ first, last }) => index >= first && index < last));
}
