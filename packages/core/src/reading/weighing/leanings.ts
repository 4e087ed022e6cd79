import type { Severity, TriggerKind } from "../../vocabulary.ts";

interface LeaningEntry {
  readonly kind: TriggerKind;
  readonly severity: Severity;
  /**
   * From this chance on the words alone raise the matter. Chosen by cross-validation, so that all of them together raise
   * a false alarm in about two of a hundred innocent messages; danger to life gets the largest part of these.
   */
  readonly enough: number;
}

/** What the words of a message can lean towards: the kinds of triggers, hostility told apart by its gravity. */
export const LEANINGS = {
  violence: { kind: "hostile_language", severity: "critical", enough: 0.28 },
  legal_threat: { kind: "hostile_language", severity: "high", enough: 0.5 },
  abuse: { kind: "hostile_language", severity: "medium", enough: 0.65 },
  payment_dispute: { kind: "payment_dispute", severity: "medium", enough: 0.75 },
  supervisor_request: { kind: "supervisor_request", severity: "medium", enough: 0.65 },
  self_harm: { kind: "self_harm", severity: "critical", enough: 0.35 },
  bankruptcy: { kind: "bankruptcy", severity: "high", enough: 0.4 },
  deceased: { kind: "deceased", severity: "high", enough: 0.55 },
  attorney_representation: { kind: "attorney_representation", severity: "high", enough: 0.4 },
  opt_out: { kind: "opt_out", severity: "high", enough: 0.8 },
  wrong_number: { kind: "wrong_number", severity: "high", enough: 0.6 },
  habitability: { kind: "habitability", severity: "medium", enough: 0.7 },
  hardship: { kind: "hardship", severity: "low", enough: 0.7 },
} as const satisfies Readonly<Record<string, LeaningEntry>>;

export type Leaning = keyof typeof LEANINGS;

export const LEANING_NAMES = Object.keys(LEANINGS) as readonly Leaning[];
