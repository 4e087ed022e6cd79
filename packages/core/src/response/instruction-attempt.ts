import { stripWord } from "../reading/strip-word.ts";
import { normalise } from "../text/normalise.ts";
import { ATTEMPTS } from "./instruction-patterns.ts";

const URL = /\bhttps?:\/\/\S+|\bwww\.\S+/giu;
/** Longer than any word, confirmation code or tracking number that a tenant would pass on. */
const BLOB = /[A-Za-z0-9+/_=-]{40,}/u;
const HIDDEN_TEXT = /[\u{E0020}-\u{E007E}]{3,}|[\u200B-\u200F\u2060-\u2064]{6,}/u;
const LONGEST_EVIDENCE = 80;

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&#60;": "<",
  "&#62;": ">",
};
const ENTITY = /&(?:lt|gt|amp|#60|#62);/gu;
/** Digits drawn like letters, inside a word: `instructi0ns`. */
const DISGUISED = /(?<=[a-z]{2})[0134](?=[a-z])|(?<=[a-z])[013](?=[a-z]{2})/gu;
const DRAWN_LIKE: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a" };
/** `i g n o r e`: single letters, each by itself. */
const SPELLED_OUT = /(?<![\p{L}\d])\p{L}(?:[ .*_-]\p{L}){3,}(?![\p{L}\d])/gu;
/** Slips of the finger in the one word that begins most attempts. */
const MISSPELLED_IGNORE = /\b(?:igngore|ingore|ignroe|igonre|ignor|ignoer|egnore|iggnore|ignnore)\b/gu;

/** A text in one plain spelling: no accents, no look-alike letters, no disguises. */
const fold = (text: string): string =>
  normalise(text.replace(ENTITY, (entity) => ENTITIES[entity] ?? ""))
    .text.replace(/\p{L}+/gu, stripWord)
    .replace(SPELLED_OUT, (letters) => letters.replace(/[^\p{L}]/gu, ""))
    .replace(DISGUISED, (digit) => DRAWN_LIKE[digit] ?? digit)
    .replace(MISSPELLED_IGNORE, "ignore")
    // The patterns meet single spaces and line breaks only: over long runs of them they would search for seconds.
    .replace(/\s+/gu, (run) => (run.includes("\n") ? "\n" : " "));

const blob = (text: string): string | null => {
  const [found] = BLOB.exec(text.replace(URL, " ")) ?? [];
  // A row of dashes or one letter held down is no message.
  return found !== undefined && new Set(found).size > 10 ? found : null;
};

/**
 * What in a tenant's text tries to instruct the model, or null. The reply to such a text is never sent by itself; a
 * tenant who tells a *person* to ignore a text, or asks for a plan to be approved, is left alone.
 */
export const detectInstructionAttempt = (text: string): string | null => {
  if (HIDDEN_TEXT.test(text)) return "hidden characters";
  const folded = fold(text);
  for (const attempt of ATTEMPTS) {
    const [found] = attempt.exec(folded) ?? [];
    if (found !== undefined) return found.trim().slice(0, LONGEST_EVIDENCE);
  }
  return blob(text)?.slice(0, LONGEST_EVIDENCE) ?? null;
};
