import { isObject, parseJson } from "../internal/read-answer.ts";
import type { Change } from "../wire.ts";
import type { ServerSentEvent } from "./event-parser.ts";

/** What was asked for is not kept any more: everything may have changed, read it anew. */
export interface ChangesReset {
  readonly kind: "reset";
  /** Where the feed goes on. */
  readonly change_id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** Which thing changed, not how: its state is read where it is kept. `kind` tells a reset from a change. */
export type LiveChange = Change | ChangesReset;

/** The change that an event brings; undefined for an event of another kind. */
export const readChange = ({ event, data }: ServerSentEvent): LiveChange | undefined => {
  const change = event === "message" ? parseJson(data) : undefined;
  // The service's feed is taken at its word, as its answers are: `wire.test-d.ts` holds the type to it.
  return isObject(change) ? (change as unknown as LiveChange) : undefined;
};
