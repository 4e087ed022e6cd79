import { wordSet } from "../text/word-set.ts";
import type { Lexeme } from "./lexemes.ts";
import { isGerund, readCues, readLinks } from "./marks.ts";
import type { Mark } from "./marks.ts";
import type { Mention } from "./mentions.ts";
import { findUnreal } from "./unreal-conditions.ts";
import { CONDITION_OPENERS } from "./words/function-words.ts";
import type { Cue } from "./words/cues.ts";
import type { Link } from "./words/links.ts";

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

/** The statement that holds this lexeme. */
export function statementAt({ statements }: Reading, at: number): Statement | undefined {
  return statements.find(({ first, last }) => at >= first && at < last);
}

/** Words that only lead over to what is said. */
const LEADING = wordSet("so but and pero asi que pues entonces y bueno okay");

/** Where a statement really begins: behind `so`, `pero` and the like. */
export function headOf({ first, last }: Pick<Statement, "first" | "last">, lexemes: readonly Lexeme[]): number {
  let at = first;
  while (at < last - 1 && LEADING.has(lexemes[at]?.word ?? "")) at += 1;
  return at;
}

/** Divides a message into statements. */
export function readStatements(lexemes: readonly Lexeme[], mentions: readonly Mention[]): Reading {
  const isMentioned = new Set<number>();
  for (const mention of mentions) {
    for (let index = mention.first; index < mention.last; index += 1) isMentioned.add(index);
  }
  const statements = divide(lexemes, readCues(lexemes, isMentioned));
  return { lexemes, mentions, links: readLinks(lexemes, isMentioned), statements };
}

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
    // `si yo tuviera ese dinero, 200 por semana no es nada`
    const isUnreal = before?.isCondition === true && longCue(before.cues) === "wish" && draft.opener === "clause";
    const depends = isUnreal || draft.opener === "offer" || draft.opener === "subject";
    const isOffer = draft.cues.some((cue) => cue.kind === "offer");
    const isBare = draft.opener === "subject" || isGerund(lexemes[draft.first]);
    const governedBy = before === undefined || !depends ? null : governor(before, isBare && !before.isOffer);
    const isCondition =
      CONDITION_OPENERS.has(lexemes[headOf({ first: draft.first, last }, lexemes)]?.word ?? "") ||
      draft.cues.some(({ kind }) => kind === "condition") ||
      (draft.opener === "subject" && before?.isCondition === true && !before.isOffer);
    const unreal = isCondition && !isOffer ? findUnreal(draft.first, last, lexemes) : undefined;
    const told =
      unreal === undefined ? draft.cues : [...draft.cues, unreal].toSorted((one, other) => one.first - other.first);
    statements.push({ ...draft, cues: told, last, isOffer, governedBy, isCondition });
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

function longCue(cues: readonly Mark<Cue>[]): "denial" | "wish" | null {
  const last = cues.findLast((cue) => cue.kind === "denial" || cue.kind === "wish");
  return last?.kind === "denial" || last?.kind === "wish" ? last.kind : null;
}
