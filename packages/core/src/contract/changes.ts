import { z } from "zod";
import { CHANGE_KINDS, CHANGE_TOPICS } from "../vocabulary.ts";
import { conversationId, EXAMPLE_IDS, pageSize, timestamp, workflowId } from "./fields.ts";

const changeId = z
  .string()
  .regex(/^\d{1,15}$/, "must be the number of a change, as this service gave it")
  .meta({ description: "The change's number: later changes have higher ones", examples: ["1042"] });

const topics = z
  .array(z.enum(CHANGE_TOPICS))
  .min(1)
  .max(CHANGE_TOPICS.length)
  .optional()
  .meta({ description: "What to be told of; left out: everything" });

/** Which thing changed, not how: its state is read where it is kept. */
export const change = z
  .object({
    change_id: changeId,
    topic: z.enum(CHANGE_TOPICS),
    kind: z.enum(CHANGE_KINDS),
    entity_id: z.guid().meta({
      description: "The queue item, the text or the escalation",
      format: "uuid",
      examples: [EXAMPLE_IDS.send],
    }),
    workflow_id: workflowId,
    conversation_id: conversationId,
    at: timestamp,
  })
  .meta({ id: "Change" });
export type Change = z.output<typeof change>;

/** Only on the live feed: what was asked for is not kept any more, so that everything has to be read anew. */
export interface ChangesReset {
  readonly kind: "reset";
  /** Where the feed goes on. */
  readonly change_id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** What the live feed takes. `lastEventId` has the name that tRPC and browsers send on their own when they reconnect. */
export const liveChangesRequest = z
  .strictObject({
    lastEventId: changeId.optional().meta({ description: "Goes on after it; left out: from now on" }),
    topics,
  })
  .prefault({});
export type LiveChangesRequest = z.output<typeof liveChangesRequest>;

export const changesFilter = z.strictObject({
  after: changeId.optional().meta({ description: "Only later ones; left out: none, only where the feed stands" }),
  topics,
  limit: pageSize,
});
export type ChangesFilter = z.output<typeof changesFilter>;

export const changeList = z
  .object({
    items: z.array(change).meta({ description: "In the order in which they were committed" }),
    last_change_id: changeId.meta({ description: "Ask for what comes after it next time" }),
    has_more: z.boolean(),
    reset: z
      .boolean()
      .meta({ description: "True where changes after `after` are not kept any more: read everything anew" }),
  })
  .meta({ id: "ChangeList" });
export type ChangeList = z.output<typeof changeList>;
