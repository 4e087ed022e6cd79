import { wordSet } from "../../text/word-set.ts";
import type { AmountMention, Mention } from "../mentions.ts";
import { headOf, statementAt } from "../statements.ts";
import type { Reading, Statement } from "../statements.ts";
import type { Cue } from "../words/cues.ts";
import type { Role } from "./role.ts";

const GOVERNED_ROLES = { wish: "wish", denial: "denied", rules: "question_of_rules" } as const;

/** The role that a sum has from what its whole statement stands in: a quotation, a denial, a story of the past. */
export function roleFromFrame(amount: AmountMention, statement: Statement, reading: Reading): Role | undefined {
  if (statement.governedBy !== null) return GOVERNED_ROLES[statement.governedBy];
  if (isPastHope(amount, reading)) return "wish";
  if (isQuoted(amount, reading)) return "not_the_writers";
  if (isGuess(statement, reading) || reading.lexemes[amount.first - 1]?.word === "what") return "question_of_rules";
  if (isLapsed(amount, statement, reading) || isToldAsDone(amount, statement, reading)) return "past_payment";
  return undefined;
}

/** Part of somebody else's words: `"you must pay $250 a week" is what your letter says`. */
function isQuoted({ first }: AmountMention, { lexemes, statements }: Reading): boolean {
  const quotation = lexemes[first]?.quotation;
  if (quotation === undefined) return false;
  const opening = lexemes.findIndex((lexeme) => lexeme.quotation === quotation);
  const before = statements.findLast(({ last }) => last <= opening);
  return before === undefined || !before.isOffer;
}

/** `if i could pay 190 a week i wouldnt live here`. */
function isPastHope({ first, last }: AmountMention, { lexemes }: Reading): boolean {
  const start = lexemes.findLastIndex(({ boundary }, index) => index <= first && boundary === "sentence");
  const end = lexemes.findIndex(({ boundary }, index) => index >= last && boundary === "sentence");
  const before = lexemes.slice(Math.max(0, start), first).map(({ word }) => word);
  const could = before.findIndex((word, index) => word === "could" && before[index - 2] === "if");
  if (could < 0) return false;
  return lexemes.slice(last, end < 0 ? lexemes.length : end).some(({ word }) => word === "wouldnt");
}

/** `did 3 weeks of 100 then got sick`. */
function isToldAsDone({ first }: AmountMention, statement: Statement, { lexemes }: Reading): boolean {
  const head = headOf(statement, lexemes);
  const [verb, number] = [lexemes[head], lexemes[head + 1]];
  return verb?.word === "did" && number?.value !== undefined && first - head <= 4;
}

/** `I was gonna do 100 a week but my car broke`: nothing else is offered after all. */
function isLapsed(amount: AmountMention, { first }: Statement, reading: Reading): boolean {
  const { lexemes, mentions, statements } = reading;
  const words = lexemes.slice(Math.max(0, first - 2), amount.first).map(({ word }) => word);
  const isIntention = words.some((word) => PAST_TENSE.has(word)) && words.some((word) => INTENTIONS.has(word));
  const isOfferedLater = ({ type, first: at }: Mention): boolean =>
    type === "amount" &&
    at >= amount.last &&
    statementAt(reading, at)?.cues.some(({ kind }) => FOREIGN.has(kind)) !== true;
  if (!isIntention || mentions.some(isOfferedLater)) return false;
  return statements.some((later) => later.first >= amount.last && LAPSES.has(lexemes[later.first]?.word ?? ""));
}

const FOREIGN: ReadonlySet<Cue> = new Set<Cue>(["income", "expense", "rent"]);
const LAPSES = wordSet("but pero");
const INTENTIONS = wordSet("gonna going planning iba ibamos pensaba planeaba");

const PAST_TENSE = wordSet("was were iba ibamos pensaba planeaba");

/** `what is the fee, 50 a month?`: the writer guesses the answer to a question of rules. */
function isGuess({ first, opener, isOffer }: Statement, { statements, lexemes }: Reading): boolean {
  if (opener !== "clause" || isOffer) return false;
  const before = statements.find(({ last }) => last === first);
  if (before === undefined || before.isOffer) return false;
  return before.cues.some((cue) => cue.kind === "rules" && QUESTION_WORDS.has(lexemes[cue.first]?.word ?? ""));
}

const QUESTION_WORDS = wordSet("how what whats cuanto cuanta cual cuales");
