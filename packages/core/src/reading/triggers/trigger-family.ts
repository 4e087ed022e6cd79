import type { Situation } from "../situation.ts";
import type { Leaning } from "../weighing/leanings.ts";
import type { Severity, TriggerKind } from "../../vocabulary.ts";

/** One matter that a tenant's text can raise, and how people say it. The notation is that of `../phrase.ts`. */
export interface TriggerFamily {
  readonly kind: TriggerKind;
  readonly severity: Severity;
  /** What the words of such a message lean towards. */
  readonly leaning: Leaning;
  /** How the matter is put in general: kinds of words in an order. Firmer than a phrase. */
  readonly frames?: readonly string[];
  /** Ways to put it that are known from messages. */
  readonly phrases: readonly string[];
  /**
   * Things that mean little alone and much together: a message raises the matter when it says something of every named
   * list of a scene, in whatever order ("the pills", "by the time you read this").
   */
  readonly signals?: Readonly<Record<string, readonly string[]>>;
  readonly scenes?: readonly (readonly string[])[];
  /** Innocent uses of the same words: a phrase that shares a word with one of these doesn't count. */
  readonly harmless: readonly string[];
  /** Whether a miss is worse than a false alarm, so that an innocent use excuses no longer phrase. Default false. */
  readonly mustBeFound?: boolean;
  /** Found anywhere in the message, these take back everything the phrases found ("just kidding"). */
  readonly takenBackBy?: readonly string[];
  /** Whether "not", "nunca" … before a phrase undo it. Default true. */
  readonly negatable?: boolean;
  /** Whether a phrase must not run over a comma or a dash, behind which names are signed. Default false. */
  readonly withinClause?: boolean;
  /** Whether the phrase counts only where nobody but the writer can be its subject. Default false. */
  readonly mustBeTheWriters?: boolean;
  /** A phrase doesn't count where everything in one of these sets is said beside it. */
  readonly setAsideBy?: readonly (readonly Situation[])[];
  /** Whether the phrase counts within quotation marks or after "the letter says". Default false. */
  readonly countsWhenQuoted?: boolean;
}
