/** One message to learn from: what it has, what it is, and what it may or may not be. */
export interface Lesson {
  readonly features: readonly string[];
  /** How many features the message has, those included that nothing is known of. */
  readonly size: number;
  readonly is: ReadonlySet<string>;
  /** Labels that nothing is to be learnt about from this message. */
  readonly unsure: ReadonlySet<string>;
}

/** How much each feature speaks for one label. */
export interface LabelWeights {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const ROUNDS = 15;
/** A label is rare: what has it counts more. */
const WEIGHT_OF_POSITIVE = 3;
const BIAS_AT_FIRST = -1;
const BIAS_STEP = 0.05;
const STEP = 0.3;
const DECAY = 1e-4;
const FORGOTTEN_GRADIENT = 1e-2;
const SMALL_ERROR = 1e-3;
/** Strides through the lessons, so that their order doesn't matter much and the result is always the same. */
const [STRIDE, SHIFT] = [7919, 31];

/** Learns the weights of one label by logistic regression (AdaGrad). The same lessons give the same weights. */
export function learnWeights(label: string, lessons: readonly Lesson[]): LabelWeights {
  const weights = new Map<string, number>();
  const gradients = new Map<string, number>();
  let bias = BIAS_AT_FIRST;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let turn = 0; turn < lessons.length; turn += 1) {
      const lesson = lessons[(turn * STRIDE + round * SHIFT) % lessons.length];
      if (lesson === undefined || (lesson.unsure.has(label) && !lesson.is.has(label))) continue;
      const isPositive = lesson.is.has(label);
      const scale = Math.sqrt(lesson.size || 1);
      const guess = chanceOf(bias + sumOf(lesson.features, weights) / scale);
      const error = ((isPositive ? 1 : 0) - guess) * (isPositive ? WEIGHT_OF_POSITIVE : 1);
      if (Math.abs(error) < SMALL_ERROR) continue;
      bias += BIAS_STEP * error;
      const gradient = error / scale;
      for (const feature of lesson.features) {
        const seen = (gradients.get(feature) ?? FORGOTTEN_GRADIENT) + gradient * gradient;
        gradients.set(feature, seen);
        weights.set(feature, (weights.get(feature) ?? 0) * (1 - DECAY) + (STEP * gradient) / Math.sqrt(seen));
      }
    }
  }
  return { bias, weights };
}

/** The logistic curve: how likely something is of which so much speaks. */
export function chanceOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

function sumOf(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}
