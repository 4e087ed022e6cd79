import { autoSentAnswer } from "./auto-sent-answer.ts";
import { dispute } from "./dispute.ts";
import { draftApproved } from "./draft-approved.ts";
import { draftEscalated } from "./draft-escalated.ts";
import { draftModified } from "./draft-modified.ts";
import { invalidPlan } from "./invalid-plan.ts";
import { legalThreat } from "./legal-threat.ts";
import { lostAnswer } from "./lost-answer.ts";
import { monitorDown } from "./monitor-down.ts";
import { planForReview } from "./plan-for-review.ts";
import { reportedPlan } from "./reported-plan.ts";
import { sameTextTwice } from "./same-text-twice.ts";
import type { Scenario } from "./scenario.ts";
import { serverKilled } from "./server-killed.ts";
import { silentTenant } from "./silent-tenant.ts";
import { spanish } from "./spanish.ts";
import { stopAndStart } from "./stop-and-start.ts";
import { twoInARow } from "./two-in-a-row.ts";
import { validPlan } from "./valid-plan.ts";
import { waitingDraft } from "./waiting-draft.ts";
import { wrongAmount } from "./wrong-amount.ts";

/** Everything that is played, in the order in which it is told; those that move the clock come last. */
export const PROGRAMME: readonly Scenario[] = [
  autoSentAnswer,
  spanish,
  draftApproved,
  draftModified,
  draftEscalated,
  validPlan,
  planForReview,
  invalidPlan,
  reportedPlan,
  wrongAmount,
  legalThreat,
  dispute,
  stopAndStart,
  sameTextTwice,
  twoInARow,
  lostAnswer,
  monitorDown,
  serverKilled,
  waitingDraft,
  silentTenant,
];

/** The one whose audit trail ends the demo: it has a bit of everything. */
export const TRAIL_OF = lostAnswer;
