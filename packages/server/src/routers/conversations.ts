import {
  handBackRequest,
  handBackResult,
  identityConfirmation,
  identityResult,
  ownText,
  ownTextResult,
  takeOverRequest,
  takeOverResult,
} from "@orchestrator/core";
import { isOperator } from "../auth/roles.ts";
import { managerProcedure, router, staffProcedure } from "../trpc/init.ts";

export const conversationsRouter = router({
  takeOver: managerProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/conversations/{conversation_id}/take-over",
        operationId: "takeOverConversation",
        tags: ["conversations"],
        summary: "Answer a conversation oneself from now on",
        description:
          "Nothing is sent in it automatically any more; new texts are read and recorded, and the notification names its holder. Automatic texts that have not left are taken back, drafts that wait for a manager go on waiting. 409 `taken_over_by_another` where somebody else holds it.",
        errorResponses: [404, 409],
      },
    })
    .input(takeOverRequest)
    .output(takeOverResult)
    .mutation(({ ctx, input }) => ctx.useCases.takeOver(input, ctx.call)),

  handBack: staffProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/conversations/{conversation_id}/hand-back",
        operationId: "handBackConversation",
        tags: ["conversations"],
        summary: "Let the service answer a conversation again",
        description: "By its holder, or by an operator. What came in meanwhile counts as dealt with.",
        errorResponses: [404, 409],
      },
    })
    .input(handBackRequest)
    .output(handBackResult)
    .mutation(({ ctx, input }) => ctx.useCases.handBack(input, { ...ctx.call, isOperator: isOperator(ctx.caller) })),

  send: managerProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/conversations/{conversation_id}/send",
        operationId: "sendOwnText",
        tags: ["conversations"],
        summary: "Write to the tenant of a conversation one has taken over",
        description:
          "Checked like a modified draft, and sent in the manager's name. One text at a time: 409 while another is on its way (`text_on_its_way`, `send_unclear`), while the newest message is being read (`being_decided`), and while a draft waits for it (`draft_waits`: modify that one).",
        errorResponses: [404, 409],
      },
    })
    .input(ownText)
    .output(ownTextResult)
    .mutation(({ ctx, input }) => ctx.useCases.writeText(input, ctx.call)),

  confirmIdentity: managerProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/conversations/{conversation_id}/confirm-identity",
        operationId: "confirmIdentity",
        tags: ["conversations"],
        summary: "Say whose a conversation is that changed hands",
        description:
          "For a conversation that was seen with another tenant or number: from now on its texts are compared with this pair, and its `conversation_rebound` escalations are resolved. 409 `identity_not_seen` for a pair that no text of it came with.",
        errorResponses: [404, 409],
      },
    })
    .input(identityConfirmation)
    .output(identityResult)
    .mutation(({ ctx, input }) => ctx.useCases.confirmIdentity(input, ctx.call)),
});
