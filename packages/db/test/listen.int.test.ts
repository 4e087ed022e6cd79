import { afterEach, describe, expect, it, vi } from "vitest";
import { CHANGES_CHANNEL } from "../src/repositories/change-events.ts";
import { type Listener, listenTo } from "../src/listen.ts";
import { makeEscalation } from "./factories.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();

let listener: Listener | undefined;
afterEach(() => listener?.stop());

const listen = (url = database.url) => {
  const onWake = vi.fn<() => void>();
  const onLost = vi.fn<(error: unknown) => void>();
  listener = listenTo({ url, channel: CHANGES_CHANNEL, onWake, onLost });
  return { onWake, onLost };
};

const cut = () =>
  database.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'orchestrator-listen' and datname = current_database()`;

describe("listening for changes", () => {
  it("wakes once it listens, and at each change that is committed", async () => {
    const { onWake } = listen();
    await vi.waitFor(() => expect(onWake).toHaveBeenCalledTimes(1));
    await makeEscalation(database.db);
    await vi.waitFor(() => expect(onWake).toHaveBeenCalledTimes(2));
  });

  it("begins again where the connection is cut, and wakes for what it may have missed", async () => {
    const { onWake, onLost } = listen();
    await vi.waitFor(() => expect(onWake).toHaveBeenCalledTimes(1));
    await cut();
    await vi.waitFor(() => expect(onWake).toHaveBeenCalledTimes(2), { timeout: 5_000 });
    expect(onLost).toHaveBeenCalledTimes(1);
    await makeEscalation(database.db);
    await vi.waitFor(() => expect(onWake).toHaveBeenCalledTimes(3));
  });

  it("tries again and again where it is refused, and can be stopped meanwhile", async () => {
    const { onWake, onLost } = listen("postgres://nobody@127.0.0.1:1/nowhere");
    await vi.waitFor(() => expect(onLost.mock.calls.length).toBeGreaterThan(1), { timeout: 5_000 });
    await listener?.stop();
    expect(onWake).not.toHaveBeenCalled();
  });

  it.each([
    ["once it listens", async (onWake: () => void) => vi.waitFor(() => expect(onWake).toHaveBeenCalled())],
    ["while it connects", async () => {}],
  ])("leaves no connection behind when it stops %s", async (_, reach) => {
    const { onWake } = listen();
    await reach(onWake);
    await listener?.stop();
    const left = await database.sql`
      select from pg_stat_activity where application_name = 'orchestrator-listen' and datname = current_database()`;
    expect(left).toHaveLength(0);
  });
});
