/** What it takes to learn the weights of words anew; nothing of it is needed to read a message. */
import { readMessage } from "./message-reader.ts";
import { featuresOf } from "./weighing/features.ts";

export { ORDINARY_MESSAGES } from "./test-data/ordinary-messages.ts";
export { PHRASINGS_EN } from "./test-data/phrasings.en.ts";
export { PHRASINGS_ES } from "./test-data/phrasings.es.ts";
export { LEANING_NAMES, LEANINGS } from "./weighing/leanings.ts";
export type { Leaning } from "./weighing/leanings.ts";
export { learnWeights } from "./weighing/learn-weights.ts";
export type { LabelWeights, Lesson } from "./weighing/learn-weights.ts";

/** The names of everything in a text that can have a weight. */
export function featuresOfText(text: string): string[] {
  return featuresOf(readMessage(text)).map(({ name }) => name);
}
