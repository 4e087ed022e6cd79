import type { Judgement, Outcome } from "./kind.ts";
import { allHit } from "./label-outcomes.ts";
import type { ExpectedPlan, ExpectedPromise, PlanExample } from "./plan-example.ts";

/** What the rules read in a message: a plan, a dated lump sum, both or neither. */
export interface PlanAnswer {
  readonly plan: ExpectedPlan | null;
  readonly promise: ExpectedPromise | null;
}

/**
 * A plan is right when each field equals `expect` or one of the field's `accept` values, or when the whole of it
 * equals an `accept_alternative`. A promise is scored only where the example states one.
 */
export function judgePlan(example: PlanExample, answer: PlanAnswer): Judgement {
  const isRight = acceptsPlan(example, answer.plan);
  const alternatives = example.accept_alternative ?? [];
  const isNegative = example.expect === null && alternatives.every((alternative) => alternative === null);
  const outcomes = [...planOutcomes(example, answer.plan, isRight), ...promiseOutcomes(example, answer.promise)];
  return {
    exact: isRight && allHit(outcomes),
    outcomes,
    isNegative,
    isFalseAlarm: isNegative && answer.plan !== null,
    missesDanger: false,
  };
}

function planOutcomes(example: PlanExample, found: ExpectedPlan | null, isRight: boolean): Outcome[] {
  if (isRight) return found === null ? [] : [{ label: "plan", result: "hit" }];
  const outcomes: Outcome[] = [];
  if (example.expect !== null) outcomes.push({ label: "plan", result: "miss" });
  if (found !== null) outcomes.push({ label: "plan", result: "alarm" });
  return outcomes;
}

function promiseOutcomes(example: PlanExample, found: ExpectedPromise | null): Outcome[] {
  const expected = example.expect_promise;
  if (expected === undefined) return [];
  const label = "promise";
  if (found === null) return [{ label, result: "miss" }];
  const isRight = sameCents(found.amount, expected.amount) && found.date === expected.date;
  return isRight
    ? [{ label, result: "hit" }]
    : [
        { label, result: "miss" },
        { label, result: "alarm" },
      ];
}

function acceptsPlan(example: PlanExample, found: ExpectedPlan | null): boolean {
  return (
    matchesExpected(example, found) ||
    (example.accept_alternative ?? []).some((alternative) => samePlan(alternative, found))
  );
}

function matchesExpected({ expect, accept }: PlanExample, found: ExpectedPlan | null): boolean {
  if (expect === null || found === null) return expect === found;
  const amounts = [expect.weekly_amount, ...(accept?.weekly_amount ?? [])];
  const durations = [expect.duration_weeks, ...(accept?.duration_weeks ?? [])];
  const starts = [expect.start_date, ...(accept?.start_date ?? [])];
  return (
    amounts.some((amount) => sameCents(amount, found.weekly_amount)) &&
    durations.includes(found.duration_weeks) &&
    starts.includes(found.start_date)
  );
}

function samePlan(left: ExpectedPlan | null, right: ExpectedPlan | null): boolean {
  if (left === null || right === null) return left === right;
  return (
    sameCents(left.weekly_amount, right.weekly_amount) &&
    left.duration_weeks === right.duration_weeks &&
    left.start_date === right.start_date
  );
}

function sameCents(left: number, right: number): boolean {
  return Math.round(left * 100) === Math.round(right * 100);
}
