import type { TenantContext } from "@orchestrator/core";
import type { Line } from "./layout.ts";
import { dataOf } from "./stored-data.ts";
import type { StoredRows } from "./stored-rows.ts";
import { dollars, inWords, quote } from "./words.ts";

type Step = StoredRows["steps"][number];

const line = (label: string, words: string): Line => ({ label, words });

const account = ({ status, errorDetails, outputData }: Step): Line => {
  if (status === "failed") return line("account", `not read: ${errorDetails ?? "no reason is stored"}`);
  if (outputData === null) return line("account", "the Collections Monitor knows no such tenant");
  const {
    name,
    amount_owed = 0,
    tenant_portion = null,
    days_late,
    phone_numbers = [],
  } = dataOf<TenantContext>(outputData);
  const portion = tenant_portion === null ? "" : `, ${dollars(tenant_portion)} of it by the tenant`;
  const numbers = phone_numbers.length === 0 ? "no number listed" : `listed: ${phone_numbers.join(", ")}`;
  return line(
    "account",
    `${name ?? "no name"} owes ${dollars(amount_owed)}${portion}; ${days_late ?? "?"} days late; ${numbers}`,
  );
};

interface Told {
  readonly direction: "inbound" | "outbound";
  readonly content: string;
}

const history = ({ status, errorDetails, outputData }: Step): Line => {
  if (status === "failed") return line("history", `not read: ${errorDetails ?? "no reason is stored"}`);
  const { messages = [] } = dataOf<{ messages: readonly Told[] }>(outputData);
  const ours = messages.findLast(({ direction }) => direction === "outbound");
  const last = ours === undefined ? "none of ours" : `our last: ${quote(ours.content)}`;
  return line("history", `${messages.length} texts; ${last}`);
};

const model = ({ status, errorDetails, inputData, outputData }: Step): Line => {
  if (status === "failed") return line("model", `no answer: ${errorDetails ?? "no reason is stored"}`);
  const asked = dataOf<{ model: string; prompt_version: string }>(inputData);
  const { text = "", finishReason = "?" } = dataOf<{ text: string; finishReason: string }>(outputData);
  return line(
    "model",
    `${asked.model ?? "a model"}, asked by ${asked.prompt_version ?? "an unnamed prompt"}, ended with “${finishReason}”: ${text}`,
  );
};

const reused = (label: string): Line => line(label, "as an earlier attempt had read it");

const NEIGHBOURS = {
  get_tenant_context: { label: "account", tell: account },
  get_conversation_history: { label: "history", tell: history },
  generate_response: { label: "model", tell: model },
} as const;

const isNeighbours = (name: string): name is keyof typeof NEIGHBOURS => name in NEIGHBOURS;

/** What each neighbour answered when it was asked for this workflow, in the order of the steps. */
export const saidByNeighbours = (steps: readonly Step[]): readonly Line[] =>
  steps.flatMap((step) => {
    if (!isNeighbours(step.stepName)) return [];
    const { label, tell } = NEIGHBOURS[step.stepName];
    return [step.status === "skipped" ? reused(label) : tell(step)];
  });

interface Check {
  readonly violations: readonly string[];
  readonly findings: readonly { readonly kind: string; readonly evidence: string }[];
  readonly unsupported_figures: readonly string[];
  readonly language: string;
  readonly segments: { readonly characters: number; readonly segments: number };
}

/** What each check of the draft came to; `kinds`: all that a draft is checked for. */
export const checksInWords = (steps: readonly Step[], kinds: readonly string[]): readonly Line[] => {
  const checked = steps.findLast(({ stepName }) => stepName === "check_draft");
  if (checked === undefined) return [];
  const { findings = [], unsupported_figures = [], segments } = dataOf<Check>(checked.outputData);
  const found = findings.map(({ kind, evidence }) => line("objection", `${inWords(kind)}: ${quote(evidence)}`));
  const passed = kinds.filter((kind) => !findings.some((finding) => finding.kind === kind));
  const figures = unsupported_figures.length === 0 ? "none" : unsupported_figures.join(", ");
  return [
    ...found,
    line("passed", passed.map((kind) => kind.replaceAll("_", " ")).join(", ")),
    line("figures", `without support: ${figures}`),
    ...(segments === undefined ? [] : [line("length", `${segments.characters} characters`)]),
  ];
};
