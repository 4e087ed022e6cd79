import { incomingSms, smsReceipt } from "@orchestrator/core";
import { markReplayed } from "../trpc/answer-once.ts";
import { messageKeyHeaders, readIdempotencyKey } from "../trpc/idempotency-key.ts";
import { router, serviceProcedure } from "../trpc/init.ts";

export const messagesRouter = router({
  receive: serviceProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/sms-received",
        operationId: "receiveMessage",
        tags: ["messages"],
        summary: "Receive a tenant's text",
        description:
          "Stores the text and works on it. Answered with 200 once it is stored, whatever becomes of it; repeating the call is safe.",
        requestHeaders: messageKeyHeaders,
        errorResponses: [409],
      },
      keepsNoAnswer: true,
    })
    .input(incomingSms)
    .output(smsReceipt)
    .mutation(({ ctx, input }) =>
      ctx.useCases.receiveSms(input, {
        ...ctx.call,
        idempotencyKey: readIdempotencyKey(ctx),
        onReplay: () => markReplayed(ctx),
      }),
    ),
});
