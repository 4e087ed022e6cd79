import { escalationName } from "@orchestrator/core";
import type { Edit, ReportData } from "@orchestrator/db";
import { element, escapeHtml, table } from "./html.ts";
import { barPlot, linePlot, reliabilityPlot } from "./plots.ts";
import { reliabilityCurve } from "./reliability.ts";
import { STYLE } from "./style.ts";
import { wordDiff } from "./word-diff.ts";

export interface ReportPage {
  readonly data: ReportData;
  readonly days: number;
  readonly writtenAt: Date;
  readonly timeZone: string;
  /** The scores at which routes change. */
  readonly thresholds: readonly number[];
  /** Null: nobody asked for words. */
  readonly edits: readonly Edit[] | null;
}

const ROUTES: Readonly<Record<string, string>> = {
  auto_send: "sent by itself",
  approval: "a manager was asked",
  escalate: "escalated",
  suppress: "nothing sent: opted out",
};

const MINUTE = 60;
const HOUR = 3600;

/** Seconds in the unit that suits them. */
const duration = (seconds: number | null): string => {
  if (seconds === null) return "–";
  if (seconds < 2 * MINUTE) return `${seconds.toFixed(seconds < 10 ? 2 : 0)} s`;
  return seconds < 2 * HOUR ? `${Math.round(seconds / MINUTE)} min` : `${(seconds / HOUR).toFixed(1)} h`;
};

const percent = (count: number, total: number): string =>
  total === 0 ? "–" : `${Math.round((count / total) * 100)} %`;

const section = (title: string, ...inside: readonly string[]): string =>
  element("section", {}, element("h2", {}, escapeHtml(title)), ...inside);

const note = (words: string): string => element("p", { class: "note" }, escapeHtml(words));

const legend = (...names: readonly string[]): string =>
  element(
    "p",
    { class: "legend" },
    ...names.map((name, index) => element("span", { class: `s${index}` }, escapeHtml(name))),
  );

const shares = (rows: readonly { readonly name: string; readonly count: number }[], head: string): string => {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return note("None in this period.");
  return table([[head, "count", "share"], ...rows.map(({ name, count }) => [name, count, percent(count, total)])]);
};

const volumes = ({ volumes: days }: ReportData): string => {
  const labels = days.map(({ day }) => day.slice(5));
  return section(
    "Texts by day",
    legend("received", "sent"),
    barPlot("Texts by day", labels, [
      { name: "received", values: days.map(({ received }) => received) },
      { name: "sent", values: days.map(({ sent }) => sent) },
    ]),
  );
};

const responseTimes = ({ volumes: days, response_time }: ReportData): string => {
  const labels = days.map(({ day }) => day.slice(5));
  const { decided, p50, p95 } = response_time;
  return section(
    "From receipt to decision",
    legend("half of them within", "95 % within"),
    linePlot(
      "Seconds from receipt to decision",
      labels,
      [
        { name: "p50", values: days.map((day) => day.p50) },
        { name: "p95", values: days.map((day) => day.p95) },
      ],
      " s",
    ),
    note(`${decided} decided: half of them within ${duration(p50)}, 95 % within ${duration(p95)}.`),
  );
};

const approvals = ({ approvals: { approved, edited, escalated, pending, p50, p95 } }: ReportData): string =>
  section(
    "What managers did with drafts",
    shares(
      [
        { name: "approved as they were", count: approved },
        { name: "edited", count: edited },
        { name: "escalated", count: escalated },
      ],
      "drafts",
    ),
    note(`Half of the decisions within ${duration(p50)}, 95 % within ${duration(p95)}. ${pending} drafts wait now.`),
  );

const reliability = ({ judged }: ReportData, thresholds: readonly number[]): string => {
  const bins = reliabilityCurve(judged);
  const title = "How well the confidence predicts managers";
  if (bins.length === 0) return section(title, note("No draft with a score was decided about in this period."));
  const share = (value: number): string => `${Math.round(value * 100)} %`;
  return section(
    title,
    element("div", { class: "square" }, reliabilityPlot(bins, thresholds)),
    table([
      ["confidence", "drafts", "sent unchanged", "95 % interval"],
      ...bins.map(({ from, to, count, unchanged, low, high }) => [
        `${share(from)} to ${share(to)}`,
        count,
        share(unchanged),
        `${share(low)} to ${share(high)}`,
      ]),
    ]),
    note(
      "On the diagonal a score means what it says. Dashed lines are the thresholds in force. Drafts that went out by themselves are not in it: nobody judged them.",
    ),
  );
};

const MARKS = { same: "span", removed: "del", added: "ins" } as const;

const edited = (edits: readonly Edit[]): string =>
  section(
    "What managers changed",
    ...(edits.length === 0 ? [note("No draft was edited in this period.")] : []),
    ...edits.map(({ draft, text }) =>
      element(
        "p",
        { class: "diff" },
        wordDiff(draft, text)
          .map(({ kind, words }) => element(MARKS[kind], {}, escapeHtml(words)))
          .join(" "),
      ),
    ),
  );

/** The report as one page of HTML that needs nothing else. Words of texts are in it only where `edits` are given. */
export const reportPage = ({ data, days, writtenAt, timeZone, thresholds, edits }: ReportPage): string => {
  const title = `Texts about rent: the last ${days} days`;
  const body = [
    element("h1", {}, escapeHtml(title)),
    note(`Written ${writtenAt.toISOString().slice(0, 16).replace("T", " ")} UTC; days of ${timeZone}.`),
    volumes(data),
    section(
      "What was decided",
      shares(
        data.routes.map(({ route, count }) => ({ name: ROUTES[route] ?? route, count })),
        "route",
      ),
    ),
    responseTimes(data),
    approvals(data),
    reliability(data, thresholds),
    section(
      "Escalations",
      data.escalations.length === 0
        ? note("None in this period.")
        : table([
            ["type", "raised", "still open"],
            ...data.escalations.map(({ type, raised, open }) => [escalationName(type), raised, open]),
          ]),
    ),
    section(
      "Payment plans",
      shares(
        data.plans.map(({ status, count }) => ({ name: status.replaceAll("_", " "), count })),
        "status",
      ),
    ),
    ...(edits === null ? [] : [edited(edits)]),
  ];
  const head = [
    '<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="color-scheme" content="light dark"/>',
    element("title", {}, escapeHtml(title)),
    element("style", {}, STYLE),
  ];
  return `<!doctype html>\n${element("html", { lang: "en" }, element("head", {}, ...head), element("body", {}, element("main", {}, ...body)))}\n`;
};
