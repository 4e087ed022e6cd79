import { changeList, changesFilter, liveChangesRequest } from "@orchestrator/core";
import { tracked } from "@trpc/server";
import { router, staffProcedure } from "../trpc/init.ts";

export const changesRouter = router({
  list: staffProcedure
    .meta({
      openapi: {
        method: "GET",
        path: "/orchestrate/changes",
        operationId: "listChanges",
        tags: ["changes"],
        summary: "List what changed in the queue and among the escalations",
        description:
          "In the order in which it was committed, by pages: ask again with `after` = `last_change_id`. Changes are kept for seven days. The same as a feed: the tRPC subscription changes.live.",
      },
    })
    .input(changesFilter)
    .output(changeList)
    .query(({ ctx, input }) => ctx.useCases.listChanges(input, ctx.call)),

  /** Only over tRPC: server-sent events with the change's number as their id. */
  live: staffProcedure.input(liveChangesRequest).subscription(async ({ ctx, input, signal }) => {
    const { lastEventId, topics } = input;
    const changes = await ctx.useCases.followChanges({
      after: lastEventId === undefined ? undefined : Number(lastEventId),
      topics,
      caller: ctx.caller.subject,
      expiresAt: ctx.tokenExpiresAt,
      signal: signal ?? new AbortController().signal,
    });
    // The place is taken by now, before the client hears that the feed is open.
    return withPlaces(changes);
  }),
});

async function* withPlaces<Event extends { readonly change_id: string }>(events: AsyncIterable<Event>) {
  for await (const event of events) yield tracked(event.change_id, event);
}
