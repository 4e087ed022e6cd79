import type { AmountMention } from "../mentions.ts";
import { isAcceptedAfterAll, isBound, isDenied, isRefusal } from "./refusal.ts";
import type { Role } from "./role.ts";
import { wordSet } from "../../text/word-set.ts";
import type { Mark } from "../marks.ts";
import type { Reading, Statement } from "../statements.ts";
import type { Cue } from "../words/cues.ts";
import { CONDITION_WORDS, PURPOSE_PREPOSITIONS, RELATIVES, SOURCE_PREPOSITIONS } from "../words/function-words.ts";

/** The role that the words after a sum, within its statement, give it. */
export function roleFromAfter(amount: AmountMention, statement: Statement, reading: Reading): Role | undefined {
  if (isKnownFromThePast(amount, statement, reading)) return "past_payment";
  if (isTakenOff(amount, reading)) return "not_the_writers";
  if (wasSo(amount, statement, reading)) return "past_payment";
  const next = nextSum(amount, reading);
  for (const cue of statement.cues) {
    if (cue.first < amount.last) continue;
    if (cue.kind === "past" && !statement.isOffer && !isEnd(amount, cue, reading)) return "past_payment";
    const role = cue.first < next ? roleFromCue(cue, amount, statement, reading) : undefined;
    if (role === "negated" && cue.kind === "negation" && next < statement.last) continue;
    if (role !== undefined) return role;
  }
  return undefined;
}

/** Where the next sum begins; `100 por semana o 100 por mes` are judged together. */
function nextSum({ last }: AmountMention, { mentions, lexemes }: Reading): number {
  const next = mentions.find(
    ({ type, first }) => type === "amount" && first >= last && !OR.has(lexemes[first - 1]?.word ?? ""),
  );
  return next?.first ?? Infinity;
}

const OR = wordSet("or o u");

function roleFromCue(cue: Mark<Cue>, amount: AmountMention, statement: Statement, reading: Reading): Role | undefined {
  const { isOffer, last } = statement;
  const { lexemes } = reading;
  const wordBefore = lexemes[cue.first - 1]?.word ?? "";
  const follows = (words: ReadonlySet<string>): boolean =>
    words.has(wordBefore) || words.has(lexemes[cue.first - 2]?.word ?? "");
  switch (cue.kind) {
    case "rejection":
      return isDenied(cue, statement) || isSubordinate(amount, cue, reading) || isAcceptedAfterAll(cue, reading)
        ? undefined
        : "negated";
    case "mockery":
      return "negated";
    case "limit":
      return !isOffer && isCompared(cue, lexemes) ? "expense" : undefined;
    case "rules":
      // `50 por semana es el minimo?`
      return !isOffer && isAboutLeast(cue, lexemes) ? "question_of_rules" : undefined;
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
      if (isBound(amount, statement) || isAcceptedAfterAll(cue, reading)) return undefined;
      return !isOffer && isRefusal(lexemes, cue.first, last) ? "negated" : undefined;
    case "income":
      if (isSubordinate(amount, cue, reading)) return undefined;
      return isOffer || isSource(cue, lexemes) || isConditional(cue, lexemes) ? undefined : "income";
    case "expense":
      if (isSubordinate(amount, cue, reading) || isAcceptedAfterAll(cue, reading)) return undefined;
      return isOffer && !follows(PURPOSE_PREPOSITIONS) ? undefined : "expense";
    case "debt":
      // `1200 a month for 2 months is what I owe`
      if (!isOffer && COPULAS.has(wordBefore) && lexemes[cue.first]?.word !== "behind") return "expense";
      // `115 a week total`
      return cue.first - amount.last <= 2 && !hasCadence(amount, reading) ? "owed" : undefined;
    case "theirs": {
      const isRecipient = follows(RECIPIENT_WORDS) && RELATIVES.has(lexemes[cue.last - 1]?.word ?? "");
      return isRecipient || !(isOffer || CONDITION_WORDS.has(wordBefore)) ? "not_the_writers" : undefined;
    }
    default:
      return undefined;
  }
}

/** `60 a week is doable if you stop the late fees`: what the offer depends on. */
function isSubordinate({ last }: AmountMention, { first }: Mark<Cue>, { lexemes }: Reading): boolean {
  return lexemes.slice(last, first).some(({ word }) => CONDITIONS.has(word));
}

const CONDITIONS = wordSet("if si unless provided assuming");

function hasCadence({ last }: AmountMention, { mentions }: Reading): boolean {
  return mentions.some(({ type, first }) => type === "cadence" && first === last);
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
  if ([1, 2].some((back) => CONDITION_WORDS.has(lexemes[first - back]?.word ?? ""))) return true;
  return lexemes.slice(Math.max(0, first - 4), first + 1).some(({ word }) => TIME_CONDITIONS.has(word));
}

const RECIPIENT_WORDS = wordSet("a to for");
const COPULAS = wordSet("is are es son");
const AGREED = wordSet("promised agreed signed mentioned was had");
const DETERMINERS = wordSet("the my los las mis esos esas ese those that");
const TIME_CONDITIONS = wordSet("when once after whenever cuando mientras que hasta");

/** `80 a week until the 800 is paid`. */
function isEnd({ last }: AmountMention, cue: Mark<Cue>, { links }: Reading): boolean {
  return links.some((link) => link.kind === "end" && link.first >= last && link.last <= cue.first);
}

/** `60 a week more than my last place`. */
function isCompared({ last }: Mark<Cue>, lexemes: Reading["lexemes"]): boolean {
  return COMPARED.has(lexemes[last]?.word ?? "");
}

const COMPARED = wordSet("my mi mis en at before antes last other otro otra");

function isAboutLeast({ first, last }: Mark<Cue>, lexemes: Reading["lexemes"]): boolean {
  const isAsked = lexemes[first]?.isAsked === true;
  return isAsked && lexemes.slice(first, last).some(({ word }) => LEAST.has(word));
}

const LEAST = wordSet("minimum min least lowest smallest minimo minima menos");

/** `that 100 a week was for my old apartment`. */
function wasSo({ last }: AmountMention, { isOffer }: Statement, { mentions, lexemes }: Reading): boolean {
  const cadence = mentions.find(({ type, first }) => type === "cadence" && first === last);
  return !isOffer && cadence !== undefined && WAS.has(lexemes[cadence.last]?.word ?? "");
}

const WAS = wordSet("was were wasnt werent era eran fue fueron");

/** `I want 100 a month off`. */
function isTakenOff({ last }: AmountMention, { mentions, lexemes }: Reading): boolean {
  const cadence = mentions.find(({ type, first }) => type === "cadence" && first === last);
  const after = lexemes[cadence?.last ?? last];
  const following = lexemes[(cadence?.last ?? last) + 1];
  const isLast = following?.cutOff !== false || REASONS.has(following.word);
  return cadence !== undefined && after?.word === "off" && !after.cutOff && isLast;
}

const REASONS = wordSet("for because since until due till cause");

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
