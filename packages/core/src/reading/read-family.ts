import { isNegatedAt } from "./negation.ts";
import { compilePhraseBook } from "./phrase-book.ts";
import type { PhraseBook, PhraseMatch } from "./phrase-book.ts";
import type { Word } from "./read-words.ts";
import { isSomebodyElses, sentenceAround, SITUATIONS } from "./situation.ts";
import type { Situation } from "./situation.ts";
import type { TriggerFamily } from "./triggers/trigger-family.ts";

const CONDITIONS: ReadonlySet<string> = new Set("til till until when once if unless hasta cuando si not".split(" "));

/** What a phrase is for: part of a family's entry, or a word on the message as a whole. */
type Meaning =
  | { readonly role: "frame" | "phrase" | "harmless" | "takesBack"; readonly family: TriggerFamily }
  | { readonly role: "signal"; readonly family: TriggerFamily; readonly signal: string }
  | { readonly role: "situation"; readonly situation: Situation };

type Match = PhraseMatch<Meaning>;
type FamilyMatch = PhraseMatch<Exclude<Meaning, { readonly role: "situation" }>>;

/** Where a family's matter is raised: words `first` (inclusive) to `last` (exclusive). */
export interface Finding {
  readonly family: TriggerFamily;
  readonly first: number;
  readonly last: number;
  /** Whether it was put as a frame says, not only in a known phrase. */
  readonly isFrame: boolean;
}

/** What the phrases make of a message. */
export interface FamilyReading {
  /** The first sound finding of each family. */
  readonly findings: readonly Finding[];
  /** Families whose words are there but denied, over, quoted or meant in another way. */
  readonly dismissed: ReadonlySet<TriggerFamily>;
}

export interface FamilyReader {
  readonly vocabulary: ReadonlySet<string>;
  readonly read: (words: readonly Word[]) => FamilyReading;
}

/** Makes one reader for many families; their phrases are looked up together in one pass. */
export function createFamilyReader(families: readonly TriggerFamily[]): FamilyReader {
  const book: PhraseBook<Meaning> = compilePhraseBook([
    ...families.flatMap((family): { meaning: Meaning; phrases: readonly string[] }[] => [
      { meaning: { family, role: "frame" }, phrases: family.frames ?? [] },
      { meaning: { family, role: "phrase" }, phrases: family.phrases },
      { meaning: { family, role: "harmless" }, phrases: family.harmless },
      { meaning: { family, role: "takesBack" }, phrases: family.takenBackBy ?? [] },
      ...Object.entries(family.signals ?? {}).map(([signal, phrases]) => ({
        meaning: { family, role: "signal" as const, signal },
        phrases,
      })),
    ]),
    ...situationsOf(families).map((situation) => ({
      meaning: { role: "situation" as const, situation },
      phrases: SITUATIONS[situation],
    })),
  ]);

  function read(words: readonly Word[]): FamilyReading {
    const matches = book.find(words);
    const byFamily = Map.groupBy(matches.filter(isOfFamily), (match) => match.meaning.family);
    const situations = matches.filter((match) => !isOfFamily(match));
    const findings: Finding[] = [];
    const dismissed = new Set<TriggerFamily>();
    for (const family of families) {
      const own = byFamily.get(family);
      if (own === undefined) continue;
      if (own.some((match) => match.meaning.role === "takesBack")) {
        dismissed.add(family);
        continue;
      }
      const harmless = listByWord(
        own.filter(({ meaning }) => meaning.role === "harmless"),
        words,
      );
      const sound = own.filter(
        (match) => !isExcused(match, harmless) && counts(match, words) && !isSetAside(match, situations, words),
      );
      const isFrame = sound.some(({ meaning }) => meaning.role === "frame");
      const span = firstOf(sound) ?? findScene(family, sound);
      if (span === undefined) {
        if (own.some(({ meaning }) => meaning.role !== "signal")) dismissed.add(family);
        continue;
      }
      findings.push({ family, first: span.first, last: span.last, isFrame });
    }
    return { findings, dismissed };
  }

  return { vocabulary: book.vocabulary, read };
}

function situationsOf(families: readonly TriggerFamily[]): Situation[] {
  return [...new Set(families.flatMap(({ setAsideBy }) => (setAsideBy ?? []).flat()))];
}

function isOfFamily(match: Match): match is FamilyMatch {
  return match.meaning.role !== "situation";
}

