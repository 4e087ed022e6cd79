import type { Word } from "../read-words.ts";
import { featuresOf } from "./features.ts";
import type { Feature } from "./features.ts";
import { chanceOf } from "./learn-weights.ts";
import { LEANING_NAMES } from "./leanings.ts";
import type { Leaning } from "./leanings.ts";
import { BIASES, WEIGHT_UNIT, WORD_WEIGHTS } from "./word-weights.ts";

/** How likely a message raises a matter, by the weight of its words, and which of them say most. */
export interface Lean {
  /** 0 to 1. */
  readonly chance: number;
  /** Words `first` (inclusive) to `last` (exclusive). */
  readonly first: number;
  readonly last: number;
}

/** Longer messages are weighed in stretches, because much talk would outweigh one grave sentence. */
const LONGEST_STRETCH = 30;
/** A sentence shorter than this is weighed together with the next. */
const SHORTEST_STRETCH = 7;
/** No SMS has more words. Behind them nothing is weighed. */
export const MOST_WEIGHED_WORDS = 500;

/** For each feature, pairs of a leaning's index and a weight. */
const WEIGHTS: ReadonlyMap<string, Int16Array> = readWeights(WORD_WEIGHTS);

/** A second look at a message, independent of any phrase: what its words together lean towards. */
export function weighWords(words: readonly Word[]): ReadonlyMap<Leaning, Lean> {
  const stretches = stretchesOf(words);
  const best = new Map<Leaning, Lean>(stretches.length > 1 ? [] : weighStretch(words, 0, words.length));
  for (const [from, to] of stretches.length > 1 ? stretches : []) {
    for (const [leaning, lean] of weighStretch(words, from, to)) {
      if (lean.chance > (best.get(leaning)?.chance ?? -1)) best.set(leaning, lean);
    }
  }
  return best;
}

function weighStretch(words: readonly Word[], from: number, to: number): [Leaning, Lean][] {
  const features = featuresOf(words, from, to);
  const sums = new Float64Array(LEANING_NAMES.length);
  const topWeights = new Float64Array(LEANING_NAMES.length);
  const topFeatures: Feature[] = [];
  for (const feature of features) {
    const pairs = WEIGHTS.get(feature.name);
    if (pairs === undefined) continue;
    for (let at = 0; at < pairs.length; at += 2) {
      const [index, weight] = [pairs[at] ?? 0, pairs[at + 1] ?? 0];
      sums[index] = (sums[index] ?? 0) + weight;
      if (weight > (topWeights[index] ?? 0)) {
        topWeights[index] = weight;
        topFeatures[index] = feature;
      }
    }
  }
  const scale = WEIGHT_UNIT / Math.sqrt(features.length || 1);
  return LEANING_NAMES.map((leaning, index) => {
    const { first, last } = topFeatures[index] ?? { first: from, last: to };
    return [leaning, { chance: chanceOf((BIASES[index] ?? 0) + (sums[index] ?? 0) * scale), first, last }];
  });
}

/** The whole of a short message; a longer one sentence by sentence. */
function stretchesOf(words: readonly Word[]): readonly (readonly [from: number, to: number])[] {
  const end = Math.min(words.length, MOST_WEIGHED_WORDS);
  if (end <= LONGEST_STRETCH) return [[0, end]];
  const stretches: [number, number][] = [];
  let from = 0;
  for (let at = 1; at <= end; at += 1) {
    const length = at - from;
    const isSentence = words[at]?.boundary === "sentence" && length >= SHORTEST_STRETCH;
    if (at < end && !isSentence && length < LONGEST_STRETCH) continue;
    stretches.push([from, at]);
    from = at;
  }
  return stretches;
}

/** Each line: the feature, then `a12` or `c-3` for each leaning that it speaks for or against. */
function readWeights(table: string): Map<string, Int16Array> {
  return new Map(
    table
      .trim()
      .split("\n")
      .map((line) => {
        const [feature = "", ...pairs] = line.split(" ");
        return [feature, Int16Array.from(pairs.flatMap((pair) => [pair.charCodeAt(0) - 97, Number(pair.slice(1))]))];
      }),
  );
}
