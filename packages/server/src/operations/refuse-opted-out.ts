import { OrchestratorError } from "@orchestrator/core";
import { isOptedOut, type Transaction } from "@orchestrator/db";

/** Nothing may be sent to a number that opted out, whoever vouches for it. */
export const refuseOptedOut = async (tx: Transaction, phoneNumber: string | null): Promise<void> => {
  if (phoneNumber !== null && (await isOptedOut(tx, phoneNumber))) {
    throw new OrchestratorError("conflict", "This number has opted out of texts: nothing may be sent to it.", {
      details: { reason: "opted_out" },
    });
  }
};
