import { wordSet } from "../../text/word-set.ts";
import type { AmountMention } from "../mentions.ts";
import { isAcceptedAfterAll } from "./refusal.ts";
import type { Role } from "./role.ts";
import type { Mark } from "../marks.ts";
import type { Reading, Statement } from "../statements.ts";
import type { Cue } from "../words/cues.ts";
import { ALTERNATIVE_WORDS, CONDITION_OPENERS } from "../words/function-words.ts";

/** Cues that decide for every sum after them in their statement. */
const BLOCKING: Readonly<Partial<Record<Cue, Role>>> = {
  denial: "denied",
  wish: "wish",
  theirs: "not_the_writers",
  rules: "question_of_rules",
  obligation: "obligation",
  cancellation: "cancelled",
  past: "past_payment",
  mockery: "negated",
  concession: "not_the_writers",
};

/** What has been said of a sum by the time it is reached. */
interface Standing {
  readonly role: Role | undefined;
  /** The writer proposes: what is earned or spent no longer matters. */
  readonly isOffer: boolean;
  /** The role comes from a mention of the rent, to which more can be added: `my rent plus 100 a week`. */
  readonly isRent: boolean;
}

/** The role that the words before a sum, within its statement, give it. */
export function roleFromBefore(amount: AmountMention, statement: Statement, reading: Reading): Role | undefined {
  const isCondition = statement.isCondition;
  const isEarned = ({ last }: Mark<Cue>): boolean =>
    last === amount.first && EARNING.has(reading.lexemes[last - 1]?.word ?? "");
  const isPartOfCondition = (cue: Mark<Cue>): boolean =>
    isCondition &&
    // `after taxes` sets no condition
    !CONDITION_OPENERS.has(reading.lexemes[cue.first]?.word ?? "") &&
    ((cue.kind === "theirs" && !HELPING.has(reading.lexemes[cue.last - 1]?.word ?? "")) ||
      (cue.kind === "income" && !isEarned(cue)));
  const cues = statement.cues.filter((cue) => cue.first < amount.first && !isPartOfCondition(cue));
  const start: Standing = { role: undefined, isOffer: false, isRent: false };
  const { role } = cues.reduce((standing, cue) => ({ ...standing, ...step(standing, cue, amount, reading) }), start);
  if (role !== "negated") return role;
  return isReleased(amount, statement, cues, reading) || isAcceptedAfterAll(amount, reading) ? undefined : role;
}

function step(
  { role, isOffer, isRent }: Standing,
  cue: Mark<Cue>,
  amount: AmountMention,
  reading: Reading,
): Partial<Standing> {
  switch (cue.kind) {
    case "offer":
      return { role: undefined, isOffer: true };
    case "rejection":
      return isVerbFirst(cue, amount, reading) ? { role: "negated" } : {};
    case "negation":
      if (isAnswer(cue, amount, reading)) return {};
      return isCorrected(cue, amount, reading) ? {} : { role: "negated" };
    case "limit":
    case "restart":
      return role === "negated" || isRent ? { role: undefined } : {};
    case "below":
      if (role === "negated") return { role: undefined };
      return amount.first - cue.last <= 2 ? { role: "question_of_rules" } : {};
    case "debt":
      if (isOfAmountBefore(cue, reading)) return {};
      if (isNextAmount(cue, amount, reading)) return { role: isAtOnce(cue, amount) ? "owed" : (role ?? "owed") };
      return role === "owed" ? { role: undefined } : {};
    case "income":
      if (isInTimeClause(cue, reading)) return {};
      if (isOffer && isNewVerb(cue, reading)) return { role: "income", isOffer: false };
      return isOffer ? {} : { role: role ?? "income" };
    case "expense":
      return isOffer && amount.first > cue.last ? {} : { role: role ?? "expense" };
    case "rent":
      return isOffer || amount.first - cue.last > 3 ? {} : { role: role ?? "expense", isRent: role === undefined };
    default:
      return { role: role ?? BLOCKING[cue.kind] };
  }
}

/** `1080 balance`, `800 owed`. */
function isOfAmountBefore({ first }: Mark<Cue>, { mentions }: Reading): boolean {
  return mentions.some(({ type, last }) => type === "amount" && last === first);
}

/** `the balance is 750`, also in `we agreed the balance is 750`. */
function isAtOnce({ last }: Mark<Cue>, amount: AmountMention): boolean {
  return amount.first === last;
}

