import { describe, expect, it } from "vitest";
import { judgePlan } from "./judge-plan.ts";
import type { PlanExample } from "./plan-example.ts";

const example = (fields: Partial<PlanExample>): PlanExample => ({
  id: "t-1",
  text: "100 a week",
  now: "2025-01-07T10:15:00-05:00",
  lang: "en",
  source: "tenant",
  style: "messy",
  expect: { weekly_amount: 100, duration_weeks: null, start_date: null },
  note: "",
  ...fields,
});
const plan = { weekly_amount: 100, duration_weeks: 8, start_date: "2025-01-10" };
const promise = { amount: 500, date: "2025-01-10" };

describe("judgePlan", () => {
  it.each([
    ["the expected plan", plan, true],
    ["another amount", { ...plan, weekly_amount: 100.01 }, false],
    ["another length", { ...plan, duration_weeks: 9 }, false],
    ["no length", { ...plan, duration_weeks: null }, false],
    ["another start", { ...plan, start_date: "2025-01-17" }, false],
    ["no plan", null, false],
  ])("%s is exact: %s", (_, found, exact) => {
    expect(judgePlan(example({ expect: plan }), { plan: found, promise: null }).exact).toBe(exact);
  });

  it("compares amounts to the cent, whatever the float", () => {
    const judgement = judgePlan(example({ expect: { ...plan, weekly_amount: 0.3 } }), {
      plan: { ...plan, weekly_amount: 0.1 + 0.2 },
      promise: null,
    });
    expect(judgement.exact).toBe(true);
  });

  it("takes each further value of a field on its own, and the expected one always", () => {
    const wide = example({ expect: plan, accept: { duration_weeks: [6], start_date: [null] } });
    const readings = [
      { ...plan, duration_weeks: 6 },
      { ...plan, start_date: null },
      { ...plan, duration_weeks: 6, start_date: null },
      plan,
    ];
    expect(readings.map((found) => judgePlan(wide, { plan: found, promise: null }).exact)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it("takes an alternative only whole", () => {
    const split = example({
      expect: plan,
      accept_alternative: [null, { ...plan, weekly_amount: 50, duration_weeks: 4 }],
    });
    expect(judgePlan(split, { plan: null, promise: null }).exact).toBe(true);
    expect(judgePlan(split, { plan: { ...plan, weekly_amount: 50, duration_weeks: 4 }, promise: null }).exact).toBe(
      true,
    );
    expect(judgePlan(split, { plan: { ...plan, weekly_amount: 50 }, promise: null }).exact).toBe(false);
  });

  it("calls a plan read in a negative a false alarm", () => {
    const judgement = judgePlan(example({ expect: null }), { plan, promise: null });
    expect(judgement).toMatchObject({ exact: false, isNegative: true, isFalseAlarm: true });
    expect(judgement.outcomes).toEqual([{ label: "plan", result: "alarm" }]);
  });

  it("does not count a tolerated plan as a negative", () => {
    const tolerated = example({ expect: null, accept_alternative: [plan] });
    expect(judgePlan(tolerated, { plan, promise: null })).toMatchObject({
      exact: true,
      isNegative: false,
      isFalseAlarm: false,
    });
  });

  it("counts a wrong plan as missed and as invented", () => {
    const { outcomes } = judgePlan(example({ expect: plan }), {
      plan: { ...plan, weekly_amount: 1 },
      promise: null,
    });
    expect(outcomes.map(({ result }) => result)).toEqual(["miss", "alarm"]);
  });

  it("asks for a promise where the example states one, and only there", () => {
    const stated = example({ expect: null, expect_promise: promise });
    expect(judgePlan(stated, { plan: null, promise }).exact).toBe(true);
    expect(judgePlan(stated, { plan: null, promise: null }).exact).toBe(false);
    expect(judgePlan(stated, { plan: null, promise: { ...promise, date: "2025-01-11" } }).exact).toBe(false);
    expect(judgePlan(example({ expect: null }), { plan: null, promise }).exact).toBe(true);
  });
});
