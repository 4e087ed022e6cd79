import { explainWorkflow } from "../../story/explain-workflow.ts";
import { type Command, workflowIdIn } from "./command.ts";
import { findRows } from "./find-rows.ts";
import { withDatabase } from "./with-database.ts";

export const explain: Command = {
  name: "explain",
  takes: "<workflow_id>",
  summary: "Tells one workflow from its stored rows: what came in, what was made of it and why, what became of it.",
  details: ["", "It shows the tenant's words and account. Times are on this machine's clock."],
  run: async (args, terminal) => {
    const id = workflowIdIn(args);
    const { workflow, rows } = await withDatabase(terminal, ({ db }) => findRows(db, id));
    for (const line of explainWorkflow(rows, workflow, terminal.paint)) terminal.print(line);
    return 0;
  },
};
