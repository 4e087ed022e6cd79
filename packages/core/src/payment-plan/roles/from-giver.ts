import { wordSet } from "../../text/word-set.ts";
import type { AmountMention } from "../mentions.ts";
import type { Role } from "./role.ts";
import type { Reading, Statement } from "../statements.ts";
import { HEDGES } from "../words/nouns.ts";

/** Money that comes to the writer: `unemployment is only giving me 240`, `my sister sends us 50 a month`. */
export function roleFromGiver(
  amount: AmountMention,
  statement: Statement,
  { lexemes, mentions }: Reading,
): Role | undefined {
  if (!mentions.some(({ type, first }) => type === "cadence" && first === amount.last)) return undefined;
  const wordAt = (index: number): string => (index < statement.first - 2 ? "" : (lexemes[index]?.word ?? ""));
  let at = amount.first - 1;
  while (HEDGES.has(wordAt(at))) at -= 1;
  if (RECIPIENTS.has(wordAt(at))) {
    const verb = HEDGES.has(wordAt(at - 1)) ? at - 2 : at - 1;
    return GIVING.test(wordAt(verb)) && !LETTING.has(wordAt(verb)) ? "income" : undefined;
  }
  return undefined;
}

const RECIPIENTS = wordSet("me us");
/** A verb that has a subject other than the writer; `give me` asks for something. */
const GIVING = /^(?:gave|paid|sent|lent|[a-z]{3,}(?:s|ing|ed))$/;
const LETTING = wordSet("letting lets charging charges cost costs costing allowing");
