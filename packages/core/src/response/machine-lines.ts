import type { PaymentPlan } from "../payment-plan/payment-plan.ts";
import { readMarker } from "../payment-plan/read-marker.ts";

/** A text without its machine lines, and what they said. */
export interface MachineLines {
  readonly text: string;
  readonly payment_plan: PaymentPlan | null;
  readonly escalate_reason: string | null;
}

// A marker may be dressed up (`**ESCALATE:**`, `[PAYMENT_PLAN: …]`) and runs to the end of its line.
const PAYMENT_PLAN = /[*_[<]{0,3}\bpayment[_ -]?plan\b[*_]{0,3}[ \t]*[:=][*_]{0,3}[ \t]*([^\n]*weekly[ \t]*=[^\n]*)/iu;
const BARE_PAYMENT_PLAN = /[*_[<]{0,3}\bPAYMENT_PLAN\b[^\n]*/iu;
const ESCALATE = /[*_[<]{0,3}\bESCALATE\b[*_]{0,3}[ \t]*:[*_]{0,3}[ \t]*([^\n]*)/u;
const ESCALATE_LINE = /^[ \t]*[*_[<]{0,3}escalate\b[*_]{0,3}[ \t]*:[*_]{0,3}[ \t]*([^\n]*)$/iu;

/** The plan of a marker, however it was dressed up. */
const readPlan = (marker: string): PaymentPlan | null =>
  readMarker(`PAYMENT_PLAN: ${marker.replace(/^[^=]*?(?=weekly|weeks|start)/iu, "").replace(/[\]*_>]+$/u, "")}`)
    ?.plan ?? null;

const reasonOf = (raw: string | undefined): string => {
  const reason = raw?.replace(/[\]*_>]+$/u, "").trim();
  return reason === undefined || reason === "" ? "no reason given" : reason;
};

/** Takes every machine line out of a text, so that none of them can reach a tenant. The first of each kind counts. */
export const stripMachineLines = (text: string): MachineLines => {
  let payment_plan: PaymentPlan | null = null;
  let escalate_reason: string | null = null;
  const kept: string[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const escalate = ESCALATE.exec(line) ?? ESCALATE_LINE.exec(line);
    if (escalate !== null) escalate_reason ??= reasonOf(escalate[1]);
    const beforeEscalate = escalate === null ? line : line.slice(0, escalate.index);
    const plan = PAYMENT_PLAN.exec(beforeEscalate) ?? BARE_PAYMENT_PLAN.exec(beforeEscalate);
    if (plan !== null) payment_plan ??= readPlan(plan[0]);
    kept.push(plan === null ? beforeEscalate : beforeEscalate.slice(0, plan.index));
  }
  return {
    text: kept
      .join("\n")
      .replace(/\n{2,}/gu, "\n")
      .trim(),
    payment_plan,
    escalate_reason,
  };
};
