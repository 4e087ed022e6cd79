import { type Database, type EscalationEvent, findEscalation, type StoredRows } from "@orchestrator/db";
import { isUnexplained } from "../../replay/difference.ts";
import { type Replay, replayWorkflow } from "../../replay/replay-workflow.ts";
import { dataOf } from "../../story/stored-data.ts";
import { type Command, workflowIdIn } from "./command.ts";
import { findRows } from "./find-rows.ts";
import { withDatabase } from "./with-database.ts";

/** A hold of the whole number may have been raised in another conversation of it. */
const findEscalationsOf = async (
  db: Database,
  { steps }: StoredRows,
): Promise<ReadonlyMap<string, EscalationEvent>> => {
  const noted = steps
    .filter(({ stepName }) => stepName === "read_message")
    .map(({ outputData }) => dataOf<{ hold: string | null; open_escalation: string | null }>(outputData));
  const ids = new Set(noted.flatMap(({ hold, open_escalation }) => [hold ?? null, open_escalation ?? null]));
  const found = new Map<string, EscalationEvent>();
  for (const id of ids) {
    const event = id === null ? undefined : await findEscalation(db, id);
    if (event !== undefined) found.set(event.id, event);
  }
  return found;
};

const inLines = ({ subject, versions, differences }: Replay): readonly string[] => [
  ...versions.map(({ of, before, now }) => `Decided under other ${of}: ${before} then, ${now} now.`),
  differences.length === 0 ? `identical: ${subject}` : `${differences.length} of what is stored differs: ${subject}`,
  ...differences.flatMap((difference) => [
    `  ${difference.where}${isUnexplained(difference, versions) ? "" : " (the versions may explain it)"}`,
    `      stored:   ${difference.stored}`,
    `      expected: ${difference.expected}`,
  ]),
];

export const replay: Command = {
  name: "replay",
  takes: "<workflow_id>",
  summary:
    "Makes the decision of one workflow once more from its stored inputs, asks nobody, and compares bit for bit.",
  details: ["", "Ends with 1 where something differs that no change of rules, scorer or prompt since then explains."],
  run: async (args, terminal) => {
    const id = workflowIdIn(args);
    const replayed = await withDatabase(terminal, async ({ env, db }) => {
      const { workflow, rows } = await findRows(db, id);
      const escalations = await findEscalationsOf(db, rows);
      return replayWorkflow({ rows, env, findEscalation: (each) => escalations.get(each) }, workflow);
    });
    for (const line of inLines(replayed)) terminal.print(line);
    return replayed.differences.some((difference) => isUnexplained(difference, replayed.versions)) ? 1 : 0;
  },
};
