/**
 * Money is whole cents inside and a JSON number of dollars with at most two decimals on the wire.
 * Fractions of a cent exist only as a ratio, and are rounded half up once, at the end.
 */

/** The largest sum that is read or kept: it must fit `numeric(10, 2)`. */
export const MAX_CENTS = 9_999_999_999;

/** Dollars to whole cents, half up. `69.225` → 6923 although the binary number lies just below it. */
export function centsFromDollars(dollars: number): number {
  return roundHalfUp(Number((dollars * 100).toPrecision(15)));
}

/** Whole cents to the JSON number of dollars: `6923` → 69.23. */
export function dollarsFromCents(cents: number): number {
  return Math.round(cents) / 100;
}

/** `cents × numerator / denominator`, half up to the cent. */
export function scaleCents(cents: number, numerator: number, denominator: number): number {
  return roundHalfUp(Number(((cents * numerator) / denominator).toPrecision(15)));
}

function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5);
}
