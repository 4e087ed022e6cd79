import { compilePhraseTable } from "../text/phrase-table.ts";
import type { PhraseTable } from "../text/phrase-table.ts";
import { wordSet } from "../text/word-set.ts";
import type { Lexeme } from "./lexemes.ts";
import type { Mention } from "./mentions.ts";
import { CUES } from "./words/cues.ts";
import { LINKS } from "./words/links.ts";
import { CONDITION_OPENERS } from "./words/function-words.ts";
import type { Cue } from "./words/cues.ts";
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

/** What sets a statement off from the one before it. */
export type Opener = "sentence" | "clause" | "contrast" | "offer" | "subject";

/** A stretch of text in which one thing is said. */
export interface Statement {
  readonly first: number;
  readonly last: number;
  readonly opener: Opener;
  /** The writer proposes here. */
  readonly isOffer: boolean;
  /** A denial or wish of an earlier statement on which this one depends: `I never said | I would …`. */
  readonly governedBy: "denial" | "wish" | "rules" | null;
  /** This, or the statement that it goes on from, sets a condition: `once …`, `as long as | my hours stay up`. */
  readonly isCondition: boolean;
  readonly cues: readonly Mark<Cue>[];
}

/** Everything that was recognised in a message. */
export interface Reading {
  readonly lexemes: readonly Lexeme[];
  readonly mentions: readonly Mention[];
  readonly links: readonly Mark<Link>[];
  readonly statements: readonly Statement[];
}

/** Divides a message into statements. */
export function readStatements(lexemes: readonly Lexeme[], mentions: readonly Mention[]): Reading {
  const isMentioned = new Set<number>();
  for (const mention of mentions) {
    for (let index = mention.first; index < mention.last; index += 1) isMentioned.add(index);
  }
  const cues = dropNegatedOffers(findMarks(CUE_TABLE, lexemes, isMentioned), lexemes);
  const links = findMarks(LINK_TABLE, lexemes, isMentioned);
  return { lexemes, mentions, links, statements: divide(lexemes, cues) };
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

/** In `not willing to` and `never going to` the offer is part of the negation; in `no, I can do 100` it is not. */
function dropNegatedOffers(cues: readonly Mark<Cue>[], lexemes: readonly Lexeme[]): Mark<Cue>[] {
  return cues.filter((cue, index) => {
    const before = cues[index - 1];
    if (cue.kind !== "offer" || before === undefined) return true;
    const isBare = isGerund(lexemes[cue.first]);
    if (cue.first - before.last > (isBare ? 1 : 0)) return true;
    if (before.kind === "past") return !isBare;
    if (!REACHING.has(before.kind)) return true;
    const isAnswer = before.last - before.first === 1 && ANSWERS.has(lexemes[before.first]?.word ?? "");
    return isAnswer || lexemes[cue.first]?.cutOff === true;
  });
}

const REACHING = new Set<Cue>(["negation", "denial", "wish", "cancellation"]);
const GERUND = /(?:ing|ndo)$/;
const ANSWERS = wordSet("no nope nah");

/** Words that begin a statement of their own when a cue starts with them: `my check is`, but not `out of my check`. */
const SUBJECTS = wordSet("my our mi mis i we me im nos");
const BEFORE_AN_OBJECT = wordSet("from of off de with con on in when until after for cuando del que because");
const SUBJECT_CUES: ReadonlySet<Cue> = new Set<Cue>(["subject", "income", "past", "negation", "debt", "denial"]);

function divide(lexemes: readonly Lexeme[], cues: readonly Mark<Cue>[]): Statement[] {
  const cueAt = new Map(cues.map((cue) => [cue.first, cue]));
  const statements: Statement[] = [];
  let draft: { first: number; opener: Statement["opener"]; cues: Mark<Cue>[] } | undefined;

  function close(last: number): void {
    if (draft === undefined) return;
    const before = statements.at(-1);
    const depends = draft.opener === "offer" || draft.opener === "subject";
    const isOffer = draft.cues.some((cue) => cue.kind === "offer");
    const isBare = draft.opener === "subject" || isGerund(lexemes[draft.first]);
    const governedBy = before === undefined || !depends ? null : governor(before, isBare && !before.isOffer);
    const isCondition =
      CONDITION_OPENERS.has(lexemes[draft.first]?.word ?? "") ||
      draft.cues.some(({ kind }) => kind === "condition") ||
      (draft.opener === "subject" && before?.isCondition === true && !before.isOffer);
    statements.push({ ...draft, last, isOffer, governedBy, isCondition });
    draft = undefined;
  }

  for (const [index, lexeme] of lexemes.entries()) {
    const cue = cueAt.get(index);
    const opener = openerOf(lexeme, cue, lexemes[index - 1]);
    if (opener !== undefined || draft === undefined) {
      close(index);
      draft = { first: index, opener: opener ?? "sentence", cues: [] };
    }
    if (cue !== undefined) draft.cues.push(cue);
  }
  close(lexemes.length);
  return statements;
}

function openerOf(
  { boundary, word }: Lexeme,
  cue: Mark<Cue> | undefined,
  before: Lexeme | undefined,
): Opener | undefined {
  if (boundary !== "none") return boundary;
  if (cue === undefined) return undefined;
  if (cue.kind === "contrast" || cue.kind === "offer" || cue.kind === "subject") return cue.kind;
  const isSubject = SUBJECTS.has(word) && !BEFORE_AN_OBJECT.has(before?.word ?? "");
  return isSubject && SUBJECT_CUES.has(cue.kind) ? "subject" : undefined;
}

/** What an earlier statement makes of the next; a question of rules reaches only `when do | i start | paying`. */
function governor(before: Statement, isBare: boolean): Statement["governedBy"] {
  const long = longCue(before.cues) ?? (before.governedBy === "rules" ? null : before.governedBy);
  if (long !== null || !isBare) return long;
  return before.governedBy === "rules" || before.cues.some(({ kind }) => kind === "rules") ? "rules" : null;
}

function isGerund(lexeme: Lexeme | undefined): boolean {
  return GERUND.test(lexeme?.word ?? "");
}

function longCue(cues: readonly Mark<Cue>[]): "denial" | "wish" | null {
  const last = cues.findLast((cue) => cue.kind === "denial" || cue.kind === "wish");
  return last?.kind === "denial" || last?.kind === "wish" ? last.kind : null;
}
