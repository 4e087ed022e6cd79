import { type DatabaseOrTransaction, isSwitchedOn } from "@orchestrator/db";
import type { Deps } from "../deps.ts";

/**
 * Whether a reply may leave without a person: the environment of this replica allows it, and operators have not switched
 * it off. The table is asked each time, so a turn of the switch is in force everywhere with its commit.
 */
export const mayAutoSend = async (deps: Pick<Deps, "env">, db: DatabaseOrTransaction): Promise<boolean> =>
  deps.env.AUTO_SEND && (await isSwitchedOn(db, "auto_send"));
