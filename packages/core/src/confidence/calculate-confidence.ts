import { SCORER_VERSION } from "../decision/versions.ts";
import { calibrate } from "./calibration.ts";
import type { ConfidenceFeatures } from "./features.ts";
import { roundToFourDecimals } from "./round.ts";
import { DOUBTS, STARTING_SCORE } from "./weights.ts";

/** Why a score is what it is: contributions (to four decimals) add up to the raw score before it is cut off at 0. */
export interface ConfidenceReason {
  readonly code: string;
  readonly contribution: number;
}

export interface Confidence {
  /** 0..1, rounded to four decimals: the number that is stored and the number that is compared. */
  readonly value: number;
  readonly raw: number;
  readonly reasons: readonly ConfidenceReason[];
  readonly version: string;
}

const NO_CONFIDENCE: Confidence = {
  value: 0,
  raw: 0,
  reasons: [{ code: "scoring_error", contribution: 0 }],
  version: SCORER_VERSION,
};

const score = (features: ConfidenceFeatures): Confidence => {
  const doubts = DOUBTS.map(({ code, weight, share }) => ({
    code,
    contribution: -weight * share(features),
  }));
  const sum = doubts.reduce((total, { contribution }) => total + contribution, STARTING_SCORE);
  const raw = roundToFourDecimals(Math.max(0, sum));
  const value = roundToFourDecimals(calibrate(raw));
  if (!Number.isFinite(value)) return NO_CONFIDENCE;
  return {
    value,
    raw,
    reasons: [{ code: "starting_score", contribution: STARTING_SCORE }, ...doubts]
      .filter(({ contribution }) => contribution !== 0)
      .map(({ code, contribution }) => ({ code, contribution: roundToFourDecimals(contribution) })),
    version: SCORER_VERSION,
  };
};

/**
 * How far a draft can be trusted, 0..1. Deterministic, and monotone in every feature. A feature that is missing or not
 * a number, or anything thrown on the way, makes the confidence 0 with the one reason `scoring_error`.
 */
export const calculateConfidence = (features: ConfidenceFeatures): Confidence => {
  try {
    return score(features);
  } catch {
    return NO_CONFIDENCE;
  }
};
