import { autoSentAnswer } from "./auto-sent-answer.ts";
import { biweeklyPlan } from "./biweekly-plan.ts";
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
import { spanishStop } from "./spanish-stop.ts";
import { stopAndStart } from "./stop-and-start.ts";
import { twoInARow } from "./two-in-a-row.ts";
import { validPlan } from "./valid-plan.ts";
import { waitingDraft } from "./waiting-draft.ts";
import { wrongAmount } from "./wrong-amount.ts";

/**
 * Everything that is played, in the order in which it is told: what the service is for and what it must never do first,
 * then how people and the service work together, then what goes wrong around them. Those that move the clock come last.
 */
export const PROGRAMME: readonly Scenario[] = [
  wrongAmount,
  autoSentAnswer,
  legalThreat,
  draftApproved,
  spanish,
  spanishStop,
  stopAndStart,
  validPlan,
  invalidPlan,
  biweeklyPlan,
  planForReview,
  reportedPlan,
  dispute,
  draftModified,
  draftEscalated,
  twoInARow,
  sameTextTwice,
  lostAnswer,
  serverKilled,
  monitorDown,
  waitingDraft,
  silentTenant,
];

/** The one whose audit trail ends the demo: it has a bit of everything. */
export const TRAIL_OF = lostAnswer;
