import { wordSet } from "../../text/word-set.ts";
import type { AmountMention, Mention } from "../mentions.ts";
import type { Role } from "./role.ts";
import type { Reading, Statement } from "../statements.ts";

/**
 * A sum that is only multiplied: `2 months of 1200 is 2400`, `1200 a month for 3 months is 3600`. Where the writer
 * proposes something or asks for a deal, the multiplication says what the proposal comes to.
 */
export function roleFromEquation(amount: AmountMention, _statement: Statement, reading: Reading): Role | undefined {
  const { mentions, lexemes, statements } = reading;
  if (statements.some(({ isOffer }) => isOffer)) return undefined;
  if (lexemes.slice(amount.first).some(({ word }) => AGREEING.has(word))) return undefined;
  const index = mentions.indexOf(amount);
  const result = mentions.find((other, at) => at > index && other.type === "amount");
  if (result === undefined || !isEqualSign(result, reading)) return undefined;
  // `800 divided by 8 weeks is 100 a week`
  if (mentions.some(({ type, first }) => type === "cadence" && first === result.last)) return undefined;
  const isMultiplied = mentions.some(
    (other) => isCount(other) && other.first <= result.first && other.last >= amount.first - 2,
  );
  return isMultiplied ? "expense" : undefined;
}

const AGREEING = wordSet("deal works work okay agreed fine trato parece acuerdo vale");
const EQUALS = wordSet("is = equals are makes thats es son");

/** Right before the result: `is 2400`, `comes to 3600`. */
function isEqualSign({ first }: Mention, { lexemes }: Reading): boolean {
  const [before, beforeThat] = [lexemes[first - 1]?.word ?? "", lexemes[first - 2]?.word ?? ""];
  return EQUALS.has(before) || (before === "to" && (beforeThat === "comes" || beforeThat === "up"));
}

function isCount({ type }: Mention): boolean {
  return type === "duration" || type === "payments";
}
