import type { AuditAction, OutboxState } from "@orchestrator/core";
import type { Line } from "./layout.ts";
import type { Chapter, Story, ToldApproval, ToldDecision, ToldDraft, ToldPlan, ToldText } from "./story.ts";
import { inWords, LANGUAGE_WORDS, ROUTE_WORDS, VOUCHER_WORDS } from "./words.ts";

const quote = (text: string): string => `“${text.replaceAll(/\s+/gu, " ")}”`;

const line = (label: string, words: string): Line => ({ label, words });

/** `told` where there is something to tell. */
const about = <Thing>(thing: Thing | null, told: (thing: Thing) => Line): readonly Line[] =>
  thing === null ? [] : [told(thing)];

const score = (confidence: number): string => confidence.toFixed(4);

const readings = ({ reading, type }: Chapter): readonly Line[] => {
  if (reading === null || type !== "sms_processing") return [];
  const seen = reading.triggers.map(({ kind, severity, evidence }) =>
    evidence === undefined ? `${inWords(kind)} (${severity})` : `${inWords(kind)} (${severity}) in ${quote(evidence)}`,
  );
  const orders =
    reading.instruction_attempt === null ? [] : [`orders to the model in ${quote(reading.instruction_attempt)}`];
  const found = [...seen, ...orders];
  return [
    line("read", [LANGUAGE_WORDS[reading.language], ...(found.length === 0 ? ["nothing alarming"] : found)].join("; ")),
  ];
};

const dollars = (amount: number): string => (Number.isInteger(amount) ? `$${amount}` : `$${amount.toFixed(2)}`);

const plan = ({ weekly_amount, duration_weeks, start_date, status, issues, from }: ToldPlan): Line => {
  const length = duration_weeks === null ? "for an unstated time" : `for ${duration_weeks} weeks`;
  const start = start_date === null ? "" : ` from ${start_date}`;
  const verdict = [inWords(status), ...issues.map(inWords)].join(", ");
  const reader = from === "ai_response" ? " (read by the model)" : "";
  return line("plan", `${dollars(weekly_amount)} a week ${length}${start}${reader}: ${verdict}`);
};

const FATE: Readonly<Record<ToldDraft["status"], string>> = {
  pending: "waits for a manager",
  approved: "approved",
  modified: "replaced by the manager's own words",
  escalated: "not used",
  auto_sent: "sent by itself",
  superseded: "withdrawn, never sent",
};

const draft = ({ text, status }: ToldDraft): Line =>
  line("draft", text === "" ? "none" : `${quote(text)}: ${FATE[status]}`);

const decision = ({ route, reasons }: ToldDecision, confidence: number | undefined): Line =>
  line(
    "decided",
    [
      `${ROUTE_WORDS[route]}, because ${reasons.map(inWords).join("; ")}`,
      ...(confidence === undefined || confidence === 0 ? [] : [`(confidence ${score(confidence)})`]),
    ].join(" "),
  );

const ACTION_WORDS: Readonly<Record<AuditAction, string>> = {
  approve: "approves",
  modify: "writes instead",
  escalate: "escalates",
  it_arrived: "says it arrived",
  send_it: "says send it",
};

const person = ({ action, by, text, reason }: ToldApproval): Line => {
  const words = action === "modify" ? text : reason;
  return line(
    "manager",
    words === null ? `${by} ${ACTION_WORDS[action]}` : `${by} ${ACTION_WORDS[action]}: ${quote(words)}`,
  );
};

const STATE_WORDS: Readonly<Record<OutboxState, string>> = {
  pending: "not sent yet",
  claimed: "being sent",
  delivered: "",
  unknown: "nobody knows whether it arrived",
  rejected: "rejected",
  cancelled: "cancelled before it left",
};

const outgoing = ({ body, vouched_by, state, how }: ToldText): Line => {
  const notes = [
    VOUCHER_WORDS[vouched_by],
    STATE_WORDS[state],
    ...(how === "found_in_history" ? ["the answer was lost; found in the history, so not sent again"] : []),
    ...(how === "confirmed_by_manager" ? ["a manager says it arrived"] : []),
  ].filter((note) => note !== "");
  return line(state === "delivered" ? "out" : "not out", `${quote(body)} (${notes.join("; ")})`);
};

const ending = ({ ended }: Chapter): Line => {
  const reason = ended.reason === null ? "" : ` (${inWords(ended.reason)})`;
  const error = ended.error === null ? "" : `: ${ended.error}`;
  return line("ended", `${inWords(ended.status)}${reason}${error}`);
};

const opening = ({ type, text }: Chapter): Line => {
  if (type === "payment_plan_validation") return line("reported", `a plan in the words ${quote(text ?? "")}`);
  return line("in", text === null ? "nothing from the tenant" : quote(text));
};

/** One chapter, from what came in to how it ended. */
export const tellChapter = (chapter: Chapter): readonly Line[] => [
  opening(chapter),
  ...(chapter.repeats === 0
    ? []
    : [line("again", `the same text came ${chapter.repeats + 1} times: it is one message`)]),
  ...about(chapter.consent, ({ kind }) =>
    line("consent", kind === "opted_out" ? "no more texts to this number" : "texts to this number are welcome again"),
  ),
  ...readings(chapter),
  ...chapter.waited_for.map((neighbour) => line("waited", `for ${inWords(neighbour)}, which did not answer`)),
  ...chapter.plans.map(plan),
  ...about(chapter.decision, (decided) => decision(decided, chapter.draft?.confidence)),
  ...about(chapter.draft, draft),
  ...chapter.escalations.map(({ type, severity, resolved_by }) =>
    line("escalated", `${inWords(type)} (${severity})${resolved_by === null ? "" : `, settled by ${resolved_by}`}`),
  ),
  ...chapter.people.map(person),
  ...chapter.texts.map(outgoing),
  ending(chapter),
];

/** The whole story in lines. */
export const tell = (story: Story): readonly Line[] => story.flatMap(tellChapter);

/** Why a chapter took its route, to the last number: gates, confidence with its reasons, versions. */
export const explain = ({ decision: decided, draft: drafted, reading }: Chapter): readonly Line[] => [
  ...about(reading, ({ no_plan_because }) =>
    line("plan read", no_plan_because === null ? "yes" : `no: ${inWords(no_plan_because)}`),
  ),
  ...(drafted?.confidence_reasons ?? []).map(({ code, contribution }, index) =>
    line(
      index === 0 ? "confidence" : "",
      `${contribution < 0 ? "−" : "+"}${Math.abs(contribution).toFixed(4)}  ${inWords(code)}`,
    ),
  ),
  ...about(drafted, ({ confidence }) => line("", `=${score(confidence)}`)),
  ...(decided?.gates ?? []).map(({ code, detail }) =>
    line("gate", detail === null ? inWords(code) : `${inWords(code)}: ${detail}`),
  ),
  ...(decided?.gates.length === 0 ? [line("gate", "none")] : []),
  ...about(decided, ({ versions }) => line("versions", Object.values(versions).join(", "))),
];
