/** Learns the weights of words anew from all that is labelled, and writes them to core. Run it when lessons or words change. */
import { writeFile } from "node:fs/promises";
import { LEANING_NAMES, type LabelWeights, learnWeights, type Lesson } from "@orchestrator/core/learning";
import { loadLabelledTexts, toLesson } from "./lessons.ts";

const FILE = new URL("../../../packages/core/src/reading/weighing/word-weights.ts", import.meta.url);
/** What only one message has says nothing about others. */
const FEWEST_MESSAGES = 2;
const UNIT = 0.1;
const SMALLEST_WEIGHT = 10;

function withoutRare(lessons: readonly Lesson[]): Lesson[] {
  const counts = new Map<string, number>();
  for (const { features } of lessons) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return keepOnly(lessons, (name) => (counts.get(name) ?? 0) >= FEWEST_MESSAGES);
}

function keepOnly(lessons: readonly Lesson[], keeps: (feature: string) => boolean): Lesson[] {
  return lessons.map((lesson) => ({ ...lesson, features: lesson.features.filter(keeps) }));
}

function learnAll(lessons: readonly Lesson[]): LabelWeights[] {
  return LEANING_NAMES.map((leaning) => learnWeights(leaning, lessons));
}

/** Each feature with its weights in units, the small ones left out. */
function toTable(learnt: readonly LabelWeights[]): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const [index, { weights }] of learnt.entries()) {
    for (const [feature, weight] of weights) {
      const units = Math.round(weight / UNIT);
      if (Math.abs(units) < SMALLEST_WEIGHT) continue;
      table.set(feature, [...(table.get(feature) ?? []), `${String.fromCharCode(97 + index)}${units}`]);
    }
  }
  return table;
}

const lessons = withoutRare((await loadLabelledTexts()).map(toLesson));
const telling = toTable(learnAll(lessons));
// A second time with the telling features only, so that what is left out isn't counted on.
const learnt = learnAll(keepOnly(lessons, (feature) => telling.has(feature)));
const lines = [...toTable(learnt)]
  .map(([feature, weights]) => [feature, ...weights].join(" "))
  .toSorted((one, other) => (one < other ? -1 : 1));

await writeFile(
  FILE,
  `/** Learnt by tooling/eval/src/learn.ts; don't edit. What each feature says for or against each leaning (a, b, c …), in units. */
export const WEIGHT_UNIT = ${UNIT};

/** For each leaning, in their order. */
export const BIASES: readonly number[] = [
  ${learnt.map(({ bias }) => Number(bias.toFixed(2))).join(", ")},
];

export const WORD_WEIGHTS = \`
${lines.join("\n")}
\`;
`,
);
console.log(`${lessons.length} lessons, ${lines.length} features`);
