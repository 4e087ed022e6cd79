/** A range of confidence, and how often managers sent drafts of it unchanged. */
export interface ReliabilityBin {
  /** Its drafts' scores are at least `from` and below `to`; the last one's also equal to it. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Of its drafts, the mean score. */
  readonly confidence: number;
  /** The share that went out unchanged, with its 95 % interval (Wilson): wide where there are few. */
  readonly unchanged: number;
  readonly low: number;
  readonly high: number;
}

const BINS = 10;
const Z = 1.96;

const wilson = (hits: number, count: number): { readonly low: number; readonly high: number } => {
  const share = hits / count;
  const spread = 1 + Z ** 2 / count;
  const middle = share + Z ** 2 / (2 * count);
  const margin = Z * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  return { low: Math.max(0, (middle - margin) / spread), high: Math.min(1, (middle + margin) / spread) };
};

/** The reliability curve: ten bins of equal width, without those that no draft fell into. */
export const reliabilityCurve = (
  judged: readonly { readonly confidence: number; readonly unchanged: boolean }[],
): readonly ReliabilityBin[] =>
  Array.from({ length: BINS }, (_, index) => {
    const drafts = judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === index);
    const hits = drafts.filter(({ unchanged }) => unchanged).length;
    const total = drafts.reduce((sum, { confidence }) => sum + confidence, 0);
    return { index, count: drafts.length, hits, total };
  })
    .filter(({ count }) => count > 0)
    .map(({ index, count, hits, total }) => ({
      from: index / BINS,
      to: (index + 1) / BINS,
      count,
      confidence: total / count,
      unchanged: hits / count,
      ...wilson(hits, count),
    }));
