import { eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paymentPlanAttempts } from "../src/schema/index.ts";
import { makePlanAttempt, makeWorkflow } from "./factories.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();

/** What `numeric(10, 2)` holds at most. */
const MAX_CENTS = 9_999_999_999;

describe("money", () => {
  it("comes back from a table as the cents that went in", async () => {
    const { id: workflowId } = await makeWorkflow(database.db);
    const amounts = fc.oneof(
      fc.integer({ min: -MAX_CENTS, max: MAX_CENTS }),
      fc.integer({ min: -100, max: 100 }),
      fc.constantFrom(0, 1, 9, 10, 99, 100, 101, MAX_CENTS),
    );
    await fc.assert(
      fc.asyncProperty(amounts, async (weeklyAmount) => {
        const { id } = await makePlanAttempt(database.db, { workflowId, weeklyAmount });
        const [row] = await database.sql<{ cents: string }[]>`
          select (weekly_amount * 100)::bigint as cents from payment_plan_attempts where id = ${id}
        `;
        const [read] = await database.db.select().from(paymentPlanAttempts).where(eq(paymentPlanAttempts.id, id));
        expect(Number(row?.cents)).toBe(weeklyAmount);
        expect(read?.weeklyAmount).toBe(weeklyAmount);
      }),
    );
  });

  it.each([0.5, 19_999.999_999_999_996, Number.NaN, Number.POSITIVE_INFINITY])(
    "is never %d cents",
    async (weeklyAmount) => {
      const { id: workflowId } = await makeWorkflow(database.db);
      await expect(makePlanAttempt(database.db, { workflowId, weeklyAmount })).rejects.toThrow();
    },
  );
});
