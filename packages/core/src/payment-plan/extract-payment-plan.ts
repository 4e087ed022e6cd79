import { dollarsFromCents, MAX_CENTS } from "../money.ts";
import { normalise } from "../text/normalise.ts";
import { readTokens } from "../text/tokens.ts";
import { rememberingCorrections } from "../text/typos.ts";
import { isoFromDay, localDay } from "./calendar.ts";
import { correctTypo } from "./correct-typo.ts";
import { dropCourtesies } from "./courtesies.ts";
import { findLumpSum } from "./find-lump-sum.ts";
import { findProposal } from "./find-proposal.ts";
import { findStart } from "./find-start.ts";
import { readLexemes } from "./lexemes.ts";
import type { Lexeme } from "./lexemes.ts";
import type { Mention } from "./mentions.ts";
import type { ExtractedPlan, NoPlanReason } from "./payment-plan.ts";
import { blankMarkers, readMarker } from "./read-marker.ts";
import { readMentions } from "./read-mentions.ts";
import { readStatements } from "./statements.ts";
import { isMoney, readSums } from "./sums.ts";
import type { Sum } from "./sums.ts";

export interface ExtractionContext {
  /** ISO instant of the message. An offset written in it decides the local date. */
  readonly now: string;
  /** IANA name; decides the local date where `now` is in UTC (`Z`). */
  readonly timeZone?: string | undefined;
  /** The language of the message, where it is known. Both are always read. */
  readonly language?: "en" | "es" | undefined;
  /** Only in an answer of ours (`ai`) may a `PAYMENT_PLAN:` line be believed. */
  readonly source: "tenant" | "ai";
}

/** Longer texts are cut here: no SMS is longer, and the cost stays bounded. */
const MAX_LENGTH = 4_000;

/**
 * Reads what a text proposes to pay: a plan brought to weeks, one dated sum, or both (a down payment).
 *
 * English, Spanish and mixtures, as people text. Business limits are not applied. A tenant's text is read as prose and
 * a marker in it is never believed; an answer of the model is read by its marker alone. Throws a RangeError when `now`
 * is no instant.
 */
export function extractPaymentPlan(text: string, context: ExtractionContext): ExtractedPlan {
  return context.source === "ai" ? extractFromMarker(text) : extractFromProse(text, context);
}

function extractFromMarker(text: string): ExtractedPlan {
  const marker = readMarker(text);
  const plan = marker?.plan ?? null;
  const reason = marker === undefined ? "no_marker" : plan === null ? "invalid_marker" : null;
  return { plan, promise: null, evidence: plan === null ? null : (marker?.line ?? null), reason };
}

function extractFromProse(text: string, { now, timeZone }: ExtractionContext): ExtractedPlan {
  const today = localDay(now, timeZone);
  const normalised = normalise(text.slice(0, MAX_LENGTH));
  const readable = { ...normalised, text: blankMarkers(normalised.text) };
  const lexemes = dropCourtesies(readLexemes(readTokens(readable), rememberingCorrections(correctTypo)));
  const reading = readStatements(lexemes, readMentions(lexemes, today));
  const sums = readSums(reading);
  const proposal = findProposal(sums, reading);
  const lumpSum = findLumpSum(sums, proposal, reading, today);
  const promise =
    lumpSum === undefined ? null : { amount: dollarsFromCents(lumpSum.cents), date: isoFromDay(lumpSum.day) };
  if (proposal === undefined || proposal.weeklyCents <= 0 || proposal.weeklyCents > MAX_CENTS) {
    return {
      plan: null,
      promise,
      evidence: lumpSum === undefined ? null : quote(text, lexemes, lumpSum.parts),
      reason: lumpSum === undefined ? reasonFor(sums) : "lump_sum",
    };
  }
  const start = findStart(proposal, lumpSum, reading, today);
  return {
    plan: {
      weekly_amount: dollarsFromCents(proposal.weeklyCents),
      duration_weeks: proposal.weeks,
      start_date: start === undefined || start.day === null ? null : isoFromDay(start.day),
    },
    promise,
    evidence: quote(text, lexemes, [...proposal.parts, ...(start === undefined ? [] : [start.mention])]),
    reason: null,
  };
}

function reasonFor(sums: readonly Sum[]): NoPlanReason {
  const blocked = sums.find(({ role }) => role !== "offered" && role !== "owed");
  if (blocked !== undefined && blocked.role !== "offered" && blocked.role !== "owed") return blocked.role;
  return sums.some(isMoney) ? "no_cadence" : "no_amount";
}

function quote(text: string, lexemes: readonly Lexeme[], mentions: readonly Mention[]): string {
  const first = Math.min(...mentions.map((mention) => mention.first));
  const last = Math.max(...mentions.map((mention) => mention.last));
  return text.slice(lexemes[first]?.start ?? 0, lexemes[last - 1]?.end ?? text.length);
}
