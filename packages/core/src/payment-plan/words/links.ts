import { CHANGE, CORRECTION, REPLACED, SEQUEL } from "./links/changes.ts";
import { COMPLETION, OVER, SPLIT, WHOLE } from "./links/spreading.ts";
import { AFTER, DEADLINE, ELAPSED, END, FROM_THEN, OTHER_EVENT, START } from "./links/times.ts";
import { COPULA, PAY, PLAN_NOUN } from "./links/paying.ts";

/**
 * Words that join the sums, dates and durations of a message. A new phrase is one line here.
 * Notation: see `text/phrase-table.ts`; words in standard spelling, without accents and apostrophes.
 */

export type Link =
  /** Replaces the sum that follows: `instead of 200`. */
  | "replaced"
  /** A change of an existing plan: in `from 80 to 95` the second sum counts. */
  | "change"
  /** What follows corrects what came before. */
  | "correction"
  /** What follows comes after the first sum. */
  | "sequel"
  /** Spread a sum over time. */
  | "split"
  /** Before the time that a sum is spread over. */
  | "over"
  | "start"
  | "end"
  | "deadline"
  | "after"
  /** The span beside it is no length of a plan: `3 weeks late`. */
  | "elapsed"
  /** A verb of paying or a means of payment. */
  | "pay"
  | "copula"
  /** What a plan's owner may be talking about before a copula. */
  | "plan_noun"
  /** Begins something other than payments: `I start my new job`. */
  | "other_event"
  | "whole"
  /** All is paid: `be done in 8 weeks`. */
  | "completion"
  /** Refers to a day told before: `from then on`. */
  | "from_then";

/** Words that say how the sums, dates and durations around them belong together. */
export const LINKS: readonly { readonly meaning: Link; readonly phrases: readonly string[] }[] = [
  { meaning: "replaced", phrases: REPLACED },
  { meaning: "change", phrases: CHANGE },
  { meaning: "correction", phrases: CORRECTION },
  { meaning: "sequel", phrases: SEQUEL },
  { meaning: "split", phrases: SPLIT },
  { meaning: "over", phrases: OVER },
  { meaning: "start", phrases: START },
  { meaning: "end", phrases: END },
  { meaning: "deadline", phrases: DEADLINE },
  { meaning: "after", phrases: AFTER },
  { meaning: "elapsed", phrases: ELAPSED },
  { meaning: "pay", phrases: PAY },
  { meaning: "copula", phrases: COPULA },
  { meaning: "plan_noun", phrases: PLAN_NOUN },
  { meaning: "other_event", phrases: OTHER_EVENT },
  { meaning: "completion", phrases: COMPLETION },
  { meaning: "from_then", phrases: FROM_THEN },
  { meaning: "whole", phrases: WHOLE },
];
