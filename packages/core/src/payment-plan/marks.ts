import { compilePhraseTable } from "../text/phrase-table.ts";
import type { PhraseTable } from "../text/phrase-table.ts";
import { wordSet } from "../text/word-set.ts";
import type { Lexeme } from "./lexemes.ts";
import { CUES } from "./words/cues.ts";
import type { Cue } from "./words/cues.ts";
import { LINKS } from "./words/links.ts";
import type { Link } from "./words/links.ts";

/** Roles and links of words. */
export const CUE_TABLE = compilePhraseTable(CUES);
export const LINK_TABLE = compilePhraseTable(LINKS);

/** A word or phrase with a role; indexes of lexemes, `last` exclusive. */
export interface Mark<Kind> {
  readonly kind: Kind;
  readonly first: number;
  readonly last: number;
}

/** The words that say what a sum is, in order; what is inside a mention is none. */
export function readCues(lexemes: readonly Lexeme[], isMentioned: ReadonlySet<number>): Mark<Cue>[] {
  return dropForeignOffers(addSpanishOffers(findMarks(CUE_TABLE, lexemes, isMentioned), lexemes), lexemes);
}

/** The words that join sums, dates and durations, in order. */
export function readLinks(lexemes: readonly Lexeme[], isMentioned: ReadonlySet<number>): Mark<Link>[] {
  return findMarks(LINK_TABLE, lexemes, isMentioned);
}

function findMarks<Kind>(
  table: PhraseTable<Kind>,
  lexemes: readonly Lexeme[],
  isMentioned: ReadonlySet<number>,
): Mark<Kind>[] {
  const marks: Mark<Kind>[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const match = isMentioned.has(at) ? undefined : table.match(lexemes, at);
    if (match !== undefined) marks.push({ kind: match.meaning, first: at, last: at + match.length });
    at += match?.length ?? 1;
  }
  return marks;
}

/** `le suelto 260`, `le aviento 50`: whatever the verb, the writer hands a sum over. */
function addSpanishOffers(marks: readonly Mark<Cue>[], lexemes: readonly Lexeme[]): Mark<Cue>[] {
  const offers = lexemes.flatMap(({ word }, first): Mark<Cue>[] => {
    const [verb, sum] = [lexemes[first + 1], lexemes[first + 2]];
    if (!RECIPIENTS.has(word) || verb?.cutOff !== false || !FIRST_PERSON.test(verb.word)) return [];
    if (sum?.cutOff !== false || sum.value === undefined || OTHER_VERBS.has(verb.word)) return [];
    const isKnown = marks.some((mark) => mark.first < first + 2 && mark.last > first);
    return isKnown ? [] : [{ kind: "offer", first, last: first + 2 }];
  });
  return offers.length === 0 ? [...marks] : [...marks, ...offers].toSorted((one, other) => one.first - other.first);
}

const RECIPIENTS = wordSet("le les te");
/** The present of the first person; `le dio` and `le pidio` are of somebody else. */
const FIRST_PERSON = /^[a-z]{2,}[a-hj-z]o$/;
const OTHER_VERBS = wordSet("dijo hizo puso quiso trajo debo cobro quito");

/** What somebody is asked to do is no saying of theirs. In `not willing to` and `never going to` the offer is part of the negation; in `no, I can do 100` it is not. */
function dropForeignOffers(cues: readonly Mark<Cue>[], lexemes: readonly Lexeme[]): Mark<Cue>[] {
  return cues.filter((cue, index) => {
    const before = cues[index - 1];
    if (before === undefined) return true;
    // `I was thinking you take 60 each friday`
    if (cue.kind === "theirs" && before.kind === "offer" && before.last === cue.first) {
      return !ASKED_OF_OTHERS.has(lexemes[cue.last - 1]?.word ?? "");
    }
    const isPresent = cue.kind === "subject" && isGerund(lexemes[cue.last - 1]);
    // `no way im paying 300`
    if (isPresent && before.last === cue.first && REACHING.has(before.kind)) return false;
    if (cue.kind !== "offer") return true;
    const isBare = isGerund(lexemes[cue.first]);
    if (cue.first - before.last > (isBare ? 1 : 0)) return true;
    // `last manager let us slide with 40`
    if (lexemes[cue.first]?.word === "let" && cue.first - before.last <= 3 && TELLING.has(before.kind)) return false;
    if (before.kind === "past") return !isBare;
    // `was told id be paying 60`
    const isReported = before.kind === "theirs" && REPORTING.has(lexemes[before.last - 1]?.word ?? "");
    const isAllowed = lexemes.slice(cue.first, cue.last).some(({ word }) => ALLOWING.has(word));
    if (isReported && !isAllowed && before.last === cue.first && lexemes[cue.first]?.cutOff !== true) return false;
    // `they wanna garnish 150`
    if (before.kind === "theirs" && OTHERS.has(lexemes[before.last - 1]?.word ?? "")) {
      return lexemes[cue.first]?.cutOff === true || !WANTING.has(lexemes[cue.first]?.word ?? "");
    }
    if (!REACHING.has(before.kind)) return true;
    const isAnswer = before.last - before.first === 1 && ANSWERS.has(lexemes[before.first]?.word ?? "");
    return isAnswer || lexemes[cue.first]?.cutOff === true;
  });
}

const ASKED_OF_OTHERS = wordSet("take let allow put set keep give");
const TELLING: ReadonlySet<Cue> = new Set<Cue>(["past", "theirs"]);
const OTHERS = wordSet("they he she ellos ellas people theyre theyll hes shes");
const ALLOWING = wordSet("can could may");
const REPORTING = wordSet("told informed promised quoted");
const WANTING = wordSet("wanna want wants gonna going will would can could trying tryna");
const REACHING = new Set<Cue>(["negation", "denial", "wish", "cancellation"]);
const ANSWERS = wordSet("no nope nah");

const GERUND = /(?:ing|ndo)$/;

/** `paying`, `pagando`. */
export function isGerund(lexeme: Lexeme | undefined): boolean {
  return GERUND.test(lexeme?.word ?? "");
}
