/** A text in one plain spelling, each of whose characters knows where it came from. */
export interface NormalisedText {
  readonly original: string;
  /**
   * Lower case, no accents, plain quotes, dashes and spaces, no invisible characters; emoji become `☺`.
   * Newlines stay.
   */
  readonly text: string;
  /** `starts[i]` is the index in `original` of the character that became `text[i]`. */
  readonly starts: readonly number[];
  /** `ends[i]` is the index in `original` just after the character that became `text[i]`. */
  readonly ends: readonly number[];
}

/** What every emoji and pictograph becomes. It separates clauses, as a full stop would. */
export const EMOJI = "☺";

const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ...spread("'", "‘’‚‛`´ʼ′＇"),
  ...spread('"', "“”„‟«»″＂"),
  ...spread("-", "‐‑‒–—―−﹣－"),
  ...spread(
    " ",
    "\t\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
  ),
  ...spread("\n", "\u0085\u2028\u2029"),
  ...spread("x", "×✕✖"),
  ...spread("/", "⁄∕／"),
  ...spread("1/2", "½"),
  ...spread("1/4", "¼"),
  ...spread("3/4", "¾"),
  ...spread("ss", "ß"),
  ...spread("ae", "æ"),
  ...spread("o", "øºØ"),
  ...spread("a", "ª"),
]);

const INVISIBLE = /^(?:\p{Cf}|\p{Mn}|\p{Me}|\p{Cc}|\p{Cs})$/u;
const PICTOGRAPH = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})$/u;
const MARKS = /\p{Mn}+/gu;
const PLAIN_ASCII = /^[\n\x20-\x7e]*$/;

/**
 * Brings a text into the plain spelling that `readTokens` reads, and keeps the way back to the original, so that a
 * finding can quote what the writer really wrote. Linear in the length of the text.
 */
export function normalise(original: string): NormalisedText {
  if (PLAIN_ASCII.test(original)) return normaliseAscii(original);
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const plain = toPlain(character);
    for (let copies = 0; copies < plain.length; copies += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    pieces.push(plain);
    at += character.length;
  }
  return { original, text: pieces.join(""), starts, ends };
}

/** The original characters behind `text.slice(start, end)`. */
export function quoteOriginal({ original, starts, ends }: NormalisedText, start: number, end: number): string {
  return original.slice(starts[start] ?? original.length, ends[end - 1] ?? starts[start] ?? original.length);
}

function normaliseAscii(original: string): NormalisedText {
  const starts = Array.from(original, (_character, index) => index);
  return {
    original,
    text: original.toLowerCase().replaceAll("`", "'"),
    starts,
    ends: starts.map((start) => start + 1),
  };
}

function toPlain(character: string): string {
  const replacement = REPLACEMENTS.get(character);
  if (replacement !== undefined) return replacement;
  if (character <= "~") return character >= " " || character === "\n" ? character.toLowerCase() : "";
  if (PICTOGRAPH.test(character)) return EMOJI;
  if (INVISIBLE.test(character)) return "";
  return character.normalize("NFKD").replace(MARKS, "").toLowerCase();
}

function spread(plain: string, characters: string): [string, string][] {
  return Array.from(characters).map((character) => [character, plain]);
}
