import type { Language } from "./vocabulary.ts";

/** What the rules may know of a tenant's account. Money in dollars with at most two decimals, as on the wire. */
export interface TenantContext {
  readonly tenant_id: string;
  readonly name: string;
  readonly amount_owed: number;
  /** The part of the amount owed that the tenant (not a subsidy) pays; null where unknown. */
  readonly tenant_portion: number | null;
  readonly days_late: number;
  readonly unit: string | null;
  readonly property: string | null;
  readonly language_preference: Extract<Language, "en" | "es"> | "pt" | null;
  /** Numbers the account lists, as E.164 where they could be normalised; empty where the account lists none. */
  readonly phone_numbers: readonly string[];
  /** 0 to 10; null where unknown. */
  readonly payment_reliability_score: number | null;
  readonly failed_payment_plans: number;
  readonly successful_payment_plans: number;
}

export interface ConversationMessage {
  readonly direction: "inbound" | "outbound";
  readonly content: string;
  /** ISO 8601 in UTC; null where the SMS Agent gave none. */
  readonly created_at: string | null;
}
