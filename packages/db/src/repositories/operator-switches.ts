import type { OperatorSwitch } from "@orchestrator/core";
import { desc, eq } from "drizzle-orm";
import type { DatabaseOrTransaction, Transaction } from "../client.ts";
import { operatorSwitches as switches } from "../schema/operator-switches.ts";

export type SwitchTurn = typeof switches.$inferSelect;

/** Turns a switch: whoever looks after the commit sees it turned. */
export const turnSwitch = async (
  tx: Transaction,
  values: Pick<SwitchTurn, "name" | "enabled" | "changedBy" | "reason" | "correlationId">,
): Promise<void> => {
  await tx.insert(switches).values(values);
};

/** The turns of a switch, newest first. */
export const listSwitchTurns = async (
  db: DatabaseOrTransaction,
  params: { name: OperatorSwitch; limit: number },
): Promise<readonly SwitchTurn[]> =>
  db.select().from(switches).where(eq(switches.name, params.name)).orderBy(desc(switches.id)).limit(params.limit);

/** Whether a switch is on: as it was turned last, and on where nobody ever turned it. */
export const isSwitchedOn = async (db: DatabaseOrTransaction, name: OperatorSwitch): Promise<boolean> => {
  const [newest] = await listSwitchTurns(db, { name, limit: 1 });
  return newest?.enabled ?? true;
};
