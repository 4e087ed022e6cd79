import { paymentPlanDetected, planResult } from "@orchestrator/core";
import { router, serviceProcedure } from "../trpc/init.ts";

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
});
