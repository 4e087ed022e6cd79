import type { AuditAction, OutboxState } from "@orchestrator/core";
import type { Line } from "./layout.ts";
import type { Chapter, ToldApproval, ToldDecision, ToldEscalation, ToldNotice, ToldPlan, ToldText } from "./story.ts";
import {
  confidenceInWords,
  dollars,
  endInWords,
  inWords,
  ISSUE_WORDS,
  LANGUAGE_WORDS,
  PLAN_WORDS,
  quote,
  ROUTE_WORDS,
} from "./words.ts";

/** A line with its moment: what is told of a chapter always has one. */
export interface TimedLine extends Line {
  readonly at: Date;
}

const line = (at: Date, label: string, words: string): TimedLine => ({ at, label, words });

const opening = ({ type, text, began_at }: Chapter): TimedLine => {
  if (type === "payment_plan_validation") return line(began_at, "reported", `a plan in the words ${quote(text ?? "")}`);
  return line(began_at, "in", text === null ? "nothing from the tenant" : quote(text));
};

const consents = ({ consent, began_at }: Chapter): readonly TimedLine[] => {
  if (consent === null) return [];
  const words =
    consent.kind === "opted_out"
      ? `no more texts to this number, because of ${quote(consent.words)}`
      : "texts to this number are welcome again";
  return [line(began_at, "consent", words)];
};

const readings = ({ reading, type, considered_at }: Chapter): readonly TimedLine[] => {
  if (reading === null || type !== "sms_processing") return [];
  const seen = reading.triggers.map(({ kind, severity, evidence }) =>
    evidence === undefined ? `${inWords(kind)} (${severity})` : `${inWords(kind)} (${severity}) in ${quote(evidence)}`,
  );
  const orders =
    reading.instruction_attempt === null ? [] : [`orders to the model in ${quote(reading.instruction_attempt)}`];
  const found = [...seen, ...orders];
  const words = [LANGUAGE_WORDS[reading.language], ...(found.length === 0 ? ["nothing alarming"] : found)].join("; ");
  return [line(considered_at, "read", words)];
};

const plan = (told: ToldPlan, at: Date): TimedLine => {
  const { weekly_amount, duration_weeks, start_date, status, issues, from, evidence } = told;
  const length = duration_weeks === null ? "" : ` for ${duration_weeks} weeks`;
  const start = start_date === null ? "" : ` from ${start_date}`;
  const source = evidence === null ? "" : `${quote(evidence)} = `;
  const reader = from === "ai_response" ? " (read by the model)" : "";
  const why = issues.length === 0 ? "" : ` (${issues.map((issue) => ISSUE_WORDS[issue]).join(", ")})`;
  return line(
    at,
    "plan",
    `${source}${dollars(weekly_amount)} a week${length}${start}${reader}: ${PLAN_WORDS[status]}${why}`,
  );
};

/** A draft that went out by itself as it was is told once, as what went out. */
const drafts = ({ draft, texts, considered_at }: Chapter): readonly TimedLine[] => {
  if (draft === null) return [];
  const sentAsItWas = ({ body, vouched_by, state }: ToldText) =>
    state === "delivered" && vouched_by === "auto" && body === draft.text;
  if (texts.some(sentAsItWas)) return [];
  return [line(considered_at, "draft", draft.text === "" ? "none" : quote(draft.text))];
};

const withdrawals = ({ draft }: Chapter): readonly TimedLine[] =>
  draft === null || draft.withdrawn_at === null
    ? []
    : [line(draft.withdrawn_at, "withdrawn", `${quote(draft.text)}, because another text has just come`)];

/** Reasons whose detail says more than they do. */
const TELLING_DETAIL: ReadonlySet<string> = new Set(["draft_violation", "unsupported_figures"]);

const reasonInWords = (reason: string, { gates }: ToldDecision): string => {
  const details = gates.flatMap(({ code, detail }) => (code === reason && detail !== null ? [inWords(detail)] : []));
  return TELLING_DETAIL.has(reason) && details.length > 0
    ? `${inWords(reason)} (${details.join(", ")})`
    : inWords(reason);
};

const decisions = ({ decision, draft, considered_at }: Chapter): readonly TimedLine[] => {
  if (decision === null) return [];
  const reasons = decision.reasons.map((reason) => reasonInWords(reason, decision)).join("; ");
  const trust = draft === null || draft.confidence === 0 ? "" : `; confidence ${confidenceInWords(draft.confidence)}`;
  return [line(considered_at, "decided", `${ROUTE_WORDS[decision.route]}: ${reasons}${trust}`)];
};

const escalation = ({ at, type, severity, reason }: ToldEscalation, considered_at: Date, wasRead: boolean): TimedLine =>
  // What was decided together is told after the decision, though its row is a few milliseconds older.
  line(
    wasRead && at < considered_at ? considered_at : at,
    "escalated",
    `${reason} (${type.replaceAll("_", " ")}, ${severity})`,
  );

