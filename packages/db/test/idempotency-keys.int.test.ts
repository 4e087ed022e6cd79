import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  abandonRequest,
  answerRequest,
  beginRequest,
  deleteOldRequests,
} from "../src/repositories/idempotency-keys.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();

const newKey = () => ({ caller: "manager-001", operation: "responses.decide", key: randomUUID() });
const HASH = "a".repeat(64);
const begin = (key: ReturnType<typeof newKey>, requestHash = HASH) =>
  beginRequest(database.db, { ...key, requestHash, takeOverSeconds: 60 });

const age = (key: ReturnType<typeof newKey>, interval: string) =>
  database.sql`update idempotency_keys set started_at = started_at - ${interval}::interval where key = ${key.key}`;

describe("a key", () => {
  it("is its first request's until that is answered, and then gives the answer", async () => {
    const key = newKey();
    expect(await begin(key)).toEqual({ outcome: "begun", turn: expect.any(String) });
    expect(await begin(key)).toEqual({ outcome: "running" });
    await answerRequest(database.db, key, { status: 200, answer: { status: "approved", warnings: [] } });
    expect(await begin(key)).toEqual({
      outcome: "answered",
      status: 200,
      answer: { status: "approved", warnings: [] },
    });
  });

  it("is claimed by one of many at once", async () => {
    const key = newKey();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => begin(key)));
    expect(outcomes.filter(({ outcome }) => outcome === "begun")).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === "running")).toHaveLength(7);
  });

  it("is another key for another caller, and for another operation", async () => {
    const key = newKey();
    await begin(key);
    expect(await begin({ ...key, caller: "manager-002" })).toMatchObject({ outcome: "begun" });
    expect(await begin({ ...key, operation: "workflows.retry" })).toMatchObject({ outcome: "begun" });
  });

  it("does not serve another request, whether the first is running, dead or answered", async () => {
    const key = newKey();
    await begin(key);
    expect(await begin(key, "b".repeat(64))).toEqual({ outcome: "other_request" });
    await age(key, "2 minutes");
    expect(await begin(key, "b".repeat(64))).toEqual({ outcome: "other_request" });
    await answerRequest(database.db, key, { status: 200, answer: {} });
    expect(await begin(key, "b".repeat(64))).toEqual({ outcome: "other_request" });
  });
});

describe("a request that came to nothing", () => {
  it("lets go of its key", async () => {
    const key = newKey();
    const begun = await begin(key);
    await abandonRequest(database.db, key, begun.outcome === "begun" ? begun.turn : "");
    expect(await begin(key)).toMatchObject({ outcome: "begun" });
  });

  it("is taken over a minute after it began, once", async () => {
    const key = newKey();
    await begin(key);
    await age(key, "61 seconds");
    const outcomes = await Promise.all([begin(key), begin(key), begin(key)]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(["begun", "running", "running"]);
  });

  it("neither lets go of its successor's key nor replaces an answer", async () => {
    const key = newKey();
    const first = await begin(key);
    await age(key, "61 seconds");
    await begin(key);
    await abandonRequest(database.db, key, first.outcome === "begun" ? first.turn : "");
    expect(await begin(key)).toEqual({ outcome: "running" });
    await answerRequest(database.db, key, { status: 200, answer: { by: "the first to end" } });
    await answerRequest(database.db, key, { status: 409, answer: { by: "the second" } });
    expect(await begin(key)).toMatchObject({ status: 200, answer: { by: "the first to end" } });
  });
});

describe("old keys", () => {
  it("are forgotten a batch at a time, the oldest first", async () => {
    const [older, old, young] = [newKey(), newKey(), newKey()];
    for (const key of [older, old, young]) await begin(key);
    await age(older, "3 days");
    await age(old, "2 days");
    const clear = () => deleteOldRequests(database.db, { olderThanHours: 24, limit: 1 });
    expect(await clear()).toBe(1);
    expect(await begin(old, "b".repeat(64))).toEqual({ outcome: "other_request" });
    expect([await clear(), await clear()]).toEqual([1, 0]);
    expect(await begin(young)).toEqual({ outcome: "running" });
  });
});
