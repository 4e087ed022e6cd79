import { isSlipOf } from "./slips.ts";

/** Shorter words have too many neighbours to be guessed at. */
const SHORTEST = 5;
const LONGEST = 16;
/** From this length on, two slips are forgiven. */
const LONG = 9;

/** Finds what a misspelled word was meant to be. */
export type TypoCorrector = (word: string) => string | undefined;

/**
 * Compiles a corrector for a vocabulary: a word of five letters or more that is one edit (an insertion, deletion,
 * substitution or swap of neighbours; two from nine letters on) away from exactly one word of the vocabulary, and
 * begins with the same letter, is taken for that word. For a word of `wary` the edit has to be one that fingers or ears
 * make (see `slips.ts`). `realWords` are words that only look like a slip.
 */
export function compileTypoCorrector(
  vocabulary: Iterable<string>,
  realWords: Iterable<string>,
  wary: Iterable<string> = [],
): TypoCorrector {
  const generous = new Set(vocabulary);
  const known = new Set([...generous, ...wary]);
  const guarded = new Set(realWords);
  // Words one edit apart have a form in common when each may lose a letter.
  const byForm = new Map<string, string[]>();
  const longByFirstLetter = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < SHORTEST) continue;
    for (const form of formsOf(word)) push(byForm, form, word);
    if (word.length > LONG - 3) push(longByFirstLetter, word.charAt(0), word);
  }

  function candidatesFor(word: string): Iterable<string> {
    if (word.length >= LONG) return longByFirstLetter.get(word.charAt(0)) ?? [];
    const candidates = new Set<string>();
    for (const form of formsOf(word)) {
      for (const candidate of byForm.get(form) ?? []) {
        if (candidate.charAt(0) === word.charAt(0)) candidates.add(candidate);
      }
    }
    return candidates;
  }

  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST || known.has(word) || guarded.has(word)) return undefined;
    let best: string | undefined;
    let bestDistance = word.length >= LONG ? 3 : 2;
    let isTied = false;
    for (const candidate of candidatesFor(word)) {
      if (Math.abs(candidate.length - word.length) >= bestDistance || isFar(word, candidate)) continue;
      if (!generous.has(candidate) && !isSlipOf(word, candidate)) continue;
      const distance = editDistance(word, candidate);
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
        isTied = false;
      } else if (distance === bestDistance && best !== undefined) {
        // `vernes` is *viernes* rather than *verdes*
        const [isSlip, isBestSlip] = [isSlipOf(word, candidate), isSlipOf(word, best)];
        if (isSlip && !isBestSlip) best = candidate;
        isTied = isSlip === isBestSlip || (isTied && !isSlip);
      }
    }
    return isTied ? undefined : best;
  };
}

/** A cheap sieve: words that differ right after their first letter and at their end are hardly slips of each other. */
function isFar(one: string, other: string): boolean {
  return one.charAt(1) !== other.charAt(1) && one.charAt(2) !== other.charAt(2) && !one.endsWith(other.slice(-2));
}

/** The word, and the word without each of its letters but the first. */
function formsOf(word: string): string[] {
  const forms = [word];
  for (let index = 1; index < word.length; index += 1) forms.push(word.slice(0, index) + word.slice(index + 1));
  return forms;
}

/** The same corrector for one text, in which words repeat. */
export function rememberingCorrections(correct: TypoCorrector): TypoCorrector {
  const known = new Map<string, string | undefined>();
  return (word) => {
    if (known.has(word)) return known.get(word);
    const corrected = correct(word);
    known.set(word, corrected);
    return corrected;
  };
}

function push(lists: Map<string, string[]>, key: string, word: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [word]);
  else list.push(word);
}

/** Damerau–Levenshtein distance (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  const width = other.length + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_unused, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column < width; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let distance = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(distance);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
