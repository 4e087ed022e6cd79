import { dependencyHealth, health, readiness } from "@orchestrator/core";
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

  ready: publicProcedure
    .meta({
      openapi: {
        method: "GET",
        path: "/health/ready",
        operationId: "checkReadiness",
        tags: ["health"],
        summary: "Whether requests should be sent to this replica",
        description:
          "503 where the database can't be reached or has not been migrated, and from the moment when the service is told to stop; `details` say which.",
        protect: false,
        errorResponses: [503],
      },
    })
    .output(readiness)
    .query(({ ctx }) => ctx.useCases.checkReadiness()),

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
