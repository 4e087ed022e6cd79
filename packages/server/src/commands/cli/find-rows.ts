import { type Database, findWorkflow, readStoredRows, type StoredRows, type WorkflowInstance } from "@orchestrator/db";
import { Refused } from "./command.ts";

/**
 * A workflow with everything that is stored of its conversation.
 *
 * @throws Refused where there is no such workflow
 */
export const findRows = async (
  db: Database,
  workflowId: string,
): Promise<{ readonly workflow: WorkflowInstance; readonly rows: StoredRows }> => {
  const workflow = await findWorkflow(db, workflowId);
  if (workflow === undefined) throw new Refused(`There is no workflow ${workflowId}.`);
  return { workflow, rows: await readStoredRows(db, workflow.conversationId) };
};
