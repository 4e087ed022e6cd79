import { metricsData } from "@orchestrator/core";
import { router, staffProcedure } from "../trpc/init.ts";

export const metricsRouter = router({
  get: staffProcedure
    .meta({
      openapi: {
        method: "GET",
        path: "/orchestrate/metrics",
        operationId: "getMetrics",
        tags: ["operations"],
        summary: "The last hour and today in numbers",
      },
    })
    .output(metricsData)
    .query(({ ctx }) => ctx.useCases.getMetrics(ctx.call)),
});
