import { and, eq, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { DatabaseOrTransaction } from "../client.ts";
import { now } from "../schema/columns.ts";
import { idempotencyKeys as keys } from "../schema/idempotency-keys.ts";

/** Whose key it is, and for what: the same key of another caller, or for another operation, is another key. */
export interface RequestKey {
  readonly caller: string;
  readonly operation: string;
  readonly key: string;
}

export type BegunRequest =
  /** It is this request's turn. `turn` proves so when it gives up. */
  | { readonly outcome: "begun"; readonly turn: string }
  | { readonly outcome: "running" }
  /** The key came with another request before. */
  | { readonly outcome: "other_request" }
  | { readonly outcome: "answered"; readonly status: number; readonly answer: unknown };

const isOf = ({ caller, operation, key }: RequestKey): SQL | undefined =>
  and(eq(keys.caller, caller), eq(keys.operation, operation), eq(keys.key, key));

const turn = sql<string>`${keys.startedAt}::text`;

/** Between the two statements of `beginRequest` a row can go, never more than once for each who gives up. */
const TRIES = 3;

const tryToBegin = async (
  db: DatabaseOrTransaction,
  request: RequestKey & { readonly requestHash: string; readonly takeOverSeconds: number },
): Promise<BegunRequest | undefined> => {
  const { caller, operation, key, requestHash, takeOverSeconds } = request;
  const [begun] = await db
    .insert(keys)
    .values({ caller, operation, key, requestHash })
    .onConflictDoUpdate({
      target: [keys.caller, keys.operation, keys.key],
      set: { startedAt: now },
      setWhere: sql`${keys.status} is null and ${keys.requestHash} = excluded.request_hash
        and ${keys.startedAt} <= orchestrator_now() - make_interval(secs => ${takeOverSeconds})`,
    })
    .returning({ turn });
  if (begun !== undefined) return { outcome: "begun", turn: begun.turn };

  const [known] = await db.select().from(keys).where(isOf(request));
  if (known === undefined) return undefined;
  if (known.requestHash !== requestHash) return { outcome: "other_request" };
  if (known.status === null) return { outcome: "running" };
  return { outcome: "answered", status: known.status, answer: known.answer };
};

/**
 * Claims a key for a request, or tells what became of the request that has it. One that began `takeOverSeconds` ago and
 * never ended died with its process: the same request may begin again.
 *
 * @param request `requestHash` is SHA-256 in hex
 */
export const beginRequest = async (
  db: DatabaseOrTransaction,
  request: RequestKey & { readonly requestHash: string; readonly takeOverSeconds: number },
): Promise<BegunRequest> => {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const begun = await tryToBegin(db, request);
    if (begun !== undefined) return begun;
  }
  return { outcome: "running" };
};

/** Keeps a request's answer. Of two that did the same work, the first to end is the one that is repeated. */
export const answerRequest = async (
  db: DatabaseOrTransaction,
  request: RequestKey,
  result: { readonly status: number; readonly answer: unknown },
): Promise<void> => {
  await db
    .update(keys)
    .set({ ...result, completedAt: now })
    .where(and(isOf(request), isNull(keys.status)));
};

/** Lets go of a key whose request came to nothing, so that it can be tried again; not where somebody else has it by now. */
export const abandonRequest = async (
  db: DatabaseOrTransaction,
  request: RequestKey,
  turnOfRequest: string,
): Promise<void> => {
  await db.delete(keys).where(and(isOf(request), isNull(keys.status), eq(turn, turnOfRequest)));
};

/** Forgets keys that nobody repeats any more, answered or not. Answers how many, at most `limit`. */
export const deleteOldRequests = async (
  db: DatabaseOrTransaction,
  params: { olderThanHours: number; limit: number },
): Promise<number> => {
  const old = db
    .select({ caller: keys.caller, operation: keys.operation, key: keys.key })
    .from(keys)
    .where(lt(keys.startedAt, sql`orchestrator_now() - make_interval(hours => ${params.olderThanHours})`))
    .orderBy(keys.startedAt)
    .limit(params.limit);
  const rows = await db
    .delete(keys)
    .where(sql`(${keys.caller}, ${keys.operation}, ${keys.key}) in ${old}`)
    .returning({ key: keys.key });
  return rows.length;
};
