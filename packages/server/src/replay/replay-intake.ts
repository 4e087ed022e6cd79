import { detectKeyword, escalationsOfTriggers, RULES_VERSION } from "@orchestrator/core";
import type { StoredRows } from "@orchestrator/db";
import type { Environment } from "../env.ts";
import { fixedTexts } from "../pipeline/intake/fixed-texts.ts";
import { localIso } from "../pipeline/local-time.ts";
import { uncheckedPlans } from "../pipeline/reading/check-plan.ts";
import { type Reading, readText } from "../pipeline/reading/read-text.ts";
import { dataOf } from "../story/stored-data.ts";
import { compareEscalations, comparePlans } from "./compare-rows.ts";
import { type Difference, differencesBetween } from "./difference.ts";
import type { Step, Workflow } from "./stored-basis.ts";

const RULES = ["rules"] as const;

/** The text as intake knew it: how long it is, and its language. */
export const compareReceipt = (workflow: Workflow, steps: readonly Step[]): readonly Difference[] => {
  const receipt = steps.find(({ stepName }) => stepName === "receive_message");
  if (receipt === undefined) return [];
  const { seq, characters } = dataOf<{ seq: number; characters: number }>(receipt.outputData);
  return differencesBetween(
    "receive_message: output",
    { seq, characters },
    {
      seq: workflow.seq,
      characters: workflow.content.length,
    },
  );
};

/** STOP, START and HELP: what the text was taken for. */
const compareKeyword = (workflow: Workflow, steps: readonly Step[], reading: Reading): readonly Difference[] => {
  const keyword = detectKeyword(workflow.content);
  const stops = keyword === "stop" || reading.opt_out !== null;
  const taken = steps.find(
    ({ stepName, inputData }) =>
      (stepName === "opt_out" || stepName === "opt_in") && dataOf<{ words: string }>(inputData).words !== undefined,
  );
  const expected = stops
    ? { step: "opt_out", words: reading.opt_out ?? workflow.content }
    : keyword === "start"
      ? { step: "opt_in", words: workflow.content }
      : null;
  const stored =
    taken === undefined
      ? null
      : { step: taken.stepName, words: dataOf<{ words: string }>(taken.inputData).words ?? "" };
  return differencesBetween("what the text was taken for", stored, expected, RULES);
};

const compareFixedTexts = (rows: StoredRows, workflow: Workflow, { language }: Reading): readonly Difference[] => {
  const fixed = fixedTexts(language);
  const bodies = { help: fixed.help, opt_out_confirmation: fixed.optOutConfirmation };
  return rows.outbox
    .filter(({ workflowId }) => workflowId === workflow.id)
    .flatMap(({ kind, body }) =>
      kind === "help" || kind === "opt_out_confirmation"
        ? differencesBetween(`outbox (${kind}): body`, body, bodies[kind], RULES)
        : [],
    );
};

/**
 * A text on which no route was decided: a keyword, a text of a number that opted out, one that people took up or that
 * failed before its turn. Its reading is made again, under today's time zone: intake keeps none.
 */
export const replayIntake = (rows: StoredRows, workflow: Workflow, env: Environment): readonly Difference[] => {
  const steps = rows.steps.filter(({ workflowId }) => workflowId === workflow.id);
  const timeZone = env.TIME_ZONE;
  const reading = readText(workflow.content, { now: localIso(workflow.startedAt, timeZone), timeZone });
  const plans = rows.plans.filter(({ workflowId }) => workflowId === workflow.id);
  const escalations = escalationsOfTriggers(reading.triggers);
  const version = plans.at(-1)?.validationResult.rules_version ?? RULES_VERSION;
  const wasRead = plans.length > 0 || workflow.decidedAt !== null;
  return [
    ...compareKeyword(workflow, steps, reading),
    ...compareFixedTexts(rows, workflow, reading),
    ...(wasRead && !isAnsweredAsIs(workflow) ? comparePlans(plans, uncheckedPlans(env, reading), version) : []),
    ...compareEscalations(rows, workflow.id, { escalations }, reading),
  ];
};

/** START and HELP say nothing else: nobody looks for a plan in them. */
const isAnsweredAsIs = ({ content }: Workflow): boolean => {
  const keyword = detectKeyword(content);
  return keyword === "start" || keyword === "help";
};
