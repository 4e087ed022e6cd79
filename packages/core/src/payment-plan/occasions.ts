import { wordSet } from "../text/word-set.ts";
import type { Day } from "./calendar.ts";
import type { Mention } from "./mentions.ts";
import { isCompletion, isElapsed, leadOf } from "./spans.ts";
import { statementAt } from "./statements.ts";
import type { Mark } from "./marks.ts";
import type { Reading, Statement } from "./statements.ts";
import type { Cue } from "./words/cues.ts";
import type { Link } from "./words/links.ts";
import { BEGINNINGS, DATE_FILLERS } from "./words/function-words.ts";

/** What a day is named for. `event` is something other than a payment of the writer's. */
export type Purpose = "start" | "end" | "deadline" | "after" | "event" | "plain";

/** A day of the message and what it is for; `day` is null where it is too vague. */
export interface Occasion {
  readonly mention: Mention;
  readonly day: Day | null;
  readonly purpose: Purpose;
}

const PURPOSES: ReadonlyMap<Link, Purpose> = new Map<Link, Purpose>([
  ["start", "start"],
  ["end", "end"],
  ["deadline", "deadline"],
  ["after", "after"],
]);

/** Cues that make a day one of earning, of the past, or of somebody else. */
const EVENT_CUES: ReadonlySet<Cue> = new Set<Cue>(["income", "past", "theirs", "expense"]);

/** The days of a message in order: dates, and spans that say when (`in 2 weeks`). */
export function readOccasions(reading: Reading, today: Day): Occasion[] {
  return reading.mentions.flatMap((mention): Occasion[] => {
    if (mention.type === "date") return [{ mention, day: mention.day, purpose: purposeOf(mention, reading) }];
    if (mention.type !== "duration" || isElapsed(mention, reading)) return [];
    const lead = leadOf(mention, reading);
    if ((lead !== "in" && lead !== "en") || isCompletion(mention, reading)) return [];
    const purpose = purposeOf(mention, reading);
    return [{ mention, day: today + Math.round(mention.days), purpose: purpose === "end" ? "plain" : purpose }];
  });
}

function purposeOf(mention: Mention, reading: Reading): Purpose {
  const statement = statementAt(reading, mention.first);
  if (statement === undefined) return "plain";
  if (isSince(mention, reading) || isSaid(mention, reading)) return "event";
  const purpose = purposeFromLink(mention, statement, reading);
  if (purpose === "start" && isOtherMatter(statement, reading)) return "event";
  if (isOtherEvent(mention, statement, reading)) return purpose === "start" && statement.isOffer ? "start" : "event";
  const isStart = isHeldBack(mention, statement, reading) || isBegunAfter(mention, reading);
  if (purpose === "end" && isStart) return "start";
  if (purpose !== undefined) return purpose;
  if (isBeginning(mention, statement, reading)) return "start";
  // `300 el viernes que me pagan`, `el viernes que me pagan le tengo 300`
  const isOfSum = (cue: Mark<Cue>): boolean =>
    cue.kind === "income" &&
    cue.first >= mention.last &&
    (isRelative(mention, cue, reading) ||
      reading.mentions.some(
        ({ type, first, last }) => type === "amount" && first >= statement.first && last <= mention.first,
      ));
  const isEvent = !statement.isOffer && statement.cues.some((cue) => EVENT_CUES.has(cue.kind) && !isOfSum(cue));
  return isEvent ? "event" : "plain";
}

/** `like i said sunday`. */
function isSaid({ first }: Mention, { lexemes }: Reading): boolean {
  return [1, 2, 3].some((back) => SAYING.has(lexemes[first - back]?.word ?? ""));
}

const SAYING = wordSet("said told talked spoke texted emailed called dije hablamos hable quedamos");

/** `I got your letter from january 3rd`, `desde septiembre no tengo trabajo`: nothing is paid here. */
function isOtherMatter({ first, last, isOffer, cues }: Statement, { mentions }: Reading): boolean {
  if (isOffer || !cues.some(({ kind }) => OTHER_MATTERS.has(kind))) return false;
  return !mentions.some((mention) => PLAN_PARTS.has(mention.type) && mention.first >= first && mention.first < last);
}

const OTHER_MATTERS: ReadonlySet<Cue> = new Set<Cue>(["neutral", "negation", "past", "income", "expense", "theirs"]);
const PLAN_PARTS: ReadonlySet<Mention["type"]> = new Set<Mention["type"]>([
  "amount",
  "cadence",
  "duration",
  "payments",
]);

/** `el viernes que me pagan`, `friday when my check comes`. */
function isRelative({ last }: Mention, { first }: Mark<Cue>, { lexemes }: Reading): boolean {
  return first - last <= 2 && RELATIVE_WORDS.has(lexemes[last]?.word ?? "");
}

const RELATIVE_WORDS = wordSet("que when cuando cuanto");

/** `in the hospital since the 9th`. */
function isSince({ first }: Mention, { lexemes }: Reading): boolean {
  return [1, 2].some((back) => lexemes[first - back]?.word === "since");
}

/** `starting friday`, `until the 15th`: the nearest such word, with nothing but small words in between. */
function purposeFromLink(mention: Mention, statement: Statement, { links, lexemes }: Reading): Purpose | undefined {
  const link = links.findLast(
    ({ kind, first, last }) =>
      PURPOSES.has(kind) &&
      last <= mention.first &&
      mention.first - last <= 5 &&
      first >= statement.first - 2 &&
      lexemes.slice(last, mention.first).every(({ word }) => DATE_FILLERS.has(word)),
  );
  return link === undefined ? undefined : PURPOSES.get(link.kind);
}

/** `I start my new job on the 13th`. */
function isOtherEvent(mention: Mention, statement: Statement, { links }: Reading): boolean {
  return links.some(({ kind, first }) => kind === "other_event" && first >= statement.first && first < mention.first);
}

/** `I can't start until friday`. */
function isHeldBack(mention: Mention, statement: Statement, { mentions }: Reading): boolean {
  const negation = statement.cues.find((cue) => cue.kind === "negation" && cue.first < mention.first);
  if (negation === undefined) return false;
  return !mentions.some(({ type, first }) => type === "amount" && first >= negation.last && first < mention.first);
}

/** `hasta el 20 empiezo`. */
function isBegunAfter({ last }: Mention, { lexemes }: Reading): boolean {
  return BEGINNINGS.has(lexemes[last]?.word ?? "") && lexemes[last]?.cutOff === false;
}

/** `I'll start with 100 on friday`, `del 18 en adelante`, `in 2 weeks I start`, `el lunes empiezo`. */
function isBeginning(mention: Mention, statement: Statement, { lexemes, links }: Reading): boolean {
  const [next, afterNext] = [lexemes[mention.last]?.word, lexemes[mention.last + 1]?.word];
  if (next === "on" || next === "onward" || next === "onwards" || next === "forward") return true;
  if (next === "en" && afterNext === "adelante") return true;
  const isNamed = (first: number, last: number): boolean =>
    lexemes.slice(first, last).some(({ word }) => BEGINNINGS.has(word));
  return links.some(({ kind, first, last }) => {
    if (kind !== "start" || !isNamed(first, last)) return false;
    if (last <= mention.first) return first >= statement.first;
    if (first >= statement.last) return false;
    const isEvent = links.some((link) => link.kind === "other_event" && link.first >= first && link.first - first <= 3);
    return first >= mention.last && first - mention.last <= 3 && !isEvent;
  });
}
