import type { DraftViolation } from "../vocabulary.ts";

/** What a draft is checked against of the tenant's account. Dollars, days. */
export interface DraftTenant {
  readonly name: string;
  readonly amount_owed: number;
  /** Absent or null where it is not known. */
  readonly tenant_portion?: number | null;
  readonly days_late: number;
  /** As a neighbour writes it: `es`, `spanish`, … */
  readonly language_preference?: string | null;
  readonly unit?: string | null;
  readonly property?: string | null;
}

/** Figures from outside the account that a draft may use: those of a validated plan, of the rules, of the house. */
export interface SupportedFigures {
  /** Dollars. */
  readonly amounts?: readonly number[];
  /** Numbers that are no money: the longest plan in weeks, a percentage. */
  readonly counts?: readonly number[];
  /** `YYYY-MM-DD`. */
  readonly dates?: readonly string[];
  /** Texts of the house whose figures may be repeated, such as its opening hours. */
  readonly texts?: readonly string[];
}

export interface DraftInput {
  readonly draft: string;
  readonly tenant: DraftTenant;
  /** The text, or the texts together, that the draft answers. */
  readonly tenant_message: string;
  readonly supported?: SupportedFigures;
}

/** One thing wrong with a draft, and the words that show it. */
export interface DraftFinding {
  readonly kind: DraftViolation;
  readonly evidence: string;
}
