import { escalationsRouter } from "../routers/escalations.ts";
import { healthRouter } from "../routers/health.ts";
import { messagesRouter } from "../routers/messages.ts";
import { metricsRouter } from "../routers/metrics.ts";
import { paymentPlansRouter } from "../routers/payment-plans.ts";
import { responsesRouter } from "../routers/responses.ts";
import { sendsRouter } from "../routers/sends.ts";
import { sweepRouter } from "../routers/sweep.ts";
import { workflowsRouter } from "../routers/workflows.ts";
import { router } from "./init.ts";

/** Every operation of the service, once: tRPC, REST and the OpenAPI document are read from it. */
export const appRouter = router({
  messages: messagesRouter,
  responses: responsesRouter,
  sends: sendsRouter,
  paymentPlans: paymentPlansRouter,
  escalations: escalationsRouter,
  workflows: workflowsRouter,
  metrics: metricsRouter,
  sweep: sweepRouter,
  health: healthRouter,
});
export type AppRouter = typeof appRouter;
