import type { PlanIssue } from "../vocabulary.ts";
import type { OwedAmounts, PlanRules } from "./validate-payment-plan.ts";

const dollars = (amount: number): string => (Number.isInteger(amount) ? `$${amount}` : `$${amount.toFixed(2)}`);

type Sentence = (facts: { owed: number; rules: PlanRules }) => string;

/** One clause an issue, short enough that any two of them fit into one text message. */
const CLAUSES: Readonly<Record<"en" | "es", Readonly<Record<PlanIssue, Sentence>>>> = {
  en: {
    amount_too_low: ({ rules }) => `it must be at least ${dollars(rules.min_weekly_amount)} a week`,
    duration_too_long: ({ rules }) => `it can last at most ${rules.max_duration_weeks} weeks`,
    duration_missing: () => "we need the number of weeks",
    insufficient_coverage: ({ owed }) => `it must cover the ${dollars(owed)} owed`,
  },
  es: {
    amount_too_low: ({ rules }) => `debe ser al menos ${dollars(rules.min_weekly_amount)} por semana`,
    duration_too_long: ({ rules }) => `puede durar hasta ${rules.max_duration_weeks} semanas`,
    duration_missing: () => "falta el número de semanas",
    insufficient_coverage: ({ owed }) => `debe cubrir los ${dollars(owed)} pendientes`,
  },
};

const FRAMES = {
  en: (clauses: string) => `Thanks for your offer. To accept a plan ${clauses}. What could you manage?`,
  es: (clauses: string) => `Gracias por su oferta. Para aceptar un plan ${clauses}. ¿Cuánto podría pagar?`,
} as const;

const LONGEST = 160;

/**
 * A draft that tells a tenant what a plan lacks, for a manager to approve. Says the first issues that fit into 160
 * characters; the rest can follow once these are settled.
 */
export const explainPlanIssues = (
  issues: readonly PlanIssue[],
  { amount_owed, tenant_portion }: OwedAmounts,
  rules: PlanRules,
  language: "en" | "es",
): string => {
  const facts = { owed: tenant_portion ?? amount_owed, rules };
  const clauses = issues.map((issue) => CLAUSES[language][issue](facts));
  const and = language === "en" ? " and " : " y ";
  const both = FRAMES[language](clauses.slice(0, 2).join(and));
  return both.length <= LONGEST ? both : FRAMES[language](clauses[0] ?? "");
};
