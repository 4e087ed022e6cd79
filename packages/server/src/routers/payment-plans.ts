import { paymentPlanDetected, planFilter, planList, planResult } from "@orchestrator/core";
import { router, serviceProcedure, staffProcedure } from "../trpc/init.ts";

export const paymentPlansRouter = router({
  submit: serviceProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/payment-plan-detected",
        operationId: "submitPaymentPlan",
        tags: ["payment plans"],
        summary: "Extract and check a payment plan",
        description:
          "Reads the tenant's words first, a model's marker second. A text without a plan is answered with 200 and plan: null.",
      },
    })
    .input(paymentPlanDetected)
    .output(planResult)
    .mutation(({ ctx, input }) => ctx.useCases.submitPaymentPlan(input, ctx.call)),

  list: staffProcedure
    .meta({
      openapi: {
        method: "GET",
        path: "/orchestrate/payment-plans",
        operationId: "listPaymentPlans",
        tags: ["payment plans"],
        summary: "List plans found in texts, newest first",
      },
    })
    .input(planFilter)
    .output(planList)
    .query(({ ctx, input }) => ctx.useCases.listPaymentPlans(input, ctx.call)),
});
