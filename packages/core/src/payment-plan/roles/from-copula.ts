import type { AmountMention } from "../mentions.ts";
import { headOf } from "../statements.ts";
import type { Reading, Statement } from "../statements.ts";
import type { Role } from "./role.ts";

/** `daycare is 200 a week`: a fact about something, unless that something is a plan or an offer. */
export function roleFromCopula(amount: AmountMention, statement: Statement, reading: Reading): Role | undefined {
  const { links, lexemes } = reading;
  const copula = links.find(
    ({ kind, first, last }) =>
      kind === "copula" && first > statement.first && last <= amount.first && amount.first - last <= 1,
  );
  if (copula === undefined || statement.isOffer) return undefined;
  // `pero es 115 por semana`, `si me aprueban son 150`
  if (statement.opener === "contrast" && copula.first === headOf(statement, lexemes)) return undefined;
  if (statement.isCondition || isAgreedTo(statement, reading)) return undefined;
  const from = Math.min(
    statement.first,
    lexemes.findLastIndex(({ cutOff }, index) => cutOff && index <= copula.first),
  );
  const isPlan = links.some(({ kind, first }) => kind === "plan_noun" && first >= from && first < copula.first);
  const word = lexemes[copula.first]?.word;
  return isPlan || word === "like" || word === "its" || word === "thats" ? undefined : "expense";
}

/** `bueno son 115 por semana | si puedo`. */
function isAgreedTo({ last }: Statement, { statements, mentions, lexemes }: Reading): boolean {
  const next = statements.find(({ first }) => first === last);
  if (
    next?.isOffer !== true ||
    lexemes[last]?.boundary === "sentence" ||
    next.cues.some(({ kind }) => kind === "negation")
  )
    return false;
  return !mentions.some(({ type, first }) => type === "amount" && first >= next.first && first < next.last);
}
