import type { AmountMention } from "./mentions.ts";
import type { NoPlanReason } from "./payment-plan.ts";
import { roleFromAfter, roleFromNextStatements } from "./role-from-after.ts";
import { roleFromBefore } from "./role-from-before.ts";
import type { Reading, Statement } from "./statements.ts";
import { wordSet } from "../text/word-set.ts";
import { roleFromForeignClause } from "./role-from-clause.ts";
import { SOURCE_PREPOSITIONS } from "./words/function-words.ts";

/** What a sum is in its message: offered, owed, or the reason why it is not an offer. */
export type Role =
  | "offered"
  | "owed"
  | Exclude<NoPlanReason, "no_amount" | "no_cadence" | "lump_sum" | "invalid_marker" | "no_marker">;

/** The statement that holds this lexeme. */
export function statementAt({ statements }: Reading, at: number): Statement | undefined {
  return statements.find(({ first, last }) => at >= first && at < last);
}

const GOVERNED_ROLES = { wish: "wish", denial: "denied", rules: "question_of_rules" } as const;

/** Reads the role of a sum out of the cues around it. A sum that nothing speaks against is offered. */
export function roleOf(amount: AmountMention, reading: Reading): Role {
  const statement = statementAt(reading, amount.first);
  if (statement === undefined) return "offered";
  if (statement.governedBy !== null) return GOVERNED_ROLES[statement.governedBy];
  if (isQuoted(amount, reading)) return "not_the_writers";
  if (isGuess(statement, reading) || reading.lexemes[amount.first - 1]?.word === "what") return "question_of_rules";
  if (isLapsed(amount, statement, reading)) return "past_payment";
  return (
    roleFromSource(amount, reading) ??
    roleFromReplacement(amount, reading) ??
    roleFromBefore(amount, statement, reading) ??
    roleFromAfter(amount, statement, reading) ??
    roleFromCopula(amount, statement, reading) ??
    roleFromNextStatements(amount, statement, reading) ??
    roleFromForeignClause(amount, statement, reading) ??
    "offered"
  );
}

/** Part of somebody else's words: `"you must pay $250 a week" is what your letter says`. */
function isQuoted({ first }: AmountMention, { lexemes, statements }: Reading): boolean {
  const quotation = lexemes[first]?.quotation;
  if (quotation === undefined) return false;
  const opening = lexemes.findIndex((lexeme) => lexeme.quotation === quotation);
  const before = statements.findLast(({ last }) => last <= opening);
  return before === undefined || !before.isOffer;
}

/** `I was gonna do 100 a week but my car broke`: nothing else is offered after all. */
function isLapsed(amount: AmountMention, { first }: Statement, { lexemes, mentions, statements }: Reading): boolean {
  const words = lexemes.slice(Math.max(0, first - 2), amount.first).map(({ word }) => word);
  const isIntention = words.some((word) => PAST_TENSE.has(word)) && words.some((word) => INTENTIONS.has(word));
  if (!isIntention || mentions.some(({ type, first: at }) => type === "amount" && at >= amount.last)) return false;
  return statements.some((later) => later.first >= amount.last && LAPSES.has(lexemes[later.first]?.word ?? ""));
}

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

/** Whether this is the money that a payment would come from: `from my 410 a week`, `de los 400 que gano`. */
export function isSource({ first }: AmountMention, { lexemes }: Reading): boolean {
  const owner = lexemes[first - 1];
  const preposition = lexemes[first - 2];
  if (owner === undefined || preposition === undefined) return false;
  return OWNERS.has(owner.word) && SOURCE_PREPOSITIONS.has(preposition.word);
}

const OWNERS = wordSet("my the our these this that mi mis los las esos");

function roleFromSource(amount: AmountMention, reading: Reading): Role | undefined {
  if (!isSource(amount, reading)) return undefined;
  const next = reading.mentions.find(({ first }) => first >= amount.last);
  const hasLaterSum = reading.mentions.some(({ type, first }) => type === "amount" && first >= amount.last);
  return hasLaterSum && next?.type === "cadence" ? "income" : undefined;
}

/** `instead of 200`, `not 200`, `change it from 100 a week to 75`: only the sum that follows at once. */
function roleFromReplacement(
  amount: AmountMention,
  { links, mentions, lexemes, statements }: Reading,
): Role | undefined {
  const before = lexemes[amount.first - 1]?.word;
  const later = mentions.find(({ type, first }) => type === "amount" && first >= amount.last);
  const laterLink = later === undefined ? undefined : lexemes[later.first - 1]?.word;
  const isChange = links.some(({ kind, first }) => kind === "change" && first < amount.first);
  if (isChange && CHANGED.has(before ?? "") && (laterLink === "to" || laterLink === "a")) return "negated";

  const link = links.findLast(({ kind, last }) => kind === "replaced" && last <= amount.first);
  if (link === undefined || amount.first - link.last > 2) return undefined;
  const isCutOff = lexemes.slice(link.last, amount.first + 1).some(({ cutOff }) => cutOff);
  const isOther = mentions.some(({ type, first }) => type === "amount" && first >= link.last && first < amount.first);
  // `it's not much, but 25`
  const isContrasted = statements.some(
    ({ opener, first }) => opener === "contrast" && first >= link.last && first < amount.first,
  );
  return isCutOff || isOther || isContrasted ? undefined : "negated";
}

/** Before the sum of a plan that is to be changed: `change my 100 a week to 60`. */
const CHANGED = wordSet("from de my the weekly mi los current");

/** `daycare is 200 a week`: a fact about something, unless that something is a plan or an offer. */
function roleFromCopula(amount: AmountMention, statement: Statement, reading: Reading): Role | undefined {
  const { links, lexemes } = reading;
  const copula = links.find(
    ({ kind, first, last }) =>
      kind === "copula" && first > statement.first && last <= amount.first && amount.first - last <= 1,
  );
  if (copula === undefined || statement.isOffer) return undefined;
  // `pero es 115 por semana`, `si me aprueban son 150`
  if (statement.opener === "contrast" && copula.first === statement.first + 1) return undefined;
  if (statement.isCondition) return undefined;
  const isPlan = links.some(
    ({ kind, first }) => kind === "plan_noun" && first >= statement.first && first < copula.first,
  );
  const word = lexemes[copula.first]?.word;
  return isPlan || word === "like" || word === "its" || word === "thats" ? undefined : "expense";
}
