import { wordSet } from "../../text/word-set.ts";
import type { AmountMention } from "../mentions.ts";
import type { Role } from "./role.ts";
import { headOf } from "../statements.ts";
import type { Reading, Statement } from "../statements.ts";
import { isUnknown } from "../unknown-words.ts";

/**
 * A question with a sum in it that asks something else than whether the sum will do: `is 75 a week the lowest y'all go?`,
 * `100 a week until when?`.
 */
export function roleFromQuestion(amount: AmountMention, statement: Statement, reading: Reading): Role | undefined {
  const { lexemes } = reading;
  if (!statement.isOffer && isAskedWhether(amount, statement, reading)) return "question_of_rules";
  if (!statement.isOffer && isUntilWhen(statement, reading)) return "question_of_rules";
  if (statement.isOffer || lexemes[amount.first]?.isAsked !== true) return undefined;
  if (ASKING.has(lexemes[statement.last - 1]?.word ?? "") && lexemes[statement.last]?.cutOff !== false) {
    return "question_of_rules";
  }
  const words = lexemes.slice(statement.first, statement.last);
  const end = lexemes.findIndex(({ boundary }, index) => index >= amount.last && boundary === "sentence");
  const sentence = lexemes.slice(statement.first, end < 0 ? lexemes.length : end);
  if (sentence.some(({ word }) => ACCEPTANCE.has(word))) return undefined;
  const isAboutMore = words.some((lexeme, offset) => {
    const isSmall = SMALL.has(lexeme.word);
    return !isSmall && isUnknown(lexeme, statement.first + offset, statement, reading);
  });
  return isAboutMore ? "question_of_rules" : undefined;
}

/** `is 75 a week the lowest`; with or without its question mark. */
function isAskedWhether({ first, last }: AmountMention, statement: Statement, reading: Reading): boolean {
  const { lexemes, mentions, statements } = reading;
  // `son 250 al mes lo que | puedo`
  const isGoingOn = lexemes[statement.last]?.boundary !== "sentence";
  if (isGoingOn && statements.some((next) => next.first === statement.last && next.isOffer)) return false;
  const head = headOf(statement, lexemes);
  if (!BE.has(lexemes[head]?.word ?? "") || first !== head + 1) return false;
  const cadence = mentions.find((mention) => mention.type === "cadence" && mention.first === last);
  return DETERMINERS.has(lexemes[cadence?.last ?? last]?.word ?? "");
}

/** `80 a week until when`. */
function isUntilWhen({ last }: Statement, { lexemes }: Reading): boolean {
  return WHEN.has(lexemes[last - 1]?.word ?? "") && UNTIL.has(lexemes[last - 2]?.word ?? "");
}

const WHEN = wordSet("when cuando");
const UNTIL = wordSet("until till til since hasta desde");
const BE = wordSet("is are was es son");
const DETERMINERS = wordSet("the your yalls my lo el la even really actually legal");
const ASKING = wordSet("when cuando why which cual what");
const SMALL = wordSet("the el la los las my mi your su a un una");
const ACCEPTANCE = wordSet(
  `okay good cool fine enough work works possible doable acceptable alright deal fair help think sound sounds be great
  ser parece bien posible sirve sirven acepta acuerdo vale puede pueden ayuda baja bajan keep stop consider va funciona
  late gusta conviene suffice count accept take satisfy please buy cover convince hold get settle trick right verdad podrian`,
);
