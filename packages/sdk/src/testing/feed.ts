import type { Change, ChangeList, ListChangesParams } from "../wire.ts";
import { CONVERSATION, type World } from "./store.ts";

/** The feed of `/live`. */
export interface FakeFeed {
  /** A change, told to everybody who watches its topic. What is left out is made up. */
  publish(change?: Partial<Omit<Change, "change_id">>): Change;
  /** Breaks off every feed that is open: watchers come back, and go on where they were. */
  disconnect(): void;
}

interface Watcher {
  readonly topics: readonly string[] | undefined;
  readonly controller: ReadableStreamDefaultController<Uint8Array>;
}

export interface FeedInput {
  readonly lastEventId?: string | undefined;
  readonly topics?: readonly string[] | undefined;
}

const encoder = new TextEncoder();

const send = ({ topics, controller }: Watcher, change: Change): void => {
  if (topics?.includes(change.topic) === false) return;
  controller.enqueue(encoder.encode(`data: ${JSON.stringify(change)}\nid: ${change.change_id}\n\n`));
};

/** The number of a change is its place, from 1. */
const changesAfter = (changes: readonly Change[], place: string | undefined): readonly Change[] =>
  changes.slice(place === undefined ? changes.length : Number(place));

/** What became known after a place, a page of it. */
export const listChanges = ({ store: { changes } }: World, params: ListChangesParams): ChangeList => {
  const { after, topics, limit = 50 } = params;
  const later = changesAfter(changes, after).filter(({ topic }) => topics?.includes(topic) !== false);
  const items = later.slice(0, limit);
  const last = later.length > limit ? items.at(-1)?.change_id : String(changes.length);
  return { items, last_change_id: last ?? "0", has_more: later.length > limit, reset: false };
};

/** The feed, and the stream that an opening of it is answered with. */
export const createFakeFeed = ({
  store,
  clock,
  newId,
}: World): FakeFeed & { open(input: FeedInput, signal: AbortSignal | undefined): ReadableStream<Uint8Array> } => {
  const { changes } = store;
  const watchers = new Set<Watcher>();
  return {
    publish: (given = {}) => {
      const change: Change = {
        topic: "queue",
        kind: "item_added",
        entity_id: newId(),
        workflow_id: newId(),
        conversation_id: CONVERSATION,
        at: clock.now().toISOString(),
        ...given,
        change_id: String(changes.length + 1),
      };
      changes.push(change);
      for (const watcher of watchers) send(watcher, change);
      return change;
    },
    disconnect: () => {
      for (const { controller } of watchers) controller.error(new TypeError("terminated"));
      watchers.clear();
    },
    open: ({ lastEventId, topics }, signal) => {
      let watcher: Watcher | undefined;
      return new ReadableStream<Uint8Array>({
        start: (controller) => {
          const opened = { topics, controller };
          watcher = opened;
          watchers.add(opened);
          controller.enqueue(encoder.encode("event: connected\ndata: {}\n\n"));
          for (const change of changesAfter(changes, lastEventId)) send(opened, change);
          signal?.addEventListener("abort", () => {
            if (watchers.delete(opened)) controller.error(signal.reason);
          });
        },
        cancel: () => {
          if (watcher !== undefined) watchers.delete(watcher);
        },
      });
    },
  };
};