const settlements = ({ escalations }: Chapter): readonly TimedLine[] =>
  escalations.flatMap(({ type, resolved }) => {
    if (resolved === null) return [];
    const matter = `the matter (${type.replaceAll("_", " ")})`;
    const note = resolved.note === null ? "" : `: ${quote(resolved.note)}`;
    return [
      resolved.by_itself
        ? line(resolved.at, "manager", `${resolved.by} settles ${matter}${note}`)
        : line(resolved.at, "settled", `${matter}, with ${resolved.by}'s decision`),
    ];
  });

const ACTION_WORDS: Readonly<Record<AuditAction, string>> = {
  approve: "approves the draft",
  modify: "writes instead",
  escalate: "takes over",
  it_arrived: "says it arrived",
  send_it: "says send it",
};

const person = ({ at, action, by, text, reason }: ToldApproval): TimedLine => {
  const words = action === "modify" ? text : reason;
  return line(at, "manager", `${by} ${ACTION_WORDS[action]}${words === null ? "" : `: ${quote(words)}`}`);
};

/** Whoever approves a text approves the text alone. */
const planReminders = ({ plans, people }: Chapter): readonly TimedLine[] =>
  plans.some(({ status }) => status === "invalid" || status === "needs_review")
    ? people
        .filter(({ action }) => action === "approve" || action === "modify")
        .map(({ at }) => line(at, "", "(this sends the text; it does not accept the plan)"))
    : [];

const STATE_WORDS: Readonly<Record<OutboxState, string>> = {
  pending: "not sent yet",
  claimed: "being sent",
  delivered: "",
  unknown: "nobody knows whether it arrived",
  rejected: "rejected",
  cancelled: "cancelled before it left",
};

/** What goes out, in a manager's case by what the manager did, since its words were just told. */
const bodyOf = ({ body, vouched_by }: ToldText, { people, draft }: Chapter): string => {
  const vouching = people.find(({ text }) => text === body);
  if (vouched_by === "system") return `${quote(body)} (a fixed text)`;
  if (vouched_by === "auto") return `${quote(body)} (sent by itself)`;
  if (vouching?.action === "modify") return "the manager's own words";
  return draft?.text === body ? "the draft, as the manager approved it" : quote(body);
};

const outgoing = (text: ToldText, chapter: Chapter): readonly TimedLine[] => {
  const { at, state, how, lost_at } = text;
  const body = bodyOf(text, chapter);
  const fate = STATE_WORDS[state];
  if (lost_at === null || state !== "delivered") {
    return [
      ...(lost_at === null ? [] : [line(lost_at, "lost", `no answer to ${body}: did it arrive?`)]),
      line(at, state === "delivered" ? "out" : "not out", fate === "" ? body : `${body}: ${fate}`),
    ];
  }
  const found =
    how === "found_in_history"
      ? "the text is in the SMS Agent's history: it arrived, so it is not sent again"
      : "a manager says that it arrived";
  return [
    line(lost_at, "out", body),
    line(lost_at, "lost", "the SMS Agent's answer never comes: nobody knows whether the tenant got it"),
    line(at, "found", found),
  ];
};

const notice = ({ at, subject, state }: ToldNotice): TimedLine => {
  const fate = STATE_WORDS[state];
  return line(at, "notified", `a manager: ${quote(subject.replaceAll("_", " "))}${fate === "" ? "" : ` (${fate})`}`);
};

const happenings = (chapter: Chapter): readonly TimedLine[] => [
  opening(chapter),
  ...chapter.repeats.map((at) => line(at, "again", "the same text comes once more: it is one message")),
  ...consents(chapter),
  ...chapter.waited_for.map(({ neighbour, at }) =>
    line(at, "waiting", `for ${inWords(neighbour)}, which does not answer; it is asked again`),
  ),
  ...readings(chapter),
  ...chapter.plans.map((each) => plan(each, chapter.considered_at)),
  ...drafts(chapter),
  ...decisions(chapter),
  ...chapter.escalations
    .filter(({ by_hand }) => !by_hand)
    .map((each) => escalation(each, chapter.considered_at, chapter.reading !== null)),
  ...withdrawals(chapter),
  ...chapter.people.map(person),
  ...planReminders(chapter),
  ...chapter.escalations.filter(({ by_hand }) => by_hand).map((each) => escalation(each, chapter.considered_at, false)),
  ...settlements(chapter),
  ...chapter.texts.flatMap((text) => outgoing(text, chapter)),
  ...chapter.notices.map(notice),
];

/** One chapter in the order of time, from what came in to how it ended. */
export const tellChapter = (chapter: Chapter): readonly TimedLine[] => {
  const { status, reason, error, at } = chapter.ended;
  const told = happenings(chapter);
  const end = told.reduce((latest, happened) => (happened.at > latest ? happened.at : latest), at);
  const words = `${endInWords(status, reason)}${error === null ? "" : `: ${error}`}`;
  return [...told, line(end, status === "awaiting_approval" ? "now" : "ended", words)].toSorted(
    (one, other) => one.at.getTime() - other.at.getTime(),
  );
};
