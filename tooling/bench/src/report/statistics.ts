/** The value below or at which this share of the values lies (nearest rank). NaN of none. */
export const percentile = (values: readonly number[], share: number): number => {
  const ascending = values.toSorted((a, b) => a - b);
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? Number.NaN;
};

/** The middle value, or the mean of the two middle ones. NaN of none. */
export const median = (values: readonly number[]): number => {
  const ascending = values.toSorted((a, b) => a - b);
  const half = ascending.length / 2;
  const [lower, upper] = [ascending[Math.ceil(half) - 1], ascending[Math.floor(half)]];
  return lower === undefined || upper === undefined ? Number.NaN : (lower + upper) / 2;
};

/** NaN of none. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export const spreadOf = (values: readonly number[]): Spread => ({
  min: Math.min(...values),
  median: median(values),
  max: Math.max(...values),
});
