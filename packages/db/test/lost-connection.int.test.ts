import { describe, expect, it } from "vitest";
import { connectDatabase, queryRows } from "../src/client.ts";
import { inTransaction, sqlState } from "../src/transaction.ts";
import { sql } from "drizzle-orm";
import { makeContact, nextPhoneNumber } from "./factories.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();

const CONNECTION_FAILURE = "08006";

/** Ends every connection of an application, as an administrator or a fail-over does. */
const endConnections = (application: string) =>
  database.sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${application}`;

const contactsOf = async (phoneNumber: string) =>
  (await database.sql`select from contacts where phone_number = ${phoneNumber}`).length;

const connect = (applicationName: string) => connectDatabase(database.url, { poolSize: 2, applicationName });

describe("a connection that is lost inside a transaction", () => {
  it("takes the whole transaction with it, and the pool goes on", async () => {
    const { db, close } = connect("lost-idle");
    const phones = [nextPhoneNumber(), nextPhoneNumber()] as const;
    const outcome = await inTransaction(db, async (tx) => {
      await makeContact(tx, { phoneNumber: phones[0] });
      await endConnections("lost-idle");
      // Others use the pool meanwhile, and may be given connections that were opened anew.
      await Promise.all(Array.from({ length: 4 }, () => queryRows(db, sql`select 1`).catch(() => {})));
      await makeContact(tx, { phoneNumber: phones[1] });
    }).catch(sqlState);
    expect(outcome).toBe(CONNECTION_FAILURE);
    expect([await contactsOf(phones[0]), await contactsOf(phones[1])]).toEqual([0, 0]);
    expect(await queryRows(db, sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await close();
  });

  it("is no matter for other connections, however often it happens", async () => {
    const { db, close } = connect("lost-often");
    let wrote = 0;
    const write = async () => {
      for (let round = 0; round < 20; round += 1) {
        await inTransaction(db, (tx) => makeContact(tx, { phoneNumber: nextPhoneNumber() })).then(
          () => (wrote += 1),
          () => {},
        );
      }
    };
    const writing = Promise.all([write(), write(), write()]);
    for (let round = 0; round < 10; round += 1) await endConnections("lost-often");
    await writing;
    expect(wrote).toBeGreaterThan(0);
    expect(await queryRows(db, sql`select 1 as one`)).toEqual([{ one: 1 }]);
    await close();
  });
});

describe("a transaction in which a statement failed", () => {
  it("is no success, also where nobody looked at the failure", async () => {
    const phoneNumber = nextPhoneNumber();
    const outcome = inTransaction(database.db, async (tx) => {
      await makeContact(tx, { phoneNumber });
      await queryRows(tx, sql`select 1 / 0`).catch(() => {});
    });
    await expect(outcome).rejects.toThrow("rolled back");
    expect(await contactsOf(phoneNumber)).toBe(0);
  });
});

describe("a process that is frozen inside a transaction", () => {
  it("does not hold its locks for ever", async () => {
    const [setting] = await queryRows(database.db, sql`show idle_in_transaction_session_timeout`);
    expect(setting).toEqual({ idle_in_transaction_session_timeout: "10s" });
  });
});

describe("a statement that comes after the end of its transaction", () => {
  it("is refused: it would be committed on its own", async () => {
    const phoneNumber = nextPhoneNumber();
    let late: Promise<unknown> | undefined;
    const gate = Promise.withResolvers<void>();
    await inTransaction(database.db, async (tx) => {
      late = gate.promise.then(() => makeContact(tx, { phoneNumber }));
      throw new Error("by the test");
    }).catch(() => {});
    gate.resolve();
    await expect(late).rejects.toThrow();
    expect(await contactsOf(phoneNumber)).toBe(0);
  });
});

describe("a database that can't be reached", () => {
  it("is told as a connection failure", async () => {
    const { db, close } = connectDatabase("postgres://nobody@127.0.0.1:1/none");
    const failure = await inTransaction(db, async () => {}).catch((error: unknown) => error);
    expect(["ECONNREFUSED", CONNECTION_FAILURE]).toContain((failure as { code?: string }).code);
    await close();
  });
});
