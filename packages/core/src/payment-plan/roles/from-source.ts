import { wordSet } from "../../text/word-set.ts";
import type { AmountMention } from "../mentions.ts";
import type { Reading, Statement } from "../statements.ts";
import type { Role } from "./role.ts";
import { SOURCE_PREPOSITIONS } from "../words/function-words.ts";

/** Whether this is the money that a payment would come from: `from my 410 a week`, `de los 400 que gano`. */
export function isSource({ first }: AmountMention, { lexemes }: Reading): boolean {
  const owner = lexemes[first - 1];
  const preposition = lexemes[first - 2];
  if (owner === undefined || preposition === undefined) return false;
  return OWNERS.has(owner.word) && SOURCE_PREPOSITIONS.has(preposition.word);
}

const OWNERS = wordSet("my the our these this that mi mis los las esos");

/** `from my 410 a week I can give 60`. */
export function roleFromSource(amount: AmountMention, statement: Statement, reading: Reading): Role | undefined {
  if (isFormerPay(amount, statement, reading)) return "income";
  if (!isSource(amount, reading)) return undefined;
  const next = reading.mentions.find(({ first }) => first >= amount.last);
  const end = reading.lexemes.findIndex(({ boundary }, index) => index >= amount.last && boundary === "sentence");
  const hasLaterSum = reading.mentions.some(
    ({ type, first }) => type === "amount" && first >= amount.last && (end < 0 || first < end),
  );
  return hasLaterSum && next?.type === "cadence" ? "income" : undefined;
}

/** `de 600 por semana | me bajaron a 300`. */
function isFormerPay({ first }: AmountMention, statement: Statement, { lexemes, statements }: Reading): boolean {
  if (first !== statement.first + 1 || !SOURCE_PREPOSITIONS.has(lexemes[statement.first]?.word ?? "")) return false;
  const next = statements.find((other) => other.first === statement.last);
  return next?.opener === "subject" && next.cues.some(({ kind }) => kind === "income");
}
