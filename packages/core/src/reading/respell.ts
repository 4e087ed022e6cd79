import { PROFANITY } from "./profanity.ts";
import { REAL_WORDS } from "./real-words.ts";

/** One word read out of a run of characters, with its place in that run. */
export interface Piece {
  readonly forms: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Reads a run of characters that may be misspelled, disguised or two words in one. */
export interface Respell {
  (raw: string, folded: string): readonly Piece[];
  readonly knows: (word: string) => boolean;
}

/** Below this a single slip makes one word into another too easily. */
const SHORTEST_REPAIRED = 5;
const SHORTEST_SWAPPED = 4;
const SHORTEST_MISTYPED = 6;
const SHORTEST_WITH_WRONG_VOWEL = 7;
const SHORTEST_GLUED = 7;
const LONGEST_REPAIRED = 24;

const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "i",
};

const KEYBOARD_ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const VOWELS = new Set("aeiou");

/** Makes a reader that repairs towards the words in `vocabulary` (folded). */
export function createRespell(vocabulary: ReadonlySet<string>): Respell {
  const knows = (word: string): boolean => vocabulary.has(word);
  const isReal = (word: string): boolean => vocabulary.has(word) || REAL_WORDS.some((words) => words.has(word));
  const bySlip = indexBySlip(vocabulary);
  const bySound = new Map<string, string>();
  for (const word of vocabulary) {
    if (word.length >= SHORTEST_REPAIRED && !bySound.has(soundOf(word))) bySound.set(soundOf(word), word);
  }

  function reading(folded: string): string | undefined {
    if (folded.length > LONGEST_REPAIRED) return undefined;
    if (folded.endsWith("in") && knows(`${folded}g`)) return `${folded}g`;
    const shortened = shortenings(folded).find(knows);
    if (shortened !== undefined) return shortened;
    if (!/^[a-z]+$/.test(folded)) return undefined;
    const slipped = nearest(folded, bySlip);
    if (slipped !== undefined || folded.length < SHORTEST_REPAIRED) return slipped;
    return bySound.get(soundOf(folded));
  }

  function respell(raw: string, folded: string): readonly Piece[] {
    const whole = { start: 0, end: raw.length };
    const disguised = undisguise(raw, folded, isReal);
    if (disguised !== undefined) return [{ forms: [folded, disguised], ...whole }];
    if (isReal(folded)) return [{ forms: [folded], ...whole }];
    const cut = raw.length > LONGEST_REPAIRED ? -1 : raw.search(/[!|]/);
    if (cut > 0) {
      const left = raw.slice(0, cut);
      const right = raw.slice(cut + 1);
      const rest = respell(right, right.toLowerCase()).map((piece) => shift(piece, cut + 1));
      return [{ forms: [left.toLowerCase()], start: 0, end: cut }, ...rest];
    }
    const read = reading(folded);
    if (read !== undefined) return [{ forms: [folded, read], ...whole }];
    return unglue(raw, folded, knows) ?? [{ forms: [folded], ...whole }];
  }

  return Object.assign(respell, { knows });
}

/** "sh1t", "a$$", "f**k": the word behind digits, signs and stars. */
function undisguise(raw: string, folded: string, isReal: (word: string) => boolean): string | undefined {
  if (raw.length > LONGEST_REPAIRED || !/[\d@$!|*]/.test(raw)) return undefined;
  const plain = raw.toLowerCase().replace(/[013457@$!|]/g, (sign) => LEET[sign] ?? sign);
  if (!plain.includes("*")) {
    if (!/[a-z]/i.test(raw)) return undefined;
    return isReal(plain) || PROFANITY.has(plain) ? plain : undefined;
  }
  const isOnlyMarked = /^[a-z]{3,}\*?$/.test(plain) && isReal(folded);
  if (!/[a-z]\*/.test(plain) || isOnlyMarked) return undefined;
  for (const word of PROFANITY) if (fitsStars(plain, word)) return word;
  return undefined;
}

function fitsStars(starred: string, word: string): boolean {
  const [head = ""] = starred.split("*", 1);
  const tail = starred.slice(starred.lastIndexOf("*") + 1);
  if (!word.startsWith(head) || !word.endsWith(tail) || word.length < head.length + tail.length) return false;
  return (
    starred.length === word.length || (head.length + tail.length >= 2 && Math.abs(starred.length - word.length) <= 1)
  );
}

