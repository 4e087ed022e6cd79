import { switchRef, switchState, switchTurn } from "@orchestrator/core";
import { operatorProcedure, router } from "../trpc/init.ts";

export const switchesRouter = router({
  get: operatorProcedure
    .meta({
      openapi: {
        method: "GET",
        path: "/orchestrate/switches/{name}",
        operationId: "getSwitch",
        tags: ["operations"],
        summary: "How a switch stands, and who turned it",
      },
    })
    .input(switchRef)
    .output(switchState)
    .query(({ ctx, input }) => ctx.useCases.getSwitch(input.name, ctx.call)),

  set: operatorProcedure
    .meta({
      openapi: {
        method: "POST",
        path: "/orchestrate/switches/{name}/set",
        operationId: "setSwitch",
        tags: ["operations"],
        summary: "Turn a switch on every replica at once",
        description:
          "auto_send off: from this answer on, no reply leaves without a person. Replies not claimed yet are put before a manager when they are due. AUTO_SEND=off in the environment of a replica always wins.",
      },
    })
    .input(switchTurn)
    .output(switchState)
    .mutation(({ ctx, input }) => ctx.useCases.setSwitch(input, ctx.call)),
});
