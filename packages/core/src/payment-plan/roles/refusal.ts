import { wordSet } from "../../text/word-set.ts";
import type { Mark } from "../marks.ts";
import type { AmountMention } from "../mentions.ts";
import type { Reading, Statement } from "../statements.ts";
import type { Cue } from "../words/cues.ts";
import { REFUSAL_WORDS } from "../words/function-words.ts";

/** Nothing but a refusal: `no puedo`, `I can't do that`. */
export function isRefusal(lexemes: Reading["lexemes"], from: number, to: number): boolean {
  return lexemes.slice(from, to).every(({ word }) => REFUSAL_WORDS.has(word));
}

/** `shouldn't be a problem`, `isn't too much`, `don't put us out`. */
export function isDenied({ first }: Mark<Cue>, { cues }: Statement): boolean {
  return cues.some(({ kind, last }) => kind === "negation" && last === first);
}

/** `mas de 100 por semana no puedo`: the most that is possible. */
export function isBound({ first }: AmountMention, { cues }: Statement): boolean {
  return cues.some(({ kind, last }) => kind === "limit" && last === first);
}

/** `150 a week is steep but ill do it`: a sum that is taken for all that. */
export function isAcceptedAfterAll(
  { last }: { readonly last: number },
  { statements, mentions, lexemes }: Reading,
): boolean {
  const contrast = statements.find(({ first, opener }) => first >= last && opener === "contrast");
  if (contrast === undefined || !BUT.has(lexemes[contrast.first]?.word ?? "")) return false;
  const yes = lexemes[contrast.first + 1]?.word ?? "";
  if (YES.has(yes) && contrast.last - contrast.first <= 3) return true;
  const offer = statements.find(({ first, isOffer }) => isOffer && first >= contrast.first);
  if (offer === undefined || offer.first - contrast.first > 1) return false;
  const isOther = mentions.some(
    ({ type, first }) => type === "amount" && first >= contrast.first && first < offer.last,
  );
  if (isOther) return false;
  return lexemes.slice(offer.first, offer.last).some(({ word }) => ACCEPTING.has(word));
}

export const BUT = wordSet("but pero though aunque");
const YES = wordSet("yes yeah yea yep okay fine si deal sure");
const ACCEPTING = wordSet("it that manage accept agree deal work take eso acepto cumplo hago doy pago");
