import { wordSet } from "../../text/word-set.ts";
import type { AmountMention } from "../mentions.ts";
import type { Role } from "./role.ts";
import type { Reading, Statement } from "../statements.ts";
import { isUnknown } from "../unknown-words.ts";
import { DWELLINGS, HEDGES } from "../words/nouns.ts";

/**
 * A sum that is the price of a thing, also where the writer speaks of what he could do: `I could get a storage unit for
 * 80 a month`, `pago 100 por semana por el cuarto`, `150 a week for a room`.
 */
export function roleFromPrice(amount: AmountMention, statement: Statement, reading: Reading): Role | undefined {
  return isAfterThing(amount, statement, reading) || isBeforeThing(amount, statement, reading) ? "expense" : undefined;
}

const BEFORE_PRICE = wordSet("for at en por a x de of");
const OF = wordSet("de of");
const DETERMINERS = wordSet("a an another some un una otro otra the el la");
/** How far a thing may stand before its price: `a studio on the east side for 150`. */
const REACH = 7;

/** `rent a room for 150`, `a whole house across town for 250`. */
function isAfterThing(amount: AmountMention, statement: Statement, reading: Reading): boolean {
  const { lexemes, mentions } = reading;
  let at = amount.first - 1;
  while (HEDGES.has(lexemes[at]?.word ?? "")) at -= 1;
  if (at <= statement.first || !BEFORE_PRICE.has(lexemes[at]?.word ?? "")) return false;
  const from = Math.max(statement.first, at - REACH);
  if (mentions.some(({ first }) => first >= from && first < at)) return false;
  const words = lexemes.slice(from, at);
  if (words.some(({ word }) => DWELLINGS.has(word))) return true;
  if (OF.has(lexemes[at]?.word ?? "")) return false;
  const noun = lexemes[at - 1];
  if (noun === undefined || !isUnknown(noun, at - 1, statement, reading)) return false;
  // `I could babysit for 120`
  const isVerb = statement.cues.some(({ kind, last }) => kind === "offer" && last === at - 1);
  if (isVerb && FOR.has(lexemes[at]?.word ?? "") && !READY_FOR.has(noun.word)) return true;
  return lexemes.slice(Math.max(from, at - 3), at - 1).some(({ word }) => DETERMINERS.has(word));
}

const FOR = wordSet("for por");
const READY_FOR = wordSet("good responsible go spring opt shoot vote one something uno una algo");

const PURPOSES = wordSet("for por de on en at in");
const INDEFINITE = wordSet("a an another un una otro otra");

/** `150 a week for a room`; with the article of a home that one has, only where nothing is proposed. */
function isBeforeThing(amount: AmountMention, statement: Statement, reading: Reading): boolean {
  const { lexemes, mentions } = reading;
  const cadence = mentions.find(({ type, first }) => type === "cadence" && first === amount.last);
  const at = cadence?.last ?? amount.last;
  const preposition = lexemes[at];
  if (cadence === undefined || preposition?.cutOff !== false || !PURPOSES.has(preposition.word)) return false;
  const isHome = [2, 3].some((ahead) => DWELLINGS.has(lexemes[at + ahead]?.word ?? ""));
  const named = lexemes[at + 2];
  const isScorned =
    preposition.word === "for" &&
    THIS.has(lexemes[at + 1]?.word ?? "") &&
    !statement.isOffer &&
    named !== undefined &&
    isUnknown(named, at + 2, statement, reading);
  if (isScorned) return true;
  if (!isHome) return isOtherPurpose(at, statement, reading);
  return INDEFINITE.has(lexemes[at + 1]?.word ?? "") || isIndicative(statement, lexemes);
}

/** `60 a week for laundry alone`. */
function isOtherPurpose(at: number, statement: Statement, reading: Reading): boolean {
  const isIndefinite = INDEFINITE.has(reading.lexemes[at + 1]?.word ?? "");
  const named = reading.lexemes[isIndefinite ? at + 2 : at + 1];
  if (!isIndicative(statement, reading.lexemes) || reading.lexemes[at]?.word !== "for" || named?.cutOff !== false)
    return false;
  return !OWN_PURPOSES.has(named.word) && isUnknown(named, isIndefinite ? at + 2 : at + 1, statement, reading);
}

const OWN_PURPOSES = wordSet(
  "the my now starters sure real everything everyone good certain peace sake awhile while total all both us me what whatever however arrears back past this that these those another like however ever life bit start change few couple quarter minute spell stretch period",
);

/** `900 a month for this dump`. */
const THIS = wordSet("this that");

/** `pago`, `pay`: what is done anyway, unlike `puedo pagar`. */
function isIndicative({ cues }: Statement, lexemes: Reading["lexemes"]): boolean {
  return cues.every(
    ({ kind, first, last }) => kind !== "offer" || (last - first === 1 && INDICATIVE.has(lexemes[first]?.word ?? "")),
  );
}

const INDICATIVE = wordSet("pago pagamos doy damos paying pagando");
