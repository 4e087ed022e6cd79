import { dependencyHealth, health } from "@orchestrator/core";
import { SERVICE_NAME, SERVICE_VERSION } from "../observability/service.ts";
import { publicProcedure, router } from "../trpc/init.ts";

export const healthRouter = router({
  check: publicProcedure
    .meta({
      openapi: {
        method: "GET",
        path: "/health",
        operationId: "checkHealth",
        tags: ["health"],
        summary: "Whether the service answers",
        protect: false,
      },
    })
    .output(health)
    .query(() => ({ status: "healthy" as const, service: SERVICE_NAME, version: SERVICE_VERSION })),

  dependencies: publicProcedure
    .meta({
      openapi: {
        method: "GET",
        path: "/health/dependencies",
        operationId: "checkDependencies",
        tags: ["health"],
        summary: "Whether each neighbour and the database answer",
        description: "200 whatever the answer: a neighbour that is down is news, not an error.",
        protect: false,
      },
    })
    .output(dependencyHealth)
    .query(({ ctx }) => ctx.useCases.checkDependencies()),
});
