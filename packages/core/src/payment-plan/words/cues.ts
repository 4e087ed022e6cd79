import { DEBT, EXPENSE, INCOME, RENT } from "./cues/money.ts";
import { OFFER } from "./cues/offers.ts";
import { THEIRS } from "./cues/others.ts";
import { PAST } from "./cues/past.ts";
import { BELOW, LIMIT, NEGATION, REJECTION } from "./cues/refusals.ts";
import { CANCELLATION, OBLIGATION, RULES } from "./cues/rules.ts";
import { CONCESSION, DENIAL, MOCKERY, WISH } from "./cues/scorn.ts";
import { CONDITION, CONTRAST, NEUTRAL, RESTART, SUBJECT } from "./cues/turns.ts";

/**
 * Words that say what a sum is: offered, refused, past, earned, spent, somebody else's. A new phrase is one line in a
 * list of `cues/`. Notation: see `text/phrase-table.ts`; words in standard spelling, without accents and apostrophes.
 * The longest phrase wins, so that `cant we` (a proposal) outranks `cant` (a refusal).
 */

export type Cue =
  /** Begins a statement in which the writer proposes. */
  | "offer"
  /** Denies what follows in its statement. */
  | "negation"
  /** Turns a negation into a limit: `not more than 100`. */
  | "limit"
  /** The sum that follows is only a bound: `anything lower than 100`. */
  | "below"
  /** Refuses what was said before it. */
  | "rejection"
  /** What the writer asks to be let off: `100 off my rent`. */
  | "concession"
  /** Ridicules a sum on either side of it. */
  | "mockery"
  /** Denies what follows, through the clauses that depend on it: `I never said …`. */
  | "denial"
  | "wish"
  /** What somebody else said, wants or does. */
  | "theirs"
  /** Asks about rules, or for a figure. */
  | "rules"
  | "obligation"
  | "cancellation"
  | "past"
  | "income"
  | "expense"
  /** What rent and fees are, unless something is paid towards them. */
  | "rent"
  /** What is owed: may be split, is no instalment. */
  | "debt"
  | "contrast"
  /** Makes what follows depend on something: `as long as I keep my job`. */
  | "condition"
  /** Ends a negation within its statement: `cant do 200, only 100`. */
  | "restart"
  /** Begins a clause of its own, in whatever sense. */
  | "subject"
  /** Looks like another cue and is none: `until paid off`. */
  | "neutral";

/** A phrase in two lists has the meaning that comes first here. */
export const CUES: readonly { readonly meaning: Cue; readonly phrases: readonly string[] }[] = [
  { meaning: "neutral", phrases: NEUTRAL },
  { meaning: "offer", phrases: OFFER },
  { meaning: "negation", phrases: NEGATION },
  { meaning: "limit", phrases: LIMIT },
  { meaning: "below", phrases: BELOW },
  { meaning: "rejection", phrases: REJECTION },
  { meaning: "concession", phrases: CONCESSION },
  { meaning: "mockery", phrases: MOCKERY },
  { meaning: "denial", phrases: DENIAL },
  { meaning: "wish", phrases: WISH },
  { meaning: "theirs", phrases: THEIRS },
  { meaning: "rules", phrases: RULES },
  { meaning: "obligation", phrases: OBLIGATION },
  { meaning: "cancellation", phrases: CANCELLATION },
  { meaning: "past", phrases: PAST },
  { meaning: "income", phrases: INCOME },
  { meaning: "expense", phrases: EXPENSE },
  { meaning: "rent", phrases: RENT },
  { meaning: "debt", phrases: DEBT },
  { meaning: "condition", phrases: CONDITION },
  { meaning: "contrast", phrases: CONTRAST },
  { meaning: "restart", phrases: RESTART },
  { meaning: "subject", phrases: SUBJECT },
];
