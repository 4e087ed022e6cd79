import type { Paint } from "./paint.ts";

/** One thing told: what it is, and the words. */
export interface Line {
  readonly label: string;
  readonly words: string;
}

const MARGIN = 4;
const LABEL_WIDTH = 11;
const WIDTH = 112;

const wrap = (words: string, width: number): readonly string[] => {
  const rows: string[] = [];
  for (const word of words.split(/\s+/u)) {
    const current = rows.at(-1);
    if (current === undefined || current.length + 1 + word.length > width) rows.push(word);
    else rows[rows.length - 1] = `${current} ${word}`;
  }
  return rows;
};

/** Labels in one column, words in the next, long ones wrapped under themselves. */
export const layOut = (lines: readonly Line[], paint: Paint): readonly string[] =>
  lines.flatMap(({ label, words }) =>
    wrap(words, WIDTH - MARGIN - LABEL_WIDTH).map((row, index) =>
      `${" ".repeat(MARGIN)}${paint.label((index === 0 ? label : "").padEnd(LABEL_WIDTH))}${row}`.trimEnd(),
    ),
  );