/** "stoooop" → "stoop", "stop"; "pleeease" → "pleease", "please". */
function shortenings(word: string): string[] {
  const doubled = word.replace(/(.)\1{2,}/g, "$1$1");
  const single = /(.)\1\1|([^s])\2$/.test(word) ? word.replace(/(.)\1+/g, "$1") : word;
  const long = word.replace(/(.)\1{2,}/g, "$1");
  return [doubled, long, single].filter((shorter) => shorter !== word);
}

/** Every word under itself and under itself less one letter. */
function indexBySlip(vocabulary: ReadonlySet<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of vocabulary) {
    if (word.length < SHORTEST_SWAPPED || !/^[a-z]+$/.test(word)) continue;
    for (const shorter of [word, ...withoutOneLetter(word)]) {
      const words = index.get(shorter);
      if (words === undefined) index.set(shorter, [word]);
      else words.push(word);
    }
  }
  return index;
}

function nearest(word: string, index: ReadonlyMap<string, readonly string[]>): string | undefined {
  if (word.length < SHORTEST_SWAPPED) return undefined;
  let best: string | undefined;
  for (const shorter of [word, ...withoutOneLetter(word)]) {
    for (const candidate of index.get(shorter) ?? []) {
      const slip = slipBetween(word, candidate);
      if (slip === "swap") return candidate;
      if (slip === "typo" && candidate.length >= SHORTEST_MISTYPED) best ??= candidate;
    }
  }
  return best;
}

/** Which single slip of the fingers turns the one word into the other, the first letter being right. */
function slipBetween(typed: string, meant: string): "swap" | "typo" | undefined {
  if (typed[0] !== meant[0]) return undefined;
  if (Math.abs(typed.length - meant.length) > 1) return undefined;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  if (typed.length !== meant.length) {
    const [longer, shorter] = typed.length > meant.length ? [typed, meant] : [meant, typed];
    // A letter more or less at the end is another form of the word, or another word.
    if (at === shorter.length) return undefined;
    return longer.slice(at + 1) === shorter.slice(at) ? "typo" : undefined;
  }
  if (typed.slice(at + 2) === meant.slice(at + 2) && typed[at] === meant[at + 1] && typed[at + 1] === meant[at]) {
    return "swap";
  }
  if (typed.slice(at + 1) !== meant.slice(at + 1) || at === typed.length - 1) return undefined;
  return areConfused(typed[at] ?? "", meant[at] ?? "", meant.length) ? "typo" : undefined;
}

function areConfused(one: string, other: string, length: number): boolean {
  if (VOWELS.has(one) && VOWELS.has(other)) return length >= SHORTEST_WITH_WRONG_VOWEL;
  return KEYBOARD_ROWS.some((row) => {
    const [first, second] = [row.indexOf(one), row.indexOf(other)];
    return first >= 0 && second >= 0 && Math.abs(first - second) === 1;
  });
}

function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Spanish words that sound alike share a key: `bibir` and `vivir`, `avogado` and `abogado`. */
function soundOf(word: string): string {
  return word
    .replace(/ch/g, "C")
    .replace(/qu(?=[ei])|k/g, "K")
    .replace(/c(?=[ei])|z/g, "s")
    .replace(/[cq]/g, "K")
    .replace(/g(?=[ei])/g, "j")
    .replace(/h/g, "")
    .replace(/v/g, "b")
    .replace(/ll/g, "y")
    .replace(/x/g, "s")
    .replace(/(.)\1/g, "$1");
}

/** First halves of words that people run together; other splits would tear ordinary words apart. */
const GLUED_HEADS: ReadonlySet<string> = new Set(
  "stop quit wrong leave dont please remove dejen dejenme numero ya".split(" "),
);

/** "stoptexting", "wrongnumber". */
function unglue(raw: string, folded: string, knows: (word: string) => boolean): Piece[] | undefined {
  if (folded.length < SHORTEST_GLUED || folded.length > LONGEST_REPAIRED || raw.length !== folded.length) {
    return undefined;
  }
  for (let cut = 3; cut <= folded.length - 3; cut += 1) {
    const [left, right] = [folded.slice(0, cut), folded.slice(cut)];
    if (!GLUED_HEADS.has(left) || !knows(right)) continue;
    return [
      { forms: [left], start: 0, end: cut },
      { forms: [right], start: cut, end: folded.length },
    ];
  }
  return undefined;
}

function shift(piece: Piece, by: number): Piece {
  return { forms: piece.forms, start: piece.start + by, end: piece.end + by };
}
