import type { AmountMention, Mention } from "./mentions.ts";
import type { NoPlanReason } from "./payment-plan.ts";
import type { Mark, Reading, Statement } from "./statements.ts";
import type { Cue } from "./words/cues.ts";

/** What a sum is in its message: offered, owed, or the reason why it is not an offer. */
export type Role = "offered" | "owed" | Exclude<NoPlanReason, "no_amount" | "no_cadence" | "lump_sum">;

/** The statement that holds this lexeme. */
export function statementAt({ statements }: Reading, at: number): Statement | undefined {
  return statements.find((statement) => at >= statement.first && at < statement.last);
}

/** Reads the role of a sum out of the cues around it. */
export function roleOf(amount: AmountMention, reading: Reading): Role {
  const index = reading.statements.findIndex(({ first, last }) => amount.first >= first && amount.first < last);
  const statement = reading.statements[index];
  if (statement === undefined) return "offered";
  if (statement.governedBy !== null) return statement.governedBy === "wish" ? "wish" : "denied";
  const before = statement.cues.filter((cue) => cue.first < amount.first);
  const after = statement.cues.filter((cue) => cue.first >= amount.last);
  return (
    roleFromReplacement(amount, reading) ??
    roleFromBefore(amount, before, reading, statement) ??
    roleFromAfter(amount, after, statement, reading) ??
    roleFromCopula(amount, statement, reading) ??
    roleFromNextStatement(amount, index, reading) ??
    "offered"
  );
}

/** `instead of 200`, `not 200`, `change it from 100 a week to 75`: only the sum that follows at once. */
function roleFromReplacement(amount: AmountMention, { links, mentions, lexemes }: Reading): Role | undefined {
  const before = lexemes[amount.first - 1]?.word ?? "";
  const later = mentions.find(({ type, first }) => type === "amount" && first >= amount.last);
  const isChange = links.some((link) => link.kind === "change" && link.first < amount.first);
  if (isChange && (before === "from" || before === "de") && later !== undefined) {
    const link = lexemes[later.first - 1]?.word;
    if (link === "to" || link === "a") return "negated";
  }
  const link = links.findLast((candidate) => candidate.kind === "replaced" && candidate.last <= amount.first);
  if (link === undefined || amount.first - link.last > 2) return undefined;
  if (lexemes.slice(link.last, amount.first + 1).some(({ cutOff }) => cutOff)) return undefined;
  const isOther = mentions.some(({ type, first }) => type === "amount" && first >= link.last && first < amount.first);
  return isOther ? undefined : "negated";
}

const BLOCKING: Readonly<Partial<Record<Cue, Role>>> = {
  denial: "denied",
  wish: "wish",
  theirs: "not_the_writers",
  rules: "question_of_rules",
  obligation: "obligation",
  cancellation: "cancelled",
  past: "past_payment",
};

function roleFromBefore(
  amount: AmountMention,
  cues: readonly Mark<Cue>[],
  { mentions, links, lexemes }: Reading,
  statement: Statement,
): Role | undefined {
  let role: Role | undefined;
  let isOffer = false;
  let isRent = false;
  for (const cue of cues) {
    const blocking = BLOCKING[cue.kind];
    if (cue.kind === "offer") {
      isOffer = true;
      role = undefined;
    } else if (cue.kind === "negation") {
      role = isCorrected(cue.last, amount.first, links) ? role : "negated";
    } else if (cue.kind === "limit" || cue.kind === "restart") {
      if (role === "negated" || isRent) role = undefined;
    } else if (cue.kind === "below") {
      const isClose = amount.first - cue.last <= 2;
      if (role === "negated") role = undefined;
      else if (isClose) role = "question_of_rules";
    } else if (cue.kind === "debt") {
      const isClose = !mentions.some(
        ({ type, first }) => type === "amount" && first >= cue.last && first < amount.first,
      );
      if (isClose && role === undefined) role = "owed";
      else if (!isClose && role === "owed") role = undefined;
    } else if (cue.kind === "income" || cue.kind === "expense") {
      if (!isOffer) role ??= cue.kind;
    } else if (cue.kind === "rent") {
      if (!isOffer && amount.first - cue.last <= 3 && !isTowards(statement, cue)) {
        isRent = role === undefined;
        role ??= "expense";
      }
    } else if (blocking !== undefined) {
      role ??= blocking;
    }
  }
  if (role === "negated" && isAfterNegated(amount, cues, mentions, lexemes)) return undefined;
  if (role === "negated") {
    const negation = cues.findLast((cue) => cue.kind === "negation");
    const isUntil = links.some(
      (link) => link.kind === "end" && link.first >= (negation?.last ?? 0) && link.last <= amount.first,
    );
    if (isUntil) return undefined;
  }
  return role;
}

/** `no make it 80`. */
function isCorrected(from: number, to: number, links: Reading["links"]): boolean {
  return links.some((link) => link.kind === "correction" && link.first >= from && link.last <= to);
}

const ALTERNATIVES = new Set(["or", "nor", "and", "o", "y", "ni"]);

/** `not 150 a week 75 a week`: a second sum with a cadence of its own is no longer denied. */
function isAfterNegated(
  amount: AmountMention,
  cues: readonly Mark<Cue>[],
  mentions: readonly Mention[],
  lexemes: Reading["lexemes"],
): boolean {
  const negation = cues.findLast((cue) => cue.kind === "negation");
  const between = mentions.filter(({ first }) => first >= (negation?.last ?? 0) && first < amount.first);
  const next = mentions.find(({ first }) => first >= amount.last);
  const isPair = between.some(({ type }) => type === "amount") && between.at(-1)?.type === "cadence";
  return isPair && next?.type === "cadence" && !ALTERNATIVES.has(lexemes[amount.first - 1]?.word ?? "");
}

