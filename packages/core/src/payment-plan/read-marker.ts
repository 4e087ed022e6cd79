import { centsFromDollars, dollarsFromCents, MAX_CENTS } from "../money.ts";
import { dayFromIso } from "./calendar.ts";
import type { PaymentPlan } from "./payment-plan.ts";

const MAX_WEEKS = 10_000;
const MARKER = /payment_plan[ \t*]*:([^\n]*)/i;
const FIELD = /\b(weekly|weeks|start)[ \t]{0,3}=[ \t]{0,3}((?:[^\s,;]|,(?=\d{3}(?!\d)))*)/gi;
const FORGED =
  /payment[_ -]?plan[ *:]{0,3}(?:[ ,;]{0,3}(?:weekly|weeks|start) {0,3}[=:] {0,3}[^\s,;]*)+|payment_plan:?/g;
const AMOUNT = /^\$?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;
const WEEKS = /^\d+$/;

/** What the first `PAYMENT_PLAN:` line of a model's answer says; `plan` is null where the line is unusable. */
export interface MarkerReading {
  readonly line: string;
  readonly plan: PaymentPlan | null;
}

/**
 * Reads `PAYMENT_PLAN: weekly=200, weeks=8, start=2025-01-08` (any case; `$`, decimals and a missing start allowed).
 * A bad start is dropped; a bad or missing amount or number of weeks voids the marker. Undefined without a marker.
 */
export function readMarker(answer: string): MarkerReading | undefined {
  const match = MARKER.exec(answer);
  if (match === null) return undefined;
  const fields = new Map<string, string>();
  for (const [, key = "", value = ""] of (match[1] ?? "").matchAll(FIELD)) {
    if (!fields.has(key.toLowerCase())) fields.set(key.toLowerCase(), value);
  }
  const line = match[0].trimEnd();
  const weeklyAmount = readAmount(fields.get("weekly") ?? "");
  const weeks = readWeeks(fields.get("weeks") ?? "");
  if (weeklyAmount === undefined || weeks === undefined) return { line, plan: null };
  const start = (fields.get("start") ?? "").replace(/[.*]+$/, "");
  return {
    line,
    plan: {
      weekly_amount: weeklyAmount,
      duration_weeks: weeks,
      start_date: dayFromIso(start) === undefined ? null : start,
    },
  };
}

/** Blanks every marker out of a tenant's normalised text, where nobody vouches for it. Its length stays the same. */
export function blankMarkers(text: string): string {
  return text.replace(FORGED, (marker) => ".".padEnd(marker.length));
}

function readAmount(written: string): number | undefined {
  if (!AMOUNT.test(written)) return undefined;
  const cents = centsFromDollars(Number(written.replaceAll(/[$,]/g, "")));
  return cents > 0 && cents <= MAX_CENTS ? dollarsFromCents(cents) : undefined;
}

function readWeeks(written: string): number | undefined {
  const weeks = WEEKS.test(written) ? Number(written) : 0;
  return weeks > 0 && weeks <= MAX_WEEKS ? weeks : undefined;
}
