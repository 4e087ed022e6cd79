export type { ChangesReset, LiveChange } from "./live/change.ts";
export type { ReconnectEvent, WatchOptions } from "./live/options.ts";
export { watchChanges } from "./live/watch-changes.ts";
export type { Change, ChangeKind, ChangeTopic } from "./wire.ts";