/** `if the voucher comes through they pay 800`. */
const HELPING = wordSet("pay pays cover covers send sends give gives help helps charge charging add raise hit cobrar");
/** `cuando gano mas`, `lo que gano`; not `asi que gano 500`. */
function isInTimeClause({ first }: Mark<Cue>, { lexemes }: Reading): boolean {
  const that = lexemes[first - 1];
  // `asi que gano 500`, `que gane 700 no quiere decir …`
  const isFact = that?.word === "que" && (that.cutOff || RESULTING.has(lexemes[first - 2]?.word ?? ""));
  return TIME_WORDS.has(that?.word ?? "") && !isFact;
}

const RESULTING = wordSet("asi es por");

/** `pago 1100 de renta y gano 560`. */
function isNewVerb({ first }: Mark<Cue>, { lexemes }: Reading): boolean {
  return JOINERS.has(lexemes[first - 1]?.word ?? "") && FINITE.has(lexemes[first]?.word ?? "");
}

/** `once I'm working I'll bring home 600`: not part of the condition. */
const EARNING = wordSet("home at get make making earn earning getting receive gano cobro recibo gane");
const TIME_WORDS = wordSet("when whenever once after until till if cuando mientras hasta que si");
const JOINERS = wordSet("and y e");
const FINITE = wordSet("i we my me nos gano ganamos cobro cobramos recibo recibimos saco mi");

/** `nah 90 a week`: an answer to what was asked before; a bare `no` may also deny the sum. */
function isAnswer({ first, last }: Mark<Cue>, amount: AmountMention, { lexemes }: Reading): boolean {
  const word = lexemes[first];
  return last === amount.first && word?.boundary === "sentence" && ANSWERS.has(word.word);
}

const ANSWERS = wordSet("nah nope");

/** `es mucho 200 por semana`: the first sum of its statement. */
function isVerbFirst({ first, last }: Mark<Cue>, amount: AmountMention, { lexemes, mentions }: Reading): boolean {
  const statementStart = lexemes.findLastIndex(({ cutOff }, index) => index <= first && cutOff);
  const isSpanish = lexemes.slice(first, last).some(({ word }) => SPANISH_JUDGEMENTS.has(word));
  const hasEarlierSum = mentions.some(
    (mention) => mention.type === "amount" && mention.first >= statementStart && mention.first < first,
  );
  return isSpanish && last === amount.first && !hasEarlierSum;
}

const SPANISH_JUDGEMENTS = wordSet("mucho demasiado caro alto dificil imposible elevado");

/** `no make it 80`. */
function isCorrected({ first }: Mark<Cue>, amount: AmountMention, { links }: Reading): boolean {
  return links.some((link) => link.kind === "correction" && link.first >= first && link.last <= amount.first);
}

function isNextAmount({ last }: Mark<Cue>, amount: AmountMention, { mentions }: Reading): boolean {
  return !mentions.some(({ type, first }) => type === "amount" && first >= last && first < amount.first);
}

/**
 * Whether a negation before the sum no longer reaches it: `I can't start until the 15th 100 a week`, and
 * `not 150 a week 75 a week`, where a second sum has a cadence of its own.
 */
function isReleased(
  amount: AmountMention,
  statement: Statement,
  cues: readonly Mark<Cue>[],
  { links, mentions, lexemes }: Reading,
): boolean {
  const from = cues.findLast(({ kind }) => kind === "negation")?.last ?? statement.first;
  if (links.some(({ kind, first, last }) => kind === "end" && first >= from && last <= amount.first)) return true;
  // `nah 200 too high, do 100`
  const rejection = cues.findLast(({ kind, first }) => kind === "rejection" && first >= from);
  const isAnswered = mentions.some(
    ({ type, first }) => type === "amount" && first >= from && first < (rejection?.first ?? 0),
  );
  if (isAnswered) return true;
  const between = mentions.filter(({ first }) => first >= from && first < amount.first);
  const next = mentions.find(({ first }) => first >= amount.last);
  const isSecond = between.some(({ type }) => type === "amount") && between.at(-1)?.type === "cadence";
  return isSecond && next?.type === "cadence" && !ALTERNATIVE_WORDS.has(lexemes[amount.first - 1]?.word ?? "");
}
