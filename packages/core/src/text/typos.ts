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
 * begins with the same letter, is taken for that word. `realWords` are words that only look like a slip.
 */
export function compileTypoCorrector(vocabulary: Iterable<string>, realWords: Iterable<string>): TypoCorrector {
  const known = new Set(vocabulary);
  const guarded = new Set(realWords);
  const byFirstLetter = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < SHORTEST) continue;
    const initial = word.charAt(0);
    const list = byFirstLetter.get(initial);
    if (list === undefined) byFirstLetter.set(initial, [word]);
    else list.push(word);
  }

  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST || known.has(word) || guarded.has(word)) return undefined;
    let best: string | undefined;
    let bestDistance = word.length >= LONG ? 3 : 2;
    let isTied = false;
    for (const candidate of byFirstLetter.get(word.charAt(0)) ?? []) {
      if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
      const distance = editDistance(word, candidate);
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
        isTied = false;
      } else if (distance === bestDistance) {
        isTied = true;
      }
    }
    return isTied ? undefined : best;
  };
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
