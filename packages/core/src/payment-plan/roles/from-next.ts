import { wordSet } from "../../text/word-set.ts";
import type { AmountMention } from "../mentions.ts";
import type { Reading, Statement } from "../statements.ts";
import { BUT, isBound, isDenied, isRefusal } from "./refusal.ts";
import type { Role } from "./role.ts";

/** A refusal in the two statements after that of the sum: `200 a week? I can't do that`. */
export function roleFromNextStatements(
  amount: AmountMention,
  statement: Statement,
  { statements, mentions, lexemes }: Reading,
): Role | undefined {
  const hasSum = (from: number, to: number): boolean =>
    mentions.some(({ type, first }) => type === "amount" && first >= from && first < to);
  if (hasSum(amount.last, statement.last)) return undefined;
  const index = statements.indexOf(statement);
  if (isBound(amount, statement)) return undefined;
  // `I would like to do 50 but i cant`, `me gustaria que fueran 50 pero ni eso tengo`
  const isTakenBack = ({ first, last, cues, opener }: Statement): boolean =>
    opener === "contrast" &&
    BUT.has(lexemes[first]?.word ?? "") &&
    cues.some(({ kind }) => kind === "negation") &&
    isRefusal(lexemes, first + 1, last);
  if (statements.slice(index + 1, index + 2).some(isTakenBack)) return "negated";
  if (statement.isOffer) return undefined;
  for (const next of statements.slice(index + 1, index + 3)) {
    const isRidiculed = next.cues.some(({ kind }) => kind === "mockery");
    if (isRidiculed && !hasSum(next.first, next.last)) return "negated";
    if (next.opener === "contrast" || next.opener === "offer" || hasSum(next.first, next.last)) break;
    if (isAscription(next, lexemes)) return "not_the_writers";
    if (next.cues.some((cue) => cue.kind === "rejection" && !isDenied(cue, next))) return "negated";
    const isNegative = next.cues.some(({ kind }) => kind === "negation" || kind === "denial");
    if (isNegative && isRefusal(lexemes, next.first, next.last)) return "negated";
  }
  return undefined;
}

/** `thats what the paper says`, `eso dice la carta`. */
function isAscription({ first, cues }: Statement, lexemes: Reading["lexemes"]): boolean {
  const [one = "", two = ""] = [lexemes[first]?.word, lexemes[first + 1]?.word];
  const isReference = (DEMONSTRATIVES.has(one) && two === "what") || one === "eso" || `${one} ${two}` === "es lo";
  return isReference && cues.some(({ kind }) => kind === "theirs");
}

const DEMONSTRATIVES = wordSet("thats that its this");
