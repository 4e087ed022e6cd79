import type { Line } from "./layout.ts";
import type { Story } from "./story.ts";
import { tellChapter, type TimedLine } from "./tell-chapter.ts";

/** What happened beside the service's own rows: somebody else did it, or saw it, at that moment. */
export type Aside = TimedLine;

const HOUR_MS = 3_600_000;

const gapBefore = (moment: Date, previous: Date | undefined): readonly Line[] => {
  const hours = previous === undefined ? 0 : Math.round((moment.getTime() - previous.getTime()) / HOUR_MS);
  return hours < 1 ? [] : [{ at: null, label: "", words: `· · · ${hours} hours pass · · ·` }];
};

/** Several chapters may end in one moment: that is told once. */
const isNew = ({ label, words }: Line, index: number, lines: readonly Line[]): boolean =>
  label !== lines[index - 1]?.label || words !== lines[index - 1]?.words;

/** The whole story and what happened beside it, in the order of time. Long silences are told too. */
export const tell = (story: Story, asides: readonly Aside[] = []): readonly Line[] => {
  const timeline = [...story.flatMap(tellChapter), ...asides].toSorted(
    (one, other) => one.at.getTime() - other.at.getTime(),
  );
  return timeline.filter(isNew).flatMap((line, index, told) => [...gapBefore(line.at, told[index - 1]?.at), line]);
};
