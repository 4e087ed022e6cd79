import { draftPreview, draftPreviewRequest } from "@orchestrator/core";
import { router, staffProcedure } from "../trpc/init.ts";

export const draftsRouter = router({
  preview: staffProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/drafts/preview",
        operationId: "previewDraft",
        tags: ["responses"],
        summary: "Try how a message would be decided",
        description:
          "Reads, drafts, checks, scores and routes a made-up message. It asks the account and the model (which costs), stores nothing and sends nothing. 503 where one of them does not answer.",
      },
      // Nothing is stored, so nothing is there to be repeated.
      keepsNoAnswer: true,
    })
    .input(draftPreviewRequest)
    .output(draftPreview)
    .mutation(({ ctx, input }) => ctx.useCases.previewDraft(input, ctx.call)),
});
