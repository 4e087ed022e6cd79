import {
  assignmentResult,
  escalationAssignment,
  escalationFilter,
  escalationList,
  escalationRequest,
  escalationResolution,
  escalationResult,
  resolutionResult,
} from "@orchestrator/core";
import { isOperator } from "../auth/roles.ts";
import { callerProcedure, managerProcedure, router, staffProcedure } from "../trpc/init.ts";

export const escalationsRouter = router({
  create: callerProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/escalate",
        operationId: "createEscalation",
        tags: ["escalations"],
        summary: "Put a conversation before a person",
        description: "An unknown conversation is no reason to lose the warning: it gets a workflow of its own.",
      },
    })
    .input(escalationRequest)
    .output(escalationResult)
    .mutation(({ ctx, input }) => ctx.useCases.escalate(input, ctx.call)),

  list: staffProcedure
    .meta({
      openapi: {
        method: "GET",
        path: "/orchestrate/escalations",
        operationId: "listEscalations",
        tags: ["escalations"],
        summary: "List what people have to deal with",
        description:
          "Open escalations, oldest first; `holds` says that the machine stays silent until one is resolved.",
      },
    })
    .input(escalationFilter)
    .output(escalationList)
    .query(({ ctx, input }) => ctx.useCases.listEscalations(input, ctx.call)),

  assign: staffProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/escalations/{escalation_id}/assign",
        operationId: "assignEscalation",
        tags: ["escalations"],
        summary: "Give an escalation to oneself or to somebody else",
        description:
          "What nobody looks after may be given to anybody. What somebody looks after, only that person or an operator hands on: others get 409 `assigned_to_another`. Handing on a `taken_over` escalation hands on the conversation.",
        errorResponses: [404, 409],
      },
    })
    .input(escalationAssignment)
    .output(assignmentResult)
    .mutation(({ ctx, input }) =>
      ctx.useCases.assignEscalation(input, { ...ctx.call, isOperator: isOperator(ctx.caller) }),
    ),

  resolve: managerProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/escalations/{escalation_id}/resolve",
        operationId: "resolveEscalation",
        tags: ["escalations"],
        summary: "Close an escalation, and with it the hold it may be",
        description: "A conversation that another manager has taken over is left alone: 409 `taken_over_by_another`.",
        errorResponses: [404, 409],
      },
    })
    .input(escalationResolution)
    .output(resolutionResult)
    .mutation(({ ctx, input }) => ctx.useCases.resolveEscalation(input, ctx.call)),
});
