import {
  conversationRef,
  retryRequest,
  retryResult,
  workflowDetail,
  workflowFilter,
  workflowList,
  workflowRef,
  workflowStatus,
} from "@orchestrator/core";
import { callerProcedure, operatorProcedure, router, staffProcedure } from "../trpc/init.ts";

export const workflowsRouter = router({
  status: callerProcedure
    .meta({
      openapi: {
        method: "GET",
        path: "/orchestrate/workflow/{conversation_id}/status",
        operationId: "getWorkflowStatus",
        tags: ["workflows"],
        summary: "Where a conversation's latest message stands",
        errorResponses: [404],
      },
    })
    .input(conversationRef)
    .output(workflowStatus)
    .query(({ ctx, input }) => ctx.useCases.getWorkflowStatus(input.conversation_id, ctx.call)),

  get: staffProcedure
    .meta({
      openapi: {
        method: "GET",
        path: "/orchestrate/workflows/{workflow_id}",
        operationId: "getWorkflow",
        tags: ["workflows"],
        summary: "The whole story of one message",
        description:
          "Its drafts, the texts and what became of them, plans, escalations, people's decisions and the audit trail.",
        errorResponses: [404],
      },
    })
    .input(workflowRef)
    .output(workflowDetail)
    .query(({ ctx, input }) => ctx.useCases.getWorkflow(input.workflow_id, ctx.call)),

  list: staffProcedure
    .meta({
      openapi: {
        method: "GET",
        path: "/orchestrate/workflows",
        operationId: "listWorkflows",
        tags: ["workflows"],
        summary: "List messages and what became of them",
      },
    })
    .input(workflowFilter)
    .output(workflowList)
    .query(({ ctx, input }) => ctx.useCases.listWorkflows(input, ctx.call)),

  retry: operatorProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/retry/{workflow_id}",
        operationId: "retryWorkflow",
        tags: ["workflows"],
        summary: "Work on a failed workflow again",
        description:
          "At most three times a workflow. Refused with 400 where the workflow has not failed, a newer text came in, or a text of ours may be on its way.",
        errorResponses: [404],
      },
    })
    .input(retryRequest)
    .output(retryResult)
    .mutation(({ ctx, input }) => ctx.useCases.retryWorkflow(input, ctx.call)),
});
