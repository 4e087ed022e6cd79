import type { ReportData } from "@orchestrator/db";
import { describe, expect, it } from "vitest";
import { reportPage } from "./page.ts";

const DATA: ReportData = {
  volumes: [
    { day: "2025-01-06", received: 12, sent: 9, p50: 0.8, p95: 2.5 },
    { day: "2025-01-07", received: 0, sent: 0, p50: null, p95: null },
  ],
  routes: [
    { route: "auto_send", count: 9 },
    { route: "approval", count: 3 },
  ],
  response_time: { decided: 12, p50: 0.8, p95: 2.5 },
  approvals: { approved: 2, edited: 1, escalated: 1, pending: 4, p50: 300, p95: 7_200 },
  escalations: [{ type: "payment_dispute", raised: 2, open: 1 }],
  plans: [{ status: "needs_review", count: 1 }],
  judged: [
    { confidence: 0.82, unchanged: true },
    { confidence: 0.88, unchanged: false },
    { confidence: 0.65, unchanged: false },
  ],
};
const EDITS = [{ draft: "You owe <b>$900</b> today.", text: 'You owe "$900" on Friday.' }];

const pageOf = (values: Partial<Parameters<typeof reportPage>[0]> = {}): string =>
  reportPage({
    data: DATA,
    days: 2,
    writtenAt: new Date("2025-01-07T12:00:00Z"),
    timeZone: "America/New_York",
    thresholds: [0.6, 0.85],
    edits: null,
    ...values,
  });

/** The names of elements that are opened and not closed in order; void ones close themselves here. */
const unclosed = (page: string): readonly string[] => {
  const open: string[] = [];
  for (const [, slash, name = "", end] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/gu)) {
    if (end === "/") continue;
    if (slash === "") open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
};

describe("the report's page", () => {
  it("is well formed, whatever it is made of", () => {
    expect(unclosed(pageOf())).toEqual([]);
    expect(unclosed(pageOf({ edits: EDITS }))).toEqual([]);
    const none = { ...DATA, routes: [], escalations: [], plans: [], judged: [], volumes: [] };
    const empty = pageOf({ data: none, edits: [] });
    expect(unclosed(empty)).toEqual([]);
    expect(empty).not.toMatch(/NaN|Infinity|undefined|null/u);
  });

  it("needs nothing from anywhere, and runs nothing", () => {
    const page = pageOf({ edits: EDITS });
    expect(page).not.toMatch(/https?:|\/\/|url\(|@import|<script|<link|<img|\bsrc=|\bhref=|\son\w+=/u);
  });

  it("tells the numbers", () => {
    const page = pageOf();
    for (const words of [
      "12 decided",
      "within 0.80 s",
      "sent by itself",
      "75 %",
      "5 min",
      "2.0 h",
      "4 drafts wait now",
    ]) {
      expect(page).toContain(words);
    }
    expect(page).toContain("<td>80 % to 90 %</td><td>2</td><td>50 %</td>");
    expect(page).not.toMatch(/NaN|Infinity|undefined/u);
  });

  it("has words of texts only where they were asked for, as they are and not as markup", () => {
    expect(pageOf()).not.toContain("$900");
    const page = pageOf({ edits: EDITS });
    expect(page).toContain("<del>&lt;b&gt;$900&lt;/b&gt; today.</del> <ins>&quot;$900&quot; on Friday.</ins>");
  });
});
