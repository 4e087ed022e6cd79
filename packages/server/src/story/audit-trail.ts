import type { StepName } from "@orchestrator/core";
import { dataOf } from "./stored-data.ts";
import type { StoredRows } from "./stored-rows.ts";
import { confidenceInWords, dollars, inWords, LANGUAGE_WORDS, quote, ROUTE_WORDS } from "./words.ts";
import type { ToldDecision, ToldReading } from "./story.ts";

type Step = StoredRows["steps"][number];

const LABELS = ["step", "status", "ms", "what is stored of it"] as const;
const LONGEST_FACT = 80;

const shorten = (text: string): string => (text.length > LONGEST_FACT ? `${text.slice(0, LONGEST_FACT - 1)}…` : text);

const replyIn = (completion: string): string => {
  try {
    return dataOf<{ reply: string }>(JSON.parse(completion)).reply ?? completion;
  } catch {
    return completion;
  }
};

const fieldsOf = ({ outputData, inputData }: Step): string =>
  Object.entries(dataOf<Readonly<Record<string, unknown>>>(outputData ?? inputData))
    .filter(([, value]) => typeof value !== "object")
    .map(([name, value]) => `${inWords(name)}: ${String(value)}`)
    .join(", ");

/** What each step stored, in a phrase; of a step without one here the fields are listed. */
const PHRASES: Readonly<Partial<Record<StepName, (step: Step) => string>>> = {
  receive_message: ({ outputData }) => {
    const { seq, characters } = dataOf<{ seq: number; characters: number }>(outputData);
    return `text ${seq ?? "?"} of the conversation, ${characters ?? "?"} characters`;
  },
  duplicate_message: () => "the same text came once more",
  read_message: ({ outputData }) => {
    const { language = "und", triggers = [] } = dataOf<ToldReading>(outputData);
    const seen = triggers.map(({ kind }) => inWords(kind)).join(", ");
    return `${LANGUAGE_WORDS[language]}; ${seen === "" ? "nothing alarming" : seen}`;
  },
  get_tenant_context: ({ outputData }) => {
    const { name, amount_owed, days_late } = dataOf<{ name: string; amount_owed: number; days_late: number }>(
      outputData,
    );
    return `the account: ${name ?? "no name"}, owes ${dollars(amount_owed ?? 0)}, ${days_late ?? "?"} days late`;
  },
  get_conversation_history: ({ outputData }) =>
    `texts so far: ${dataOf<{ messages: readonly unknown[] }>(outputData).messages?.length ?? 0}`,
  generate_response: ({ inputData, outputData }) => {
    const { model, prompt_version } = dataOf<{ model: string; prompt_version: string }>(inputData);
    const reply = replyIn(dataOf<{ text: string }>(outputData).text ?? "");
    return `${quote(reply)} by ${model ?? "a model"}, ${prompt_version ?? "an unnamed prompt"}`;
  },
  check_draft: ({ outputData }) => {
    const { violations = [], unsupported_figures = [] } = dataOf<{
      violations: readonly string[];
      unsupported_figures: readonly string[];
    }>(outputData);
    const found = [...violations.map(inWords), ...unsupported_figures.map((figure) => `unsupported: ${figure}`)];
    return found.length === 0 ? "breaks no rule" : found.join("; ");
  },
  calculate_confidence: ({ outputData }) => {
    const { value = 0, version } = dataOf<{ value: number; version: string }>(outputData);
    return `${confidenceInWords(value)}, by ${version ?? "an unnamed scorer"}`;
  },
  decide_route: ({ outputData }) => {
    const { route, reasons = [] } = dataOf<ToldDecision>(outputData);
    return `${route === undefined ? "no route" : ROUTE_WORDS[route]}: ${reasons.map(inWords).join("; ")}`;
  },
  send_sms: ({ status, outputData }) => {
    const { how, message_id } = dataOf<{ how: string; message_id: string }>(outputData);
    if (status === "started") return "about to be handed to the SMS Agent, under a key of its own";
    return `${how ?? "no answer"}, message id ${message_id ?? "unknown"}`;
  },
  settle_send: ({ outputData }) => {
    const { how, message_id } = dataOf<{ how: string; message_id: string }>(outputData);
    return `${inWords(how ?? "by a manager")}, message id ${message_id ?? "unknown"}`;
  },
  approve_response: ({ inputData }) => {
    const { action, by } = dataOf<{ action: string; by: string }>(inputData);
    return `${action ?? "decide"} by ${by ?? "somebody"}`;
  },
  notify_manager: ({ inputData }) => quote(dataOf<{ subject: string }>(inputData).subject ?? ""),
};

/** What is stored of a step, as a manager would read it; of one that failed, why. */
export const stepInWords = (step: Step): string =>
  step.errorDetails ?? PHRASES[step.stepName]?.(step) ?? fieldsOf(step);

/** The audit trail as it is stored: a row a step, in the order in which they were written. */
export const auditTrail = (steps: StoredRows["steps"]): readonly string[] => {
  const table = steps.map((step) => [
    step.stepName,
    step.status,
    String(step.durationMs ?? ""),
    shorten(stepInWords(step)).replaceAll("\u00A0", " "),
  ]);
  const widths = LABELS.map((label, column) => Math.max(label.length, ...table.map((row) => row[column]?.length ?? 0)));
  return [[...LABELS], ...table].map((row) =>
    row
      .map((cell, column) => (column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
};
