/** A score to four decimals, half up: as it is stored, and therefore as it is compared. */
export const roundToFourDecimals = (score: number): number => Math.round(score * 10_000) / 10_000;
