import {
  approvalResult,
  bulkApproval,
  bulkApprovalResult,
  claimRequest,
  claimResult,
  queueFilter,
  queueItemDetail,
  queueList,
  releaseResult,
  responseApproval,
  responseRef,
} from "@orchestrator/core";
import { requireSelf } from "../auth/roles.ts";
import { managerProcedure, router } from "../trpc/init.ts";
import { etagOf, preconditionHeaders, requireMatch } from "../trpc/preconditions.ts";

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
          "The first decision about a draft stands: a later one is answered with 409 and the decision that won. So is a decision about a draft on which another manager is writing, or in a conversation that another one has taken over. The manager_id must be the token's subject. With If-Match, a draft that is not as it was read is left alone: 412.",
        requestHeaders: preconditionHeaders,
        errorResponses: [404, 409, 412],
      },
    })
    .input(responseApproval)
    .output(approvalResult)
    .mutation(async ({ ctx, input }) => {
      requireSelf(ctx.caller, input.manager_id);
      await requireMatch(ctx, () => ctx.useCases.getResponse(input.response_queue_id, ctx.call));
      return await ctx.useCases.decideResponse(input, ctx.call);
    }),

  list: managerProcedure
    .meta({
      openapi: {
        method: "GET",
        path: "/orchestrate/responses",
        operationId: "listResponses",
        tags: ["responses"],
        summary: "List drafts and what was decided about them",
        description:
          "Without a status: what waits for a manager, oldest first. Ask again with `next_cursor` until it is null.",
      },
    })
    .input(queueFilter)
    .output(queueList)
    .query(({ ctx, input }) => ctx.useCases.listResponses(input, ctx.call)),

  get: managerProcedure
    .meta({
      openapi: {
        method: "GET",
        path: "/orchestrate/responses/{response_queue_id}",
        operationId: "getResponse",
        tags: ["responses"],
        summary: "Show one draft with all that a decision needs",
        description:
          "The account as the decision read it, the conversation as stored, the confidence with its reasons, the gates hit, plans, cost, open escalations and who is writing. No neighbour is asked. The ETag is for If-Match when deciding.",
        errorResponses: [404],
      },
      givesEtag: true,
    })
    .input(responseRef)
    .output(queueItemDetail)
    .query(async ({ ctx, input }) => {
      const item = await ctx.useCases.getResponse(input.response_queue_id, ctx.call);
      ctx.setHeader("etag", etagOf(item));
      return item;
    }),

  claim: managerProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/responses/{response_queue_id}/claim",
        operationId: "claimResponse",
        tags: ["responses"],
        summary: "Reserve a draft while writing on it",
        description:
          "Until the claim lapses no other manager can decide about the draft or claim it: they get 409 `claimed_by_another` with who and until when. Claiming again prolongs one's own claim.",
        errorResponses: [404, 409],
      },
    })
    .input(claimRequest)
    .output(claimResult)
    .mutation(({ ctx, input }) => ctx.useCases.claimResponse(input, ctx.call)),

  release: managerProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/responses/{response_queue_id}/release",
        operationId: "releaseResponse",
        tags: ["responses"],
        summary: "Let go of a draft that one has claimed",
        description: "Letting go of what nobody holds is no error.",
        errorResponses: [404, 409],
      },
    })
    .input(responseRef)
    .output(releaseResult)
    .mutation(({ ctx, input }) => ctx.useCases.releaseResponse(input, ctx.call)),

  bulkApprove: managerProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/bulk-approve",
        operationId: "bulkApproveResponses",
        tags: ["responses"],
        summary: "Approve several drafts as they are",
        description:
          "Each in a transaction of its own, with a result of its own: 200 does not say that all were approved. A draft that was decided, claimed by another manager or is stale is left alone.",
      },
    })
    .input(bulkApproval)
    .output(bulkApprovalResult)
    .mutation(({ ctx, input }) => ctx.useCases.bulkApprove(input, ctx.call)),
});
