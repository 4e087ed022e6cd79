export type { RecordedCall } from "./testing/answer.ts";
export { createFakeOrchestrator, type FakeOptions, type FakeOrchestrator, type Shelf } from "./testing/create-fake.ts";
export type { FakeClock } from "./testing/fake-clock.ts";
export type { FakeFeed } from "./testing/feed.ts";
export type { RefusalOptions } from "./testing/refusal.ts";
export type { Script } from "./testing/script.ts";
export type { FakeWorkflow } from "./testing/store.ts";
