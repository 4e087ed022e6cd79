import { sweepResult } from "@orchestrator/core";
import { operatorProcedure, router } from "../trpc/init.ts";

export const sweepRouter = router({
  run: operatorProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/sweep",
        operationId: "runSweep",
        tags: ["operations"],
        summary: "Do now what the clock would do next",
        description: "Drafts and tenants that waited too long, deadlines that passed, texts and work left behind.",
      },
    })
    .output(sweepResult)
    .mutation(({ ctx }) => ctx.useCases.sweep(ctx.call)),
});
