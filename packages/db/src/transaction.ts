import { type Database, runInTransaction, type Transaction } from "./client.ts";

const ATTEMPTS = 4;
const REPEATABLE = new Set(["40P01", "40001"]);

/** The SQLSTATE of an error, also where a driver's error was wrapped. */
export const sqlState = (error: unknown): string | undefined => {
  for (let current = error; typeof current === "object" && current !== null;) {
    if ("code" in current && typeof current.code === "string" && /^[0-9A-Z]{5}$/.test(current.code))
      return current.code;
    current = "cause" in current ? current.cause : undefined;
  }
  return undefined;
};

const commitHooks = new WeakMap<Transaction, (() => void)[]>();

/**
 * Does something once this transaction has committed: counting, waking a worker. Never done where it rolls back, and once
 * where it is repeated. Only inside `inTransaction`.
 */
export const afterCommit = (tx: Transaction, hook: () => void): void => {
  const hooks = commitHooks.get(tx);
  if (hooks === undefined) throw new Error("afterCommit needs a transaction begun by inTransaction");
  hooks.push(hook);
};

const once = async <Result>(db: Database, work: (tx: Transaction) => Promise<Result>): Promise<Result> => {
  const hooks: (() => void)[] = [];
  const result = await runInTransaction(db, (tx) => {
    commitHooks.set(tx, hooks);
    return work(tx);
  });
  for (const hook of hooks) hook();
  return result;
};

/**
 * Runs `work` in one transaction and repeats it up to three times when Postgres undid it for the sake of another one
 * (deadlock, serialisation failure): nothing of it happened then, so repeating is safe. `work` must hold only database
 * effects; `afterCommit` takes the others.
 */
export const inTransaction = async <Result>(
  db: Database,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(db, work);
    } catch (error) {
      if (attempt >= ATTEMPTS || !REPEATABLE.has(sqlState(error) ?? "")) throw error;
    }
  }
};
