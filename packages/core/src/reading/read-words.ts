import { normalise, quoteOriginal } from "../text/normalise.ts";
import { standardSpelling } from "../text/shorthand.ts";
import { stripWord } from "./strip-word.ts";
import { JOINED_WORDS, SMS_SPELLINGS, SPLIT_SPELLINGS, TELLING_EMOJI } from "./sms-spellings.ts";
import type { Piece, Respell } from "./respell.ts";

/** What stands between a word and the one before it. */
export type Boundary = "none" | "clause" | "sentence";

/** One word of a message, as the rules see it. */
export interface Word {
  /** Ways to read it, the plainest first, each lower-case and without accents or apostrophes. Never empty. */
  readonly forms: readonly string[];
  /** Offsets into the original text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly boundary: Boundary;
  /** Digits of a number or a sum of money, cents aside; 0 for other words. */
  readonly digits: number;
  readonly isQuoted: boolean;
}

/**
 * A word is letters and digits with the signs people write inside them (`don't`, `f*ck`, `sh!t`, `a$$`); a telling
 * picture is a word of its own. The pattern has no nested repetition, so that reading is linear.
 */
const WORD_PATTERN =
  /(?:\b\p{L}\.){2,}(?:\p{L}\b)?|[$€£]?\d+(?:[.,:]\d+)*(?![\p{L}@*$])|[\p{L}\p{N}@*$](?:[\p{L}\p{M}\p{N}\p{Cf}@*$]|['’‘´`!|](?=\p{L}))*|☺/gu;

const NUMBER_PATTERN = /^[$€£]?\d+(?:[.,:]\d+)*$/;
/** Longer messages are cut here: no SMS is longer, and a reader needs no more. */
const MOST_CHARACTERS = 20_000;
const SHORTEST_SPELLED = 3;
const MOST_SPELLED_LETTERS = 12;

/** Reads a message into words. `respell` repairs words that no rule knows. */
export function readWords(text: string, respell: Respell): Word[] {
  const words: Word[] = [];
  const normalised = normalise(text.slice(0, MOST_CHARACTERS));
  const readable = normalised.text;
  let position = 0;
  let boundary: Boundary = "sentence";
  let insideQuotes = false;

  for (const match of readable.matchAll(WORD_PATTERN)) {
    const between = readable.slice(position, match.index);
    boundary = widest(boundary, boundaryOf(between));
    if (countQuotes(between) % 2 === 1) insideQuotes = !insideQuotes;
    position = match.index + match[0].length;

    const from = match.index;
    const pieces = formsOf(match[0], quoteOriginal(normalised, from, position), respell);
    if (pieces.length === 0) boundary = widest(boundary, "clause");
    for (const piece of pieces) {
      words.push({
        forms: piece.forms,
        start: normalised.starts[from + piece.start] ?? 0,
        end: normalised.ends[from + piece.end - 1] ?? 0,
        boundary: words.length === 0 ? "sentence" : boundary,
        digits: digitsOf(match[0]),
        isQuoted: insideQuotes,
      });
      boundary = "none";
    }
  }
  return joinPairs(joinSpelledOut(words, respell));
}

function formsOf(raw: string, original: string, respell: Respell): readonly Piece[] {
  const whole = { start: 0, end: raw.length };
  const picture = TELLING_EMOJI.get(original);
  if (picture !== undefined) return [{ forms: [picture], ...whole }];
  const folded = stripWord(raw);
  if (folded === "") return [];
  if (NUMBER_PATTERN.test(raw)) return [{ forms: [folded, ...(SMS_SPELLINGS.get(folded) ?? [])], ...whole }];
  const split = SPLIT_SPELLINGS.get(folded);
  if (split !== undefined) return split.map((word) => ({ forms: [word], ...whole }));
  const standard = standardSpelling(folded);
  const texted = SMS_SPELLINGS.get(folded);
  if (standard === folded && texted === undefined) return respell(raw, folded);
  return [{ forms: [...new Set([folded, standard, ...(texted ?? [])])], ...whole }];
}

/** "S T O P" and "s.t.o.p" are one word when that word is one that we know. */
function joinSpelledOut(words: readonly Word[], respell: Respell): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length;) {
    const run = spelledRun(words, at);
    const first = words[at];
    const last = words[at + run - 1];
    if (first === undefined || last === undefined) break;
    const spelled = run < SHORTEST_SPELLED ? "" : joinForms(words.slice(at, at + run));
    if (spelled !== "" && respell.knows(spelled)) {
      joined.push({ ...first, forms: [spelled], end: last.end });
      at += run;
    } else {
      joined.push(first);
      at += 1;
    }
  }
  return joined;
}

function joinForms(words: readonly Word[]): string {
  return words.map(({ forms }) => forms[0] ?? "").join("");
}

function spelledRun(words: readonly Word[], from: number): number {
  let run = 0;
  while (run < MOST_SPELLED_LETTERS && words[from + run]?.forms[0]?.length === 1) run += 1;
  return Math.max(run, 1);
}

/** "i am" is read as "im" and "do not" as "dont", so that the rules need only one of the two. */
function joinPairs(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    const second = words[at + 1];
    if (first === undefined) break;
    const pair = second?.boundary === "none" ? JOINED_WORDS.get(`${lastForm(first)} ${lastForm(second)}`) : undefined;
    if (pair === undefined || second === undefined) {
      joined.push(first);
    } else {
      joined.push({ ...first, forms: [pair], end: second.end });
      at += 1;
    }
  }
  return joined;
}

function lastForm(word: Word): string {
  return word.forms.at(-1) ?? "";
}

function digitsOf(raw: string): number {
  return NUMBER_PATTERN.test(raw) ? raw.replace(/\.\d\d$/, "").replace(/\D/g, "").length : 0;
}

function boundaryOf(between: string): Boundary {
  if (between === "-" || between === "/") return "none";
  if (/[!?¡¿;]|(?<!\.)\.(?!\.)|[。！？]/u.test(between)) return "sentence";
  return /[^\s'’]/u.test(between) || between.includes("\n\n") ? "clause" : "none";
}

function widest(one: Boundary, other: Boundary): Boundary {
  if (one === "sentence" || other === "sentence") return "sentence";
  return one === "clause" ? one : other;
}

function countQuotes(between: string): number {
  return between.match(/["“”«»]/gu)?.length ?? 0;
}
