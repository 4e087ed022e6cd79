import { extractPaymentPlan } from "../payment-plan/extract-payment-plan.ts";
import { defaultRules } from "../payment-plan/validate-payment-plan.ts";
import { compilePhraseBook } from "./phrase-book.ts";
import type { Word } from "./read-words.ts";
import { LONG_PAYBACK_PHRASES, SMALL_SUM_PHRASES } from "./triggers/unrealistic-proposal.ts";

/** Dates don't matter here, only amount and length; any fixed instant will do. */
const SOME_DAY = "2025-01-06T12:00:00-05:00";

const WEEKS_IN: Readonly<Record<string, number>> = {
  week: 1,
  weeks: 1,
  wks: 1,
  semana: 1,
  semanas: 1,
  month: 52 / 12,
  months: 52 / 12,
  mes: 52 / 12,
  meses: 52 / 12,
  year: 52,
  years: 52,
  ano: 52,
  anos: 52,
  anio: 52,
  anios: 52,
};
const WEEKS_BETWEEN: Readonly<Record<string, number>> = {
  week: 1,
  weekly: 1,
  semana: 1,
  semanal: 1,
  semanales: 1,
  quincena: 2,
  quincenal: 2,
  month: 52 / 12,
  monthly: 52 / 12,
  mes: 52 / 12,
  mensual: 52 / 12,
  mensuales: 52 / 12,
};
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  un: 1,
  uno: 1,
  two: 2,
  couple: 2,
  dos: 2,
  three: 3,
  tres: 3,
  four: 4,
  cuatro: 4,
  five: 5,
  cinco: 5,
  six: 6,
  seis: 6,
  seven: 7,
  siete: 7,
  eight: 8,
  ocho: 8,
  nine: 9,
  nueve: 9,
  ten: 10,
  diez: 10,
  eleven: 11,
  once: 11,
  twelve: 12,
  doce: 12,
  eighteen: 18,
  twenty: 20,
  veinte: 20,
  thirty: 30,
  treinta: 30,
  forty: 40,
  cuarenta: 40,
  fifty: 50,
  cincuenta: 50,
};

const PERIOD =
  /week|wk|month|mth|mo$|day|dai|year|yr|annual|semi|paycheck|check|sem|quin|kin|mes|mensual|dia|ano|fortnight|viernes|lunes|martes|miercoles|jueves|sabado|domingo|fri|1st|15th/;

const longPaybacks = compilePhraseBook([{ meaning: "payback" as const, phrases: LONG_PAYBACK_PHRASES }]);
const smallSums = compilePhraseBook([{ meaning: "sum" as const, phrases: SMALL_SUM_PHRASES }]);

/** The words of this file's own phrases. */
export const UNREALISTIC_VOCABULARY: ReadonlySet<string> = new Set([
  ...longPaybacks.vocabulary,
  ...smallSums.vocabulary,
]);

/**
 * The span of a proposal that no rule of ours could accept: under 25 dollars a week or over 20 weeks (`defaultRules`);
 * null when there is none. Also reads a length without a sum ("I need 8 months to pay").
 */
export function findUnrealisticProposal(text: string, words: readonly Word[]): string | null {
  if (!words.some((word) => word.forms.some(isPeriod))) return null;
  const { plan, evidence } = extractPaymentPlan(text, { now: SOME_DAY, source: "tenant" });
  if (plan !== null) {
    const isTooLittle = plan.weekly_amount < defaultRules.unrealistic_below;
    const isTooLong = (plan.duration_weeks ?? 0) > defaultRules.unrealistic_over_weeks;
    if (isTooLittle || isTooLong) return evidence;
  }
  const span =
    longPaybacks
      .find(words)
      .find(({ first, last }) => weeksIn(words.slice(first, last)) > defaultRules.unrealistic_over_weeks) ??
    (plan === null ? smallSums.find(words).find(({ first, last }) => isSmall(words.slice(first, last))) : undefined);
  if (span === undefined) return null;
  return text.slice(words[span.first]?.start ?? 0, words[span.last - 1]?.end ?? text.length);
}

/** Whether the one sum that is named makes less a week than any rule of ours could accept. */
function isSmall(words: readonly Word[]): boolean {
  const sums = words.filter((word) => word.digits > 0);
  const rhythm = words.map(({ forms }) => WEEKS_BETWEEN[forms.at(-1) ?? ""]).find((weeks) => weeks !== undefined);
  const [sum] = sums;
  if (sums.length !== 1 || sum === undefined || rhythm === undefined) return false;
  return Number((sum.forms[0] ?? "").replace(/\D/g, "")) / rhythm < defaultRules.unrealistic_below;
}

/** A proposal names a period; without one there is nothing to read. */
function isPeriod(form: string): boolean {
  return form in WEEKS_IN || PERIOD.test(form);
}

function weeksIn(words: readonly Word[]): number {
  const at = words.findLastIndex((word) => unitOf(word) !== undefined);
  const unit = words[at] === undefined ? 0 : (unitOf(words[at]) ?? 0);
  const before = words.slice(Math.max(0, at - 3), at).map(countOf);
  return (before.findLast((count) => count !== undefined) ?? 1) * unit;
}

function unitOf(word: Word): number | undefined {
  return word.forms.map((form) => WEEKS_IN[form]).find((weeks) => weeks !== undefined);
}

function countOf(word: Word): number | undefined {
  const plain = word.forms[0] ?? "";
  return word.digits > 0 ? Number(plain.replace(/\D/g, "")) : COUNTS[plain];
}
