/** Words that two texts share, that only the first has, or that only the second has. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly words: string;
}

const wordsIn = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== "");

/** `lengths[i][j]`: how many words the rests from `i` and from `j` have in common, in order. */
const commonLengths = (before: readonly string[], after: readonly string[]): readonly (readonly number[])[] => {
  const lengths = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] =
        before[i] === after[j]
          ? 1 + (lengths[i + 1]?.[j + 1] ?? 0)
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
};

/** What was taken out of a text and what was put in, word by word, with as much kept as can be. */
export const wordDiff = (before: string, after: string): readonly DiffPart[] => {
  const [old, fresh] = [wordsIn(before), wordsIn(after)];
  const lengths = commonLengths(old, fresh);
  const parts: { kind: DiffPart["kind"]; words: string[] }[] = [];
  const push = (kind: DiffPart["kind"], word: string): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else parts.push({ kind, words: [word] });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [one, other] = [old[i], fresh[j]];
    if (one !== undefined && one === other) {
      push("same", one);
      i += 1;
      j += 1;
    } else if (
      one !== undefined &&
      (lengths[i + 1]?.[j] ?? 0) >= (other === undefined ? 0 : (lengths[i]?.[j + 1] ?? 0))
    ) {
      push("removed", one);
      i += 1;
    } else {
      push("added", other ?? "");
      j += 1;
    }
  }
  return parts.map(({ kind, words }) => ({ kind, words: words.join(" ") }));
};
