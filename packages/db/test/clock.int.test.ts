import { afterEach, describe, expect, it } from "vitest";
import { getDatabaseTime } from "../src/repositories/clock.ts";
import { moveClock } from "../src/testing/move-clock.ts";
import { makeConversation, makeWorkflow } from "./factories.ts";
import { runClock, stopClock } from "./support/set-clock.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();

afterEach(() => runClock(database.sql));

describe("orchestrator_now()", () => {
  it("is the wall clock", async () => {
    const before = Date.now();
    const told = (await getDatabaseTime(database.db)).getTime();
    expect(told).toBeGreaterThanOrEqual(before - 1);
    expect(told).toBeLessThanOrEqual(Date.now() + 1);
  });

  it("goes on within a transaction", async () => {
    const [row] = await database.sql.begin(async (sql) => {
      await sql`select pg_sleep(0.01)`;
      return sql<{ ahead: boolean }[]>`select orchestrator_now() > now() + interval '9 ms' as ahead`;
    });
    expect(row).toEqual({ ahead: true });
  });

  it("moves by as much as it is told, for connections that are open already", async () => {
    await getDatabaseTime(database.db);
    await moveClock(database.url, "36 hours");
    const ahead = (await getDatabaseTime(database.db)).getTime() - Date.now();
    expect(Math.round(ahead / 60_000)).toBe(36 * 60);
  });

  it("takes every default moment with it", async () => {
    await stopClock(database.sql, "2031-05-06T07:08:09Z");
    const conversation = await makeConversation(database.db);
    const workflow = await makeWorkflow(database.db, { conversationId: conversation.id });
    expect([conversation.createdAt, workflow.startedAt, workflow.dueFrom]).toEqual(
      Array.from({ length: 3 }, () => new Date("2031-05-06T07:08:09Z")),
    );
  });
});
