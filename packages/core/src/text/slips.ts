/** Letters that lie beside each other on the keyboard, row by row and across. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** Letters that sound alike in one of the two languages. */
const ALIKE = ["bv", "csz", "ckq", "iy", "mn", "ei", "ou", "ae", "gj", "wu"];

const VOWELS = new Set("aeiou");
const CONFUSABLE: ReadonlySet<string> = new Set([...neighbours(), ...ALIKE.flatMap(pairsOf)]);

/**
 * Whether `typed` may be one slip of the fingers or the ear away from `meant`: two letters swapped, one left out, one
 * doubled or hit beside another, one put for a neighbour or a sound. A difference in the last letter alone is another
 * form of the word, and no slip.
 */
export function isSlipOf(typed: string, meant: string): boolean {
  const from = commonStart(typed, meant);
  const added = typed.length - meant.length;
  if (added === 1) {
    if (typed.slice(from + 1) !== meant.slice(from) || from === meant.length) return false;
    return [typed[from - 1], typed[from + 1]].some((beside) => isConfusable(typed[from], beside));
  }
  if (added === -1) return typed.slice(from) === meant.slice(from + 1) && from < typed.length;
  if (added !== 0 || from >= typed.length - 1) return false;
  if (typed.slice(from + 1) === meant.slice(from + 1)) {
    // `cobren` and `cobran`
    const isEnding = from >= typed.length - 2 && VOWELS.has(typed[from] ?? "");
    return !isEnding && isConfusable(typed[from], meant[from]);
  }
  const isSwapped = typed[from] === meant[from + 1] && typed[from + 1] === meant[from];
  return isSwapped && typed.slice(from + 2) === meant.slice(from + 2);
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function isConfusable(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && (one === other || CONFUSABLE.has(`${one}${other ?? ""}`));
}

function neighbours(): string[] {
  return ROWS.flatMap((row, index) =>
    Array.from(row).flatMap((letter, column) => {
      const below = ROWS[index + 1] ?? "";
      const beside = [row[column + 1], below[column], below[column - 1]].filter((other) => other !== undefined);
      return beside.flatMap((other) => [`${letter}${other}`, `${other}${letter}`]);
    }),
  );
}

function pairsOf(letters: string): string[] {
  return Array.from(letters).flatMap((one) => Array.from(letters).map((other) => `${one}${other}`));
}
