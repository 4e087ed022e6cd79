import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculateConfidence } from "./calculate-confidence.ts";
import type { ConfidenceFeatures } from "./features.ts";
import { QUESTION_KINDS } from "./features.ts";
import { DOUBTS } from "./weights.ts";

const best: ConfidenceFeatures = {
  completion_finished: true,
  completion_structured: true,
  grave_violations: 0,
  minor_violations: 0,
  language_fit: "matches",
  unsupported_figures: 0,
  context_completeness: 1,
  context_age_seconds: 2,
  history_available: true,
  question_kind: "acknowledgement",
  message_ambiguity: 0,
  unanswered_messages: 1,
  draft_characters: 60,
  days_late: 5,
  reliability: 8,
  failed_payment_plans: 0,
  plan: "none",
};

const valueOf = (features: Partial<ConfidenceFeatures>): number => calculateConfidence({ ...best, ...features }).value;

/** From trustworthy to doubtful, feature by feature. */
const DESCENDING: { readonly [Feature in keyof ConfidenceFeatures]: readonly ConfidenceFeatures[Feature][] } = {
  completion_finished: [true, false],
  completion_structured: [true, false],
  grave_violations: [0, 1, 2, 5],
  minor_violations: [0, 1, 2, 3],
  language_fit: ["matches", "unclear", "differs"],
  unsupported_figures: [0, 1, 2, 3, 9],
  context_completeness: [1, 0.8, 0.5, 0],
  context_age_seconds: [0, 600, 3_600, 86_400, 1_000_000],
  history_available: [true, false],
  question_kind: QUESTION_KINDS,
  message_ambiguity: [0, 0.2, 0.7, 1],
  unanswered_messages: [1, 2, 3, 9],
  draft_characters: [1, 80, 130, 160, 400],
  days_late: [0, 20, 45, 200],
  reliability: [10, 5, 3, 0],
  failed_payment_plans: [0, 1, 2, 5],
  plan: ["none", "approvable", "needs_review", "invalid"],
};

const features: fc.Arbitrary<ConfidenceFeatures> = fc.record({
  completion_finished: fc.boolean(),
  completion_structured: fc.boolean(),
  grave_violations: fc.nat(3),
  minor_violations: fc.nat(3),
  language_fit: fc.constantFrom(...DESCENDING.language_fit),
  unsupported_figures: fc.nat(5),
  context_completeness: fc.double({ min: 0, max: 1, noNaN: true }),
  context_age_seconds: fc.nat(200_000),
  history_available: fc.boolean(),
  question_kind: fc.constantFrom(...QUESTION_KINDS),
  message_ambiguity: fc.double({ min: 0, max: 1, noNaN: true }),
  unanswered_messages: fc.integer({ min: 1, max: 9 }),
  draft_characters: fc.nat(320),
  days_late: fc.nat(400),
  reliability: fc.option(fc.integer({ min: 0, max: 10 })),
  failed_payment_plans: fc.nat(6),
  plan: fc.constantFrom(...DESCENDING.plan),
});

describe("calculateConfidence", () => {
  it.each<[string, Partial<ConfidenceFeatures>]>([
    ["thanks", {}],
    ["the balance", { question_kind: "balance", draft_characters: 90 }],
    ["a plan the rules accept", { question_kind: "plan_confirmation", plan: "approvable", draft_characters: 110 }],
  ])("trusts a clean reply to %s", (_, some) => {
    expect(valueOf(some)).toBeGreaterThanOrEqual(0.9);
  });

  it.each<[string, Partial<ConfidenceFeatures>]>([
    ["an open question", { question_kind: "open" }],
    ["an open question of a stranger", { question_kind: "open", reliability: null, days_late: 60 }],
    ["a plan for review", { question_kind: "plan_confirmation", plan: "needs_review" }],
    ["an ambiguous text", { question_kind: "information", message_ambiguity: 0.4 }],
    ["a balance without the account", { question_kind: "balance", context_completeness: 0.3 }],
    ["a reply that is too long", { question_kind: "balance", minor_violations: 1 }],
  ])("hesitates over %s", (_, some) => {
    expect(valueOf(some)).toBeGreaterThan(0.6);
    expect(valueOf(some)).toBeLessThanOrEqual(0.85);
  });

  it.each<[string, Partial<ConfidenceFeatures>]>([
    ["that threatens", { question_kind: "open", grave_violations: 1, unsupported_figures: 1 }],
    ["that does two kinds of harm", { grave_violations: 2 }],
    ["cut off in mid-sentence over an open question", { completion_finished: false, question_kind: "open" }],
    ["about an account nobody could read", { context_completeness: 0, question_kind: "open" }],
  ])("does not trust a draft %s", (_, some) => {
    expect(valueOf(some)).toBeLessThanOrEqual(0.6);
  });

  it("explains the score: the reasons add up to the raw score", () => {
    const { raw, reasons } = calculateConfidence({ ...best, question_kind: "open", history_available: false });
    expect(reasons.map(({ code }) => code)).toEqual(["starting_score", "history_unavailable", "question_open"]);
    expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(raw, 4);
  });

  it("stays between 0 and 1, at four decimals, and repeats itself", () => {
    fc.assert(
      fc.property(features, (any) => {
        const { value } = calculateConfidence(any);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(Number(value.toFixed(4))).toBe(value);
        expect(calculateConfidence({ ...any })).toEqual(calculateConfidence(any));
      }),
    );
  });

  it("never rises when a feature gets worse", () => {
    const worsenings = Object.entries(DESCENDING).flatMap(([feature, values]) =>
      values.slice(1).map((worse, at) => ({ feature, better: values[at], worse })),
    );
    fc.assert(
      fc.property(features, fc.constantFrom(...worsenings), (any, { feature, better, worse }) => {
        const before = calculateConfidence({ ...any, [feature]: better });
        const after = calculateConfidence({ ...any, [feature]: worse });
        expect(after.value).toBeLessThanOrEqual(before.value);
      }),
    );
  });

  it.each(Object.keys(DESCENDING))("is 0 when %s is missing or no number", (feature) => {
    for (const bad of [undefined, Number.NaN]) {
      const { value, reasons } = calculateConfidence({ ...best, [feature]: bad });
      expect(value).toBe(0);
      expect(reasons.map(({ code }) => code)).toEqual(["scoring_error"]);
    }
  });

  it("is 0 when a feature can't be read", () => {
    const broken = Object.defineProperty({ ...best }, "days_late", {
      get: () => {
        throw new Error("unreadable");
      },
    });
    expect(calculateConfidence(broken)).toMatchObject({ value: 0, reasons: [{ code: "scoring_error" }] });
  });
});

describe("the weights", () => {
  it("have a code of their own and take something away", () => {
    expect(new Set(DOUBTS.map(({ code }) => code)).size).toBe(DOUBTS.length);
    expect(DOUBTS.every(({ weight }) => weight > 0)).toBe(true);
  });
});
