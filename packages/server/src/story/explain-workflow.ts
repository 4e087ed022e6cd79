import { DRAFT_VIOLATIONS } from "@orchestrator/core";
import { auditTrail } from "./audit-trail.ts";
import { explain } from "./explain.ts";
import { layOut, type Line } from "./layout.ts";
import type { Paint } from "./paint.ts";
import { retell } from "./retell.ts";
import { checksInWords, saidByNeighbours } from "./said-by-neighbours.ts";
import { dataOf } from "./stored-data.ts";
import type { StoredRows } from "./stored-rows.ts";
import { tell } from "./tell.ts";

type Workflow = StoredRows["workflows"][number] & {
  readonly conversationId: string;
  readonly tenantId: string;
  readonly seq: number | null;
};

const INDENT = "    ";

const section = (title: string, lines: readonly Line[], paint: Paint): readonly string[] =>
  lines.length === 0 ? [] : ["", paint.title(title), ...layOut(lines, paint)];

/** Which texts were answered together, where there was more than one. */
const together = (steps: StoredRows["steps"]): readonly Line[] => {
  const reading = steps.findLast(({ stepName }) => stepName === "read_message");
  const { texts } = dataOf<{ texts: readonly number[] }>(reading?.inputData);
  return !Array.isArray(texts) || texts.length < 2
    ? []
    : [{ label: "together", words: `texts ${texts.join(", ")} of the conversation were weighed as one` }];
};

/** The whole story of one workflow in plain words, a row each: from the stored rows of its conversation and nothing else. */
export const explainWorkflow = (rows: StoredRows, workflow: Workflow, paint: Paint): readonly string[] => {
  const own = retell({ ...rows, workflows: [workflow] });
  const steps = rows.steps.filter(({ workflowId }) => workflowId === workflow.id);
  const place = workflow.seq === null ? "no text began it" : `text ${workflow.seq} of its conversation`;
  return [
    paint.title(`Workflow ${workflow.id}: ${workflow.status}`),
    `${INDENT}${place}, conversation ${workflow.conversationId}, tenant ${workflow.tenantId}`,
    `${INDENT}began ${workflow.startedAt.toISOString()}`,
    ...section("What happened", tell(own), paint),
    ...section("What the neighbours said", saidByNeighbours(steps), paint),
    ...section("The checks of the draft", checksInWords(steps, DRAFT_VIOLATIONS), paint),
    ...section("Why", [...together(steps), ...own.flatMap(explain)], paint),
    "",
    paint.title("Every step"),
    ...auditTrail(steps).map((row, index) => `${INDENT}${index === 0 ? paint.label(row) : row}`),
  ];
};
