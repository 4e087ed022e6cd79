import { wordSet } from "../text/word-set.ts";
import type { Lexeme } from "./lexemes.ts";
import type { NoiseMention } from "./mentions.ts";
import { CADENCE_TABLE, isCadenceOrUnit } from "./read-cadence.ts";
import { isFraction } from "./read-calendar-date.ts";
import { PAYMENT_NOUNS, PERIOD_UNITS } from "./words/period-words.ts";
import { COUNTED_NOUNS, NUMBERED_NOUNS } from "./words/nouns.ts";

/** These have other uses, so that a cadence after the number outweighs them: `no 100 a week`. */
const LOOSE_NUMBERED_NOUNS = new Set(["at", "no", "case", "id"]);

/** Phone numbers, times, percentages, apartments, house numbers, counted people and things. */
export function readNoise(lexemes: readonly Lexeme[], at: number): NoiseMention | undefined {
  const lexeme = lexemes[at];
  if (lexeme?.digits === undefined || lexeme.isMoney === true) return undefined;
  const noise = (last: number): NoiseMention => ({ type: "noise", first: at, last });
  if (/^\d{7,}$/.test(lexeme.digits)) return noise(at + 1);
  const phone = phoneEnd(lexemes, at);
  if (phone !== undefined) return noise(phone);
  const next = lexemes[at + 1];
  const before = lexemes[at - 1];
  if (next?.glued === true && next.cutOff && /^\d\d$/.test(next.digits ?? "") && (lexeme.value ?? 99) <= 24) {
    return noise(at + 2);
  }
  if (before?.word === "#" && lexeme.glued) return noise(at + 1);
  if (
    before !== undefined &&
    !lexeme.cutOff &&
    NUMBERED_NOUNS.has(before.word) &&
    (!LOOSE_NUMBERED_NOUNS.has(before.word) || !isCadenceOrUnit(lexemes, at + 1))
  ) {
    return before.word !== "at" || (lexeme.value ?? 0) <= 12 ? noise(at + 1) : undefined;
  }
  if (isHome(lexemes, at)) return noise(at + 1);
  if (
    next !== undefined &&
    !next.cutOff &&
    (next.word === "%" || (COUNTED_NOUNS.has(next.word) && !lexeme.isOrdinal))
  ) {
    return noise(at + 2);
  }
  if (next?.glued === true && /^[a-z]$/.test(next.word) && next.word !== "x" && next.word !== "a") return noise(at + 2);
  if (next?.glued === true && isUnknownSuffix(next)) return noise(at + 2);
  if (isFraction(lexemes, at)) return noise(at + 3);
  return undefined;
}

const LIVING = wordSet("im am live living stay staying here rent renting over vivo estoy soy aqui its");
const INSIDE = wordSet("in at en");

/** `im in 210`, `vivo en el 304`. */
function isHome(lexemes: readonly Lexeme[], at: number): boolean {
  const skip = lexemes[at - 1]?.word === "el" ? 1 : 0;
  if (!INSIDE.has(lexemes[at - 1 - skip]?.word ?? "") || !LIVING.has(lexemes[at - 2 - skip]?.word ?? "")) return false;
  return /^\d{3,4}$/.test(lexemes[at]?.digits ?? "") && !isCadenceOrUnit(lexemes, at + 1);
}

const SUFFIXES = new Set(["ish", "sh", "x", "a", "p", "for", "w", "pm", "bucks"]);

/** `1oo`, `12bf`: letters right after digits that are no unit. */
function isUnknownSuffix(suffix: Lexeme): boolean {
  if (!/^[a-z]+$/.test(suffix.word) || SUFFIXES.has(suffix.word) || suffix.cutOff) return false;
  return (
    !CADENCE_TABLE.vocabulary.has(suffix.word) && !PERIOD_UNITS.has(suffix.word) && !PAYMENT_NOUNS.has(suffix.word)
  );
}

/** `203-555-0188`, `(203) 555 0188`, `555-0188`. */
function phoneEnd(lexemes: readonly Lexeme[], from: number): number | undefined {
  let digits = "";
  let at = from;
  while (at < lexemes.length && digits.length < 11) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || (at > from && lexeme.boundary === "sentence")) break;
    if (lexeme.word === "-" && digits !== "") at += 1;
    else if (/^\d{1,4}$/.test(lexeme.digits ?? "") && lexeme.isMoney !== true) {
      digits += lexeme.digits ?? "";
      at += 1;
      if (lexeme.digits?.length === 4) break;
    } else break;
  }
  return (digits.length === 7 || digits.length === 10 || digits.length === 11) && at > from + 1 ? at : undefined;
}
