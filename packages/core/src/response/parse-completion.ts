import type { PaymentPlan } from "../payment-plan/payment-plan.ts";
import { stripMachineLines } from "./machine-lines.ts";
import { tenantReply } from "./reply-schema.ts";

/** What a model's completion says. An empty `reply` means that it gave no draft. */
export interface ParsedCompletion {
  readonly reply: string;
  readonly payment_plan: PaymentPlan | null;
  readonly escalate_reason: string | null;
  readonly parsed: "schema" | "markers";
}

/** The object in a text that has one, with or without a code fence or a sentence around it. */
const jsonIn = (text: string): string | null => {
  const start = text.search(/\{\s*"/u);
  return start < 0 ? null : text.slice(start, text.lastIndexOf("}") + 1);
};

/** Many times what a model is asked for; what is behind it could only be cut off anyway. */
const LONGEST_COMPLETION = 8_000;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Reads a completion: by the schema where it is JSON of that schema, with or without a code fence, and else as text
 * with marker lines. Either way no machine line is left in the reply. JSON that is broken or of another shape is no
 * reply at all: a tenant must never see it.
 */
export const parseCompletion = (whole: string): ParsedCompletion => {
  const completion = whole.slice(0, LONGEST_COMPLETION);
  const json = jsonIn(completion);
  if (json === null) {
    const { text: reply, payment_plan, escalate_reason } = stripMachineLines(completion);
    return { reply, payment_plan, escalate_reason, parsed: "markers" };
  }
  const structured = tenantReply.safeParse(parseJson(json));
  if (!structured.success) return { reply: "", payment_plan: null, escalate_reason: null, parsed: "markers" };

  const { reply, payment_plan, escalate_reason } = structured.data;
  const lines = stripMachineLines(reply);
  const plan = payment_plan
    ? {
        weekly_amount: payment_plan.weekly_amount,
        duration_weeks: payment_plan.duration_weeks ?? null,
        start_date: payment_plan.start_date ?? null,
      }
    : null;
  return {
    reply: lines.text,
    payment_plan: plan ?? lines.payment_plan,
    escalate_reason: escalate_reason?.trim() ? escalate_reason.trim() : lines.escalate_reason,
    parsed: "schema",
  };
};
