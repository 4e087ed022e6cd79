import type { AuditAction, OutboxState } from "@orchestrator/core";
import type { Line } from "./layout.ts";
import type {
  Chapter,
  Story,
  ToldApproval,
  ToldDecision,
  ToldDraft,
  ToldEscalation,
  ToldNotice,
  ToldPlan,
  ToldText,
} from "./story.ts";
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

/** A draft that went out as it was is told once, as what went out. */
const drafts = ({ draft, texts }: Chapter): readonly Line[] => {
  if (draft === null || texts.some(({ body, state }) => state === "delivered" && body === draft.text)) return [];
  return [line("draft", draft.text === "" ? "none" : `${quote(draft.text)}: ${FATE[draft.status]}`)];
};

/** Gates whose detail says more than the reason does. */
const TELLING_DETAIL: ReadonlySet<string> = new Set(["draft_violation", "unsupported_figures"]);

const reasonInWords = (reason: string, { gates }: ToldDecision): string => {
  const details = gates.flatMap(({ code, detail }) => (code === reason && detail !== null ? [inWords(detail)] : []));
  return TELLING_DETAIL.has(reason) && details.length > 0
    ? `${inWords(reason)} (${details.join(", ")})`
    : inWords(reason);
};

const decision = (decided: ToldDecision, confidence = 0): Line => {
  const reasons = decided.reasons.map((reason) => reasonInWords(reason, decided)).join("; ");
  const trust = confidence === 0 ? "" : `, confidence ${score(confidence)}`;
  return line("decided", `${ROUTE_WORDS[decided.route]}: ${reasons}${trust}`);
};

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

/** What raised a matter, which is when it is told: the text itself, a person's decision, or the silence after a reply. */
const causeOf = ({ type, by_hand }: ToldEscalation): "text" | "person" | "silence" => {
  if (type === "no_response") return "silence";
  return by_hand ? "person" : "text";
};

const escalations = (chapter: Chapter, cause: ReturnType<typeof causeOf>): readonly Line[] =>
  chapter.escalations
    .filter((escalation) => causeOf(escalation) === cause)
    .map(({ type, severity, reason, resolved_by }) => {
      const settled = resolved_by === null ? "" : ` Settled by ${resolved_by}.`;
      return line("escalated", `${inWords(type)} (${severity}): ${reason}${settled}`);
    });

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

const notice = ({ subject, state }: ToldNotice): Line => {
  const fate = STATE_WORDS[state];
  return line("notified", `a manager: ${quote(subject)}${fate === "" ? "" : ` (${fate})`}`);
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
  ...drafts(chapter),
  ...about(chapter.decision, (decided) => decision(decided, chapter.draft?.confidence)),
  ...escalations(chapter, "text"),
  ...chapter.people.map(person),
  ...escalations(chapter, "person"),
  ...chapter.texts.map(outgoing),
  ...escalations(chapter, "silence"),
  ...chapter.notices.map(notice),
  ending(chapter),
];

/** The whole story in lines. */
export const tell = (story: Story): readonly Line[] => story.flatMap(tellChapter);

/** Why a chapter took its route, to the last number: gates, confidence with its reasons, versions. */
export const explain = ({ decision: decided, draft: drafted, reading }: Chapter): readonly Line[] => [
  ...(decided === null ? [line("decided", "as it came in, before any model and any queue")] : []),
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
