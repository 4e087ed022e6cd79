import { approvalResult, queueFilter, queueList, responseApproval } from "@orchestrator/core";
import { requireSelf } from "../auth/roles.ts";
import { managerProcedure, router } from "../trpc/init.ts";

export const responsesRouter = router({
  decide: managerProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/approve-response",
        operationId: "decideResponse",
        tags: ["responses"],
        summary: "Approve, modify or escalate a draft",
        description:
          "The first decision about a draft stands: a later one is answered with 409 and the decision that won. The manager_id must be the token's subject.",
        errorResponses: [404, 409],
      },
    })
    .input(responseApproval)
    .output(approvalResult)
    .mutation(({ ctx, input }) => {
      requireSelf(ctx.caller, input.manager_id);
      return ctx.useCases.decideResponse(input, ctx.call);
    }),

  list: managerProcedure
    .meta({
      openapi: {
        method: "GET",
        path: "/orchestrate/responses",
        operationId: "listResponses",
        tags: ["responses"],
        summary: "List drafts and what was decided about them",
      },
    })
    .input(queueFilter)
    .output(queueList)
    .query(({ ctx, input }) => ctx.useCases.listResponses(input, ctx.call)),
});
