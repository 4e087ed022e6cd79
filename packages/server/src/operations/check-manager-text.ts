import {
  checkDraft,
  type DraftTenant,
  OrchestratorError,
  type ResponseApproval,
  smsSegments,
  type TenantContext,
} from "@orchestrator/core";
import { findReusableSteps, getDatabaseTime, type QueuedResponse, type WorkflowInstance } from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import type { Call } from "../use-cases.ts";
import { type AccountRead, readAccount } from "./read-account.ts";

/** A manager may write two segments, never more: longer texts arrive in pieces, and in the wrong order. */
const LONGEST_MANAGER_TEXT = 320;
/** An account read longer ago than this is read again before a draft built on it is approved. */
const CONTEXT_GOOD_FOR_MS = 24 * 3600 * 1000;

const invalid = (field: string, message: string): OrchestratorError =>
  new OrchestratorError("validation", `${field}: ${message}`, { problems: [{ field, message }] });

export interface GivenText {
  readonly field: "approved_text" | "modified_text" | "content";
  readonly text: string;
}

/** A text as a manager gave it, without blanks around it; at most as long as one may be. */
export const ownWords = (field: GivenText["field"], given: string, whenEmpty: string): GivenText => {
  const text = given.trim();
  if (text === "") throw invalid(field, whenEmpty);
  if (smsSegments(text).characters > LONGEST_MANAGER_TEXT) {
    throw invalid(field, `must have at most ${LONGEST_MANAGER_TEXT} characters`);
  }
  return { field, text };
};

/** What would be sent, and by which field it was (or can be) given. */
export const textToSend = (
  item: QueuedResponse,
  { action, approved_text, modified_text }: ResponseApproval,
): GivenText | null => {
  if (action === "escalate") return null;
  const field = action === "modify" ? "modified_text" : "approved_text";
  const given = action === "modify" ? modified_text : approved_text;
  const empty = "there is no draft to approve: give the text to send, or use modify or escalate";
  return ownWords(field, given ?? item.aiResponse, empty);
};

const NO_ACCOUNT: DraftTenant = {
  name: "",
  amount_owed: 0,
  tenant_portion: null,
  days_late: 0,
  language_preference: null,
};

const findings = (text: string, tenant: TenantContext | null, message: string) =>
  checkDraft({ draft: text, tenant: tenant ?? NO_ACCOUNT, tenant_message: message }).violations;

/** The account as the draft was written on it; null where none was read: then the text is judged by itself. */
const accountOfDraft = async (deps: Deps, workflow: WorkflowInstance): Promise<TenantContext | null> => {
  const [read] = await findReusableSteps(deps.db, workflow.id, ["get_tenant_context"]);
  return (read?.output ?? null) as TenantContext | null;
};

/** A text that a manager vouches for, with what the draft checks say of it. */
export interface CheckedText {
  readonly text: string;
  readonly warnings: readonly string[];
  /** The account, where it was read again for this decision. */
  readonly account: AccountRead | null;
}

/**
 * Checks the text a manager vouches for. A leaked marker is refused; what else the draft checks find is said as a warning
 * and stored. An untouched draft on an old account must still hold on the account as it is now.
 */
export const checkManagerText = async (
  deps: Deps,
  item: Pick<QueuedResponse, "aiResponse" | "contextAt" | "tenantMessage">,
  workflow: WorkflowInstance,
  { field, text }: GivenText,
  call: Call,
): Promise<CheckedText> => {
  const now = await getDatabaseTime(deps.db);
  const old = item.contextAt !== null && now.getTime() - item.contextAt.getTime() > CONTEXT_GOOD_FOR_MS;
  const account = old ? await readAccount(deps, workflow.tenantId, call) : null;
  const tenant = account === null ? await accountOfDraft(deps, workflow) : account.tenant;
  const warnings = findings(text, tenant, item.tenantMessage).filter(
    (kind) => tenant !== null || kind !== "amount_mismatch",
  );
  if (warnings.includes("marker_leak")) {
    throw invalid(field, "contains a machine line or a placeholder: take it out");
  }
  const stale = tenant === null ? ["account_unread"] : warnings;
  if (old && text === item.aiResponse && stale.length > 0) {
    throw new OrchestratorError(
      "conflict",
      "The account may have changed since this draft was written. Read it again and modify the text.",
      { details: { reason: "draft_stale", findings: stale } },
    );
  }
  return { text, warnings, account };
};
