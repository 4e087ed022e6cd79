import { wordSet } from "../text/word-set.ts";
import type { Day } from "./calendar.ts";
import type { DatedSum } from "./find-lump-sum.ts";
import type { Proposal } from "./proposal.ts";
import type { Mention } from "./mentions.ts";
import { readOccasions } from "./occasions.ts";
import type { Occasion } from "./occasions.ts";
import { statementAt } from "./statements.ts";
import type { Reading } from "./statements.ts";
import { isUnknown } from "./unknown-words.ts";
import type { Cue } from "./words/cues.ts";
import { DATE_FILLERS } from "./words/function-words.ts";

/** A statement with no other cues may consist of a date alone: `after new years, january 5, 75 weekly`. */
const BARE_CUES: ReadonlySet<Cue> = new Set<Cue>(["offer", "contrast", "subject", "restart", "neutral"]);
const LONGEST_BARE_STATEMENT = 6;

/** `I can only do 90 now`: since things have changed, not a day. */
const NOW = wordSet("now ahora ahorita");

/** The first day of the proposal, where the message names one. Beside a lump sum only an explicit start counts. */
export function findStart(
  proposal: Proposal,
  lumpSum: DatedSum | undefined,
  reading: Reading,
  today: Day,
): Occasion | undefined {
  const isNow = ({ first }: Mention): boolean =>
    first === proposal.amount.last && NOW.has(reading.lexemes[first]?.word ?? "");
  const occasions = readOccasions(reading, today).filter(
    ({ mention }) => !proposal.parts.includes(mention) && !isNow(mention),
  );
  const start = occasions.find(({ purpose }) => purpose === "start");
  if (start !== undefined || lumpSum !== undefined) return start;
  const referred = dayReferredTo(occasions, reading);
  if (referred !== undefined) return referred;
  const own = statementAt(reading, proposal.amount.first);
  return occasions.find(({ mention, day, purpose }) => {
    if (purpose !== "plain" || day === null) return false;
    const statement = statementAt(reading, mention.first);
    if (statement === undefined || statement === own) return true;
    if (statement.last - statement.first > LONGEST_BARE_STATEMENT) return false;
    const isAboutMore = reading.lexemes
      .slice(statement.first, statement.last)
      .some(
        (lexeme, offset) =>
          !DATE_FILLERS.has(lexeme.word) && isUnknown(lexeme, statement.first + offset, statement, reading),
      );
    return !isAboutMore && statement.cues.every((cue) => BARE_CUES.has(cue.kind));
  });
}

/** `my first check comes november 14, so 110 a week from then`. */
function dayReferredTo(occasions: readonly Occasion[], { links }: Reading): Occasion | undefined {
  const reference = links.find(({ kind }) => kind === "from_then");
  if (reference === undefined) return undefined;
  return occasions.findLast(({ mention, day }) => day !== null && mention.last <= reference.first);
}
