import type { Paint } from "./paint.ts";

/** One thing told: when it happened, what it is, and the words. */
export interface Line {
  /** Null: at no moment of its own. Left out: told without a clock. */
  readonly at?: Date | null;
  readonly label: string;
  readonly words: string;
}

const MARGIN = 4;
const CLOCK_WIDTH = 10;
const LABEL_WIDTH = 11;
const WIDTH = 112;

const wrap = (words: string, width: number): readonly string[] => {
  const rows: string[] = [];
  for (const word of words.split(/[ \n]+/u)) {
    const current = rows.at(-1);
    if (current === undefined || current.length + 1 + word.length > width) rows.push(word);
    else rows[rows.length - 1] = `${current} ${word}`;
  }
  return rows;
};

// The reader's own clock.
const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });

/** Clock times and labels in columns, words in the next, long ones wrapped under themselves. A time is told once. */
export const layOut = (lines: readonly Line[], paint: Paint): readonly string[] => {
  const timed = lines.some(({ at }) => at instanceof Date);
  const width = WIDTH - MARGIN - LABEL_WIDTH - (timed ? CLOCK_WIDTH : 0);
  let toldTime = "";
  const timeOf = (at: Date | null | undefined): string => {
    const time = at instanceof Date ? clock.format(at) : "";
    if (time === toldTime) return "";
    toldTime = time;
    return time;
  };
  return lines.flatMap(({ at, label, words }) => {
    const time = timeOf(at);
    return wrap(words, width).map((row, index) => {
      const first = index === 0;
      const moment = timed ? paint.faint((first ? time : "").padEnd(CLOCK_WIDTH)) : "";
      return `${" ".repeat(MARGIN)}${moment}${paint.label((first ? label : "").padEnd(LABEL_WIDTH))}${row.replaceAll("\u00A0", " ")}`.trimEnd();
    });
  });
};
