import { sendSettlement, settlementResult } from "@orchestrator/core";
import { router, staffProcedure } from "../trpc/init.ts";

export const sendsRouter = router({
  settle: staffProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/sends/{send_id}/settle",
        operationId: "settleSend",
        tags: ["sends"],
        summary: "Say what became of a text whose fate is unknown",
        errorResponses: [404, 409],
      },
    })
    .input(sendSettlement)
    .output(settlementResult)
    .mutation(({ ctx, input }) => ctx.useCases.settleSend(input, ctx.call)),
});
