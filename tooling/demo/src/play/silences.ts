import type { Database } from "@orchestrator/db";
import { readStoredRows } from "@orchestrator/db";
import type { Performance } from "./perform.ts";

/** A story that went on after it was told: somebody else's clock raised a silence in it. */
export interface Silence {
  /** The story's place in the programme, from 1. */
  readonly story: number;
  readonly name: string;
}

/** The silences that moving the clock raised in stories told before. */
export const silencesByTheWay = async (
  database: Database,
  performances: readonly Performance[],
): Promise<readonly Silence[]> => {
  const now = await Promise.all(performances.map(({ cast }) => readStoredRows(database, cast.conversationId)));
  return performances.flatMap(({ rows, cast }, index) => {
    const raised = (now[index]?.escalations.length ?? 0) - rows.escalations.length;
    return Array.from({ length: raised }, () => ({ story: index + 1, name: cast.name }));
  });
};
