import { incomingSms, smsReceipt } from "@orchestrator/core";
import { idempotencyHeaders, readIdempotencyKey } from "../trpc/idempotency-key.ts";
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
        requestHeaders: idempotencyHeaders,
        errorResponses: [409],
      },
    })
    .input(incomingSms)
    .output(smsReceipt)
    .mutation(({ ctx, input }) =>
      ctx.useCases.receiveSms(input, { ...ctx.call, idempotencyKey: readIdempotencyKey(ctx.idempotencyKey) }),
    ),
});
