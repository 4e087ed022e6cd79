import { wordSet } from "../../text/word-set.ts";
import type { AmountMention } from "../mentions.ts";
import type { Role } from "./role.ts";
import { headOf } from "../statements.ts";
import type { Reading, Statement } from "../statements.ts";
import { isUnknown } from "../unknown-words.ts";

/**
 * A demand that is only repeated, to laugh at it or to ask where the money should come from: `200 a week? in this
 * economy?`, `lol 300 a week`, `do you think I print money? 150 a week`.
 */
export function roleFromEcho(amount: AmountMention, statement: Statement, reading: Reading): Role | undefined {
  if (isOnAbsurdCondition(statement, reading) || isLaughedOff(amount, statement, reading)) return "negated";
  if (!isEcho(amount, statement, reading)) return undefined;
  const isScorned = isLaughedAt(statement, reading) || isAnsweredByQuestion(statement, reading);
  return isScorned || isAfterScorn(statement, reading) ? "negated" : undefined;
}

/** A sum and its rhythm with hardly anything around them. */
function isEcho(amount: AmountMention, statement: Statement, reading: Reading): boolean {
  if (statement.isOffer || statement.isCondition || statement.last - statement.first > LONGEST_ECHO) return false;
  const { lexemes, mentions } = reading;
  const head = headOf(statement, lexemes);
  const others = lexemes.slice(head, statement.last).filter((lexeme, offset) => {
    const index = head + offset;
    const isMentioned = mentions.some(({ first, last }) => index >= first && index < last);
    return !isMentioned && isUnknown(lexeme, index, { ...statement, cues: [] }, { ...reading, links: [] });
  });
  return others.every(({ word }) => LAUGHTER.test(word) || word === "jeje") && amount.last <= statement.last;
}

/** In words; an echo is short, and the cost of a long text stays bounded. */
const LONGEST_ECHO = 16;
const LAUGHTER = /^(?:lo+l+|lmf?a+o+|rofl|(?:ha){2,}h?|(?:j[aei]){2,}j?|wow|wtf|tf|bffr)$/;
/** Laughter that is never meant kindly, also after the sum. */
const LOUD = /^(?:lmf?a+o+|rofl|wtf|tf|bffr)$/;

/** `haha 400 a week sure`: laughter first, and nothing that makes an offer of it. */
function isLaughedOff({ last }: AmountMention, statement: Statement, { lexemes, links }: Reading): boolean {
  if (statement.isOffer || statement.isCondition || statement.last - statement.first > LONGEST_ECHO) return false;
  if (!LAUGHTER.test(lexemes[headOf(statement, lexemes)]?.word ?? "")) return false;
  return !links.some(({ kind, first }) => kind === "copula" && first >= last && first < statement.last);
}

function isLaughedAt(statement: Statement, { lexemes }: Reading): boolean {
  const { last } = statement;
  const words = lexemes.slice(headOf(statement, lexemes), last).map(({ word }) => word);
  return LAUGHTER.test(words[0] ?? "") || words.some((word) => LOUD.test(word)) || LOUD.test(lexemes[last]?.word ?? "");
}

/** `with what money?`, `de donde`, `in this economy?`; not `is that okay?`, `starting friday?`. */
function isAnsweredByQuestion({ last }: Statement, { statements, lexemes, mentions }: Reading): boolean {
  const next = statements.find(({ first }) => first === last);
  if (next === undefined || next.isOffer || lexemes[next.first]?.boundary === "none") return false;
  const words = lexemes.slice(next.first, next.last);
  if (mentions.some(({ first }) => first >= next.first && first < next.last)) return false;
  if (words.some(({ word }) => ACCEPTANCE.has(word))) return false;
  const [first, second] = words;
  if (ASKING_FOR_SOURCE.has(`${first?.word ?? ""} ${second?.word ?? ""}`)) return true;
  if (first?.isAsked !== true) return false;
  return RHETORICAL.has(first.word) || QUESTION_WORDS.has(words.at(-1)?.word ?? "");
}

const ASKING_FOR_SOURCE = new Set(["de donde", "with what", "con que", "from where", "con cual"]);
const RHETORICAL = wordSet(
  "in on with from how where who why really seriously since do are de con quien donde como are you yall por en cuando for what que acaso whose ni",
);
/** At the end: `and eat what?`. */
const QUESTION_WORDS = wordSet("what who how where que quien como donde");
const ACCEPTANCE = wordSet(
  "okay good cool fine enough work works possible doable acceptable alright deal fair help think parece bien posible sirve acepta acuerdo vale puede pueden ayuda",
);

/** `if I hit the lotto | I'll pay 1000 a week`, `how do we eat if | I pay you 200 a week`. */
function isOnAbsurdCondition(
  { first, isCondition: isConditional }: Statement,
  { statements, lexemes }: Reading,
): boolean {
  const before = statements.find(({ last }) => last === first);
  const isCondition = isConditional || before?.isCondition === true || CONDITIONS.has(lexemes[first - 1]?.word ?? "");
  return isCondition && before?.cues.some(({ kind }) => kind === "mockery") === true;
}

const CONDITIONS = wordSet("if si cuando when");

/** A statement before it, without a sum of its own, ridicules. */
function isAfterScorn({ first }: Statement, { statements, mentions }: Reading): boolean {
  const before = statements.find(({ last }) => last === first);
  if (
    before === undefined ||
    mentions.some(
      (mention) => mention.type === "amount" && mention.last <= before.last && mention.first >= before.first,
    )
  )
    return false;
  return before.cues.some(({ kind }) => kind === "mockery");
}
