import { wordSet } from "../../text/word-set.ts";
import type { AmountMention } from "../mentions.ts";
import type { Role } from "./role.ts";
import type { Reading, Statement } from "../statements.ts";
import { isUnknown } from "../unknown-words.ts";
import type { Cue } from "../words/cues.ts";
import { HEDGES } from "../words/nouns.ts";

/** What a sum takes over from the words right before its statement, which name it. */
export function roleFromHeading(amount: AmountMention, statement: Statement, reading: Reading): Role | undefined {
  const before = reading.statements.find(({ last }) => last === statement.first);
  if (before === undefined) return undefined;
  return (
    roleFromBracket(amount, statement, before, reading) ??
    roleFromObject(statement, before, reading) ??
    roleFromApposition(amount, statement, before, reading) ??
    roleFromComma(amount, statement, before, reading)
  );
}

const ROLES: Readonly<Partial<Record<Cue, Role>>> = {
  expense: "expense",
  income: "income",
  rent: "expense",
  debt: "owed",
};

/** `after daycare (180 a week)`, `the late fee (75)`. */
function roleFromBracket(
  { first }: AmountMention,
  statement: Statement,
  before: Statement,
  reading: Reading,
): Role | undefined {
  if (statement.first !== first || reading.lexemes[first]?.opensBracket !== true) return undefined;
  const heading = before.cues.findLast(({ last }) => first - last <= 1);
  if (heading !== undefined) return ROLES[heading.kind];
  return !before.isOffer && isOfferedLater(first + 1, Infinity, reading) ? "expense" : undefined;
}

const OBJECTS = wordSet("lo la los las");

/** `el carro | lo pago a 75`, `los muebles | los pago a 30`: a thing that is paid for, and not the debt. */
function roleFromObject({ first }: Statement, before: Statement, reading: Reading): Role | undefined {
  const { lexemes } = reading;
  const noun = lexemes[first - 1];
  if (before.isOffer || noun === undefined || !OBJECTS.has(lexemes[first]?.word ?? "")) return undefined;
  if (before.cues.some(({ kind, last }) => kind === "expense" && last === first)) return "expense";
  const isTitle = first - before.first === 2 && OBJECTS_OR_ARTICLES.has(lexemes[before.first]?.word ?? "");
  return isTitle && isUnknown(noun, first - 1, before, reading) ? "expense" : undefined;
}

const OBJECTS_OR_ARTICLES = wordSet("el la los las mi mis");

/** `cancele mi plan | el de 60 por semana`. */
function roleFromApposition(
  { first }: AmountMention,
  statement: Statement,
  before: Statement,
  { lexemes }: Reading,
): Role | undefined {
  const isNaming =
    first === statement.first + 2 &&
    OBJECTS_OR_ARTICLES.has(lexemes[statement.first]?.word ?? "") &&
    lexemes[first - 1]?.word === "de";
  return isNaming && before.cues.some(({ kind }) => kind === "cancellation") ? "cancelled" : undefined;
}

/** `im on unemployment, 362 a week. the most i can pay is 60`, `12 an hour, 480 a week`: goes on with what is earned. */
function roleFromComma(
  amount: AmountMention,
  statement: Statement,
  before: Statement,
  reading: Reading,
): Role | undefined {
  const { first, last, opener } = statement;
  const isFirst = reading.lexemes.slice(first, amount.first).every(({ word }) => HEDGES.has(word));
  if (opener !== "clause" || !isFirst || before.isOffer || statement.isOffer) return undefined;
  const isOfPay = !before.isCondition && before.cues.some(({ kind }) => kind === "income");
  const isCounted = reading.mentions.some(
    (mention) =>
      (mention.type === "amount" || mention.type === "noise") &&
      mention.first >= before.first &&
      mention.first < before.last,
  );
  const isBare = last - amount.last <= 3 && reading.lexemes[first]?.isAsked !== true;
  const isHedged = first < amount.first;
  if (isOfPay && (isCounted || isHedged) && isBare) return "income";
  const isOfMoney = isOfPay || before.cues.some(({ kind }) => kind === "theirs" || kind === "expense");
  if (isOfMoney && !before.isCondition && isInserted(statement, reading)) return "income";
  return isOfferedLater(last, amount.cents, reading) ? "income" : undefined;
}

/** Whether a sum below this one is proposed in words after this place. */
function isOfferedLater(from: number, below: number, { mentions, statements }: Reading): boolean {
  return mentions.some(
    (mention) =>
      mention.type === "amount" &&
      mention.first >= from &&
      mention.cents < below &&
      statements.some(({ isOffer, first, last }) => isOffer && mention.first >= first && mention.first < last),
  );
}

/** `con lo que gana mi marido, 450 por semana, apenas comemos`: between commas, and no offer after it. */
function isInserted({ last }: Statement, { statements, lexemes }: Reading): boolean {
  const next = statements.find(({ first }) => first === last);
  return next !== undefined && !next.isOffer && lexemes[last]?.boundary === "clause" && next.last - next.first > 1;
}