/** The first match, rather a frame than a phrase, and of these the longest. */
function firstOf(sound: readonly FamilyMatch[]): FamilyMatch | undefined {
  const whole = sound.filter(({ meaning }) => meaning.role === "frame" || meaning.role === "phrase");
  return whole.toSorted(
    (one, other) => one.first - other.first || rankOf(one) - rankOf(other) || other.last - one.last,
  )[0];
}

function rankOf({ meaning }: FamilyMatch): number {
  return meaning.role === "frame" ? 0 : 1;
}

/** The span of the first scene of which every signal is given, each by words of its own. */
function findScene(family: TriggerFamily, sound: readonly FamilyMatch[]): Pick<Finding, "first" | "last"> | undefined {
  for (const scene of family.scenes ?? []) {
    const given: FamilyMatch[] = [];
    for (const signal of scene) {
      const match = sound.find(
        ({ meaning, first, last }) =>
          meaning.role === "signal" &&
          meaning.signal === signal &&
          !given.some((other) => first < other.last && other.first < last),
      );
      if (match === undefined) break;
      given.push(match);
    }
    if (given.length < scene.length) continue;
    return {
      first: Math.min(...given.map(({ first }) => first)),
      last: Math.max(...given.map(({ last }) => last)),
    };
  }
  return undefined;
}

function counts(match: FamilyMatch, words: readonly Word[]): boolean {
  const { family } = match.meaning;
  if (family.countsWhenQuoted !== true && isQuoted(match, words)) return false;
  if (family.withinClause === true && runsOverClause(match, words)) return false;
  if (family.mustBeTheWriters === true && isSomebodyElses(words, match.first)) return false;
  return family.negatable === false || !isNegatedAt(match.first, words);
}

/** True when every situation of one of the family's sets is spoken of beside the match. */
function isSetAside(match: FamilyMatch, situations: readonly Match[], words: readonly Word[]): boolean {
  const sets = match.meaning.family.setAsideBy;
  if (sets === undefined || situations.length === 0) return false;
  const [from, to] = sentenceAround(words, match.first);
  const given = new Set(
    situations.flatMap(({ meaning, first }) => {
      if (meaning.role !== "situation") return [];
      if (isConditional(words[first - 1])) return [];
      const isNear = meaning.situation === "jest" || meaning.situation === "over" || (first >= from && first < to);
      return isNear ? [meaning.situation] : [];
    }),
  );
  return sets.some((set) => set.every((situation) => given.has(situation)));
}

/** "Til it works" says that it doesn't. */
function isConditional(before: Word | undefined): boolean {
  return before?.forms.some((form) => CONDITIONS.has(form)) === true;
}

function runsOverClause({ first, last }: FamilyMatch, words: readonly Word[]): boolean {
  return words.slice(first + 1, last).some((word) => word.boundary !== "none");
}

function isQuoted(match: FamilyMatch, words: readonly Word[]): boolean {
  if (words.every((word) => word.isQuoted)) return false;
  return words[match.first]?.isQuoted === true;
}

/** The innocent uses that each word of the message belongs to. */
function listByWord(
  matches: readonly FamilyMatch[],
  words: readonly Word[],
): ReadonlyMap<number, readonly FamilyMatch[]> {
  const lists = new Map<number, FamilyMatch[]>();
  for (const match of matches) {
    if (isNegatedAt(match.first, words)) continue;
    for (let at = match.first; at < match.last; at += 1) {
      const list = lists.get(at);
      if (list === undefined) lists.set(at, [match]);
      else list.push(match);
    }
  }
  return lists;
}

function isExcused(match: FamilyMatch, harmless: ReadonlyMap<number, readonly FamilyMatch[]>): boolean {
  for (let at = match.first; at < match.last; at += 1) {
    if (harmless.get(at)?.some((innocent) => excuses(innocent, match)) === true) return true;
  }
  return false;
}

/**
 * An innocent use excuses a phrase that it shares a word with. Where every case must be found, it doesn't excuse a phrase
 * that says more than it does.
 */
function excuses(innocent: FamilyMatch, { first, last, meaning }: FamilyMatch): boolean {
  if (meaning.family.mustBeFound !== true) return true;
  const isWithin = first <= innocent.first && innocent.last <= last;
  return !isWithin || innocent.last - innocent.first >= last - first;
}