function isTowards(statement: Statement, cue: Mark<Cue>): boolean {
  return (
    cue.first > statement.first && statement.cues.some((other) => other.kind === "offer" && other.first < cue.first)
  );
}

const FOR_WORDS = new Set(["for", "on", "in", "de", "en", "para", "of", "al", "del"]);
/** `depending on my hours`, `until my check`: no word on where the sum comes from. */
const LOOSE_WORDS = new Set([
  "on",
  "until",
  "after",
  "when",
  "once",
  "hasta",
  "till",
  "depending",
  "per",
  "each",
  "every",
  "cuando",
  "segun",
  "and",
  "y",
]);
/** `the 100 a week I was paying`. */
const DETERMINERS = new Set(["the", "my", "los", "las", "mis"]);
const FROM_WORDS = new Set(["from", "of", "off", "out", "de", "del", "with", "con"]);

function roleFromAfter(
  amount: AmountMention,
  cues: readonly Mark<Cue>[],
  statement: Statement,
  { lexemes, mentions, statements }: Reading,
): Role | undefined {
  const nextAmount = mentions.find(({ type, first }) => type === "amount" && first >= amount.last)?.first ?? Infinity;
  const isKnown = DETERMINERS.has(lexemes[amount.first - 1]?.word ?? "");
  const following = statements.find(({ first }) => first === statement.last);
  if (
    isKnown &&
    !statement.isOffer &&
    following?.opener === "subject" &&
    following.cues.some(({ kind }) => kind === "past")
  ) {
    return "past_payment";
  }
  for (const cue of cues) {
    const isNearest = cue.first < nextAmount;
    const before = lexemes[cue.first - 1]?.word ?? "";
    if (cue.kind === "rejection" && isNearest) return "negated";
    if (
      cue.kind === "negation" &&
      !statement.isOffer &&
      nextAmount >= statement.last &&
      isRefusal(lexemes, cue.first, statement.last)
    )
      return "negated";
    if (cue.kind === "past" && !statement.isOffer) return "past_payment";
    if (
      cue.kind === "income" &&
      !statement.isOffer &&
      isNearest &&
      !isAfter(lexemes, cue.first, FROM_WORDS) &&
      !LOOSE_WORDS.has(before)
    )
      return "income";
    if (cue.kind === "expense" && isNearest && (!statement.isOffer || isAfter(lexemes, cue.first, FOR_WORDS)))
      return "expense";
    if (cue.kind === "debt" && isNearest && cue.first - amount.last <= 2) return "owed";
    const isRecipient =
      (before === "a" || before === "to" || before === "for") && FAMILY.has(lexemes[cue.last - 1]?.word ?? "");
    if (cue.kind === "theirs" && isNearest && (!statement.isOffer || isRecipient)) return "not_the_writers";
  }
  return undefined;
}

function isRefusal(lexemes: Reading["lexemes"], from: number, to: number): boolean {
  return lexemes.slice(from, to).every(({ word }) => REFUSALS.has(word));
}

function isAfter(lexemes: Reading["lexemes"], at: number, words: ReadonlySet<string>): boolean {
  return words.has(lexemes[at - 1]?.word ?? "") || words.has(lexemes[at - 2]?.word ?? "");
}

/** `daycare is 200 a week`: a fact about something, unless that something is a plan or an offer. */
function roleFromCopula(amount: AmountMention, statement: Statement, { links, lexemes }: Reading): Role | undefined {
  const copula = links.find(
    (link) =>
      link.kind === "copula" &&
      link.first >= statement.first &&
      link.last <= amount.first &&
      amount.first - link.last <= 1,
  );
  if (copula === undefined || statement.isOffer) return undefined;
  const subjectFrom = statement.first;
  if (copula.first === subjectFrom) return undefined;
  const isPlan = links.some(
    (link) => link.kind === "plan_noun" && link.first >= subjectFrom && link.first < copula.first,
  );
  const word = lexemes[copula.first]?.word;
  return isPlan || word === "like" || word === "its" ? undefined : "expense";
}

const FAMILY = new Set(
  "sister brother mom mother dad father daughter son grandma grandmother family kids parents mama papa hermano hermana hijo hija abuela familia padres papas hijos tia tio her him".split(
    " ",
  ),
);

const REFUSALS = new Set(
  "no nope cant cannot wont i we do it that pay afford sorry way right now ahorita ahora puedo podria alcanza me lo eso pagar hacer dar le puede se nunca imposible impossible que is im this at all honestly".split(
    " ",
  ),
);

/** `200 a week? I can't do that`. */
function roleFromNextStatement(amount: AmountMention, index: number, reading: Reading): Role | undefined {
  const statement = reading.statements[index];
  const lastAmount = reading.mentions.findLast(
    (mention: Mention) => mention.type === "amount" && mention.first < (statement?.last ?? 0),
  );
  if (statement === undefined || statement.isOffer || lastAmount !== amount) return undefined;
  let refusal = "";
  for (const next of reading.statements.slice(index + 1, index + 3)) {
    if (next.opener === "contrast" || next.opener === "offer") break;
    if (reading.mentions.some(({ type, first }) => type === "amount" && first >= next.first && first < next.last))
      break;
    if (next.cues.some((cue) => cue.kind === "rejection")) return "negated";
    const words = reading.lexemes.slice(next.first, next.last).map(({ word }) => word);
    if (
      next.cues.some((cue) => cue.kind === "negation" || cue.kind === "denial") &&
      words.every((word) => REFUSALS.has(word))
    ) {
      refusal = "negated";
    }
  }
  return refusal === "negated" ? "negated" : undefined;
}
