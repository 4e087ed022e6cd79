import { changesRouter } from "../routers/changes.ts";
import { conversationsRouter } from "../routers/conversations.ts";
import { draftsRouter } from "../routers/drafts.ts";
import { escalationsRouter } from "../routers/escalations.ts";
import { healthRouter } from "../routers/health.ts";
import { messagesRouter } from "../routers/messages.ts";
import { metricsRouter } from "../routers/metrics.ts";
import { paymentPlansRouter } from "../routers/payment-plans.ts";
import { responsesRouter } from "../routers/responses.ts";
import { sendsRouter } from "../routers/sends.ts";
import { sweepRouter } from "../routers/sweep.ts";
import { switchesRouter } from "../routers/switches.ts";
import { workflowsRouter } from "../routers/workflows.ts";
import { router } from "./init.ts";

/** Every operation of the service, once: tRPC, REST and the OpenAPI document are read from it. */
export const appRouter = router({
  messages: messagesRouter,
  responses: responsesRouter,
  drafts: draftsRouter,
  conversations: conversationsRouter,
  sends: sendsRouter,
  paymentPlans: paymentPlansRouter,
  escalations: escalationsRouter,
  workflows: workflowsRouter,
  changes: changesRouter,
  metrics: metricsRouter,
  sweep: sweepRouter,
  switches: switchesRouter,
  health: healthRouter,
});
export type AppRouter = typeof appRouter;
