import { wordSet } from "../../text/word-set.ts";
import type { AmountMention } from "../mentions.ts";
import { statementAt } from "../statements.ts";
import type { Reading, Statement } from "../statements.ts";
import type { Cue } from "../words/cues.ts";
import type { Role } from "./role.ts";

/** `instead of 200`, `not 200`, `change it from 100 a week to 75`: only the sum that follows at once. */
export function roleFromReplacement(amount: AmountMention, _statement: Statement, reading: Reading): Role | undefined {
  const { links, mentions, lexemes, statements } = reading;
  const before = lexemes[amount.first - 1]?.word;
  const later = mentions.find(({ type, first }) => type === "amount" && first >= amount.last);
  const laterLink = later === undefined ? undefined : lexemes[later.first - 1]?.word;
  const isChange = links.some(({ kind, first }) => kind === "change" && first < amount.first);
  if (isChange && CHANGED.has(before ?? "") && CHANGED_TO.has(laterLink ?? "")) return "negated";

  const link = links.findLast(({ kind, last }) => kind === "replaced" && last <= amount.first);
  if (link === undefined || amount.first - link.last > 2) return undefined;
  // `im not gonna lie 150 a week is tight`, `not over 70`
  const isIdiom = statementAt(reading, link.first)?.cues.some(
    ({ kind, first, last }) => IDIOMS.has(kind) && first <= link.first && last > link.first,
  );
  if (isIdiom === true) return undefined;
  const isCutOff = lexemes.slice(link.last, amount.first + 1).some(({ cutOff }) => cutOff);
  const isOther = mentions.some(({ type, first }) => type === "amount" && first >= link.last && first < amount.first);
  // `it's not much, but 25`
  const isContrasted = statements.some(
    ({ opener, first }) => opener === "contrast" && first >= link.last && first < amount.first,
  );
  return isCutOff || isOther || isContrasted ? undefined : "negated";
}

const CHANGED_TO = wordSet("to a at");

const IDIOMS: ReadonlySet<Cue> = new Set<Cue>(["neutral", "limit"]);

/** Before the sum of a plan that is to be changed: `change my 100 a week to 60`. */
const CHANGED = wordSet("from de my the weekly mi los current currently");
