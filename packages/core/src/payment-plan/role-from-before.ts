import type { AmountMention } from "./mentions.ts";
import type { Role } from "./roles.ts";
import type { Mark, Reading, Statement } from "./statements.ts";
import type { Cue } from "./words/cues.ts";
import { ALTERNATIVE_WORDS, CONDITION_OPENERS } from "./words/function-words.ts";

/** Cues that decide for every sum after them in their statement. */
const BLOCKING: Readonly<Partial<Record<Cue, Role>>> = {
  denial: "denied",
  wish: "wish",
  theirs: "not_the_writers",
  rules: "question_of_rules",
  obligation: "obligation",
  cancellation: "cancelled",
  past: "past_payment",
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
  const isCondition = CONDITION_OPENERS.has(reading.lexemes[statement.first]?.word ?? "");
  const cues = statement.cues.filter(
    ({ kind, first }) => first < amount.first && !(isCondition && (kind === "income" || kind === "theirs")),
  );
  const start: Standing = { role: undefined, isOffer: false, isRent: false };
  const { role } = cues.reduce((standing, cue) => ({ ...standing, ...step(standing, cue, amount, reading) }), start);
  return role === "negated" && isReleased(amount, cues, reading) ? undefined : role;
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
    case "negation":
      return isCorrected(cue, amount, reading) ? {} : { role: "negated" };
    case "limit":
    case "restart":
      return role === "negated" || isRent ? { role: undefined } : {};
    case "below":
      if (role === "negated") return { role: undefined };
      return amount.first - cue.last <= 2 ? { role: "question_of_rules" } : {};
    case "debt":
      if (isNextAmount(cue, amount, reading)) return { role: role ?? "owed" };
      return role === "owed" ? { role: undefined } : {};
    case "income":
      return isOffer ? {} : { role: role ?? "income" };
    case "expense":
      return isOffer && amount.first > cue.last ? {} : { role: role ?? "expense" };
    case "rent":
      return isOffer || amount.first - cue.last > 3 ? {} : { role: role ?? "expense", isRent: role === undefined };
    default:
      return { role: role ?? BLOCKING[cue.kind] };
  }
}

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
function isReleased(amount: AmountMention, cues: readonly Mark<Cue>[], { links, mentions, lexemes }: Reading): boolean {
  const from = cues.findLast(({ kind }) => kind === "negation")?.last ?? 0;
  if (links.some(({ kind, first, last }) => kind === "end" && first >= from && last <= amount.first)) return true;
  const between = mentions.filter(({ first }) => first >= from && first < amount.first);
  const next = mentions.find(({ first }) => first >= amount.last);
  const isSecond = between.some(({ type }) => type === "amount") && between.at(-1)?.type === "cadence";
  return isSecond && next?.type === "cadence" && !ALTERNATIVE_WORDS.has(lexemes[amount.first - 1]?.word ?? "");
}
