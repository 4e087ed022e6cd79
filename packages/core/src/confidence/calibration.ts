/** A raw score and the share of such drafts that a person would have sent unchanged. */
export interface CalibrationPoint {
  readonly raw: number;
  readonly confidence: number;
}

/** The identity, until enough decisions of managers are on record to fit another; raw scores ascend from 0 to 1. */
export const CALIBRATION: readonly CalibrationPoint[] = [
  { raw: 0, confidence: 0 },
  { raw: 1, confidence: 1 },
];

/** The confidence of a raw score: straight lines between the points, the ends beyond them; NaN stays NaN. */
export const calibrate = (raw: number, points: readonly CalibrationPoint[] = CALIBRATION): number => {
  if (Number.isNaN(raw)) return raw;
  const above = points.findIndex((point) => raw <= point.raw);
  const upper = points[above];
  const lower = points[above - 1];
  if (upper === undefined) return points.at(-1)?.confidence ?? Number.NaN;
  if (lower === undefined) return upper.confidence;
  const share = (raw - lower.raw) / (upper.raw - lower.raw);
  return lower.confidence + share * (upper.confidence - lower.confidence);
};
