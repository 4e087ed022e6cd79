import { compilePhraseBook } from "./phrase-book.ts";
import type { PhraseBook, PhraseMatch } from "./phrase-book.ts";
import type { Word } from "./read-words.ts";
import type { TriggerFamily } from "./triggers/trigger-family.ts";
import { NEGATIONS } from "./word-groups.ts";

/** Which part of a family's entry a phrase belongs to. */
type Role = "phrase" | "harmless" | "takesBack" | "signal";

interface Meaning {
  readonly family: TriggerFamily;
  readonly role: Role;
  /** Name of the list, for a signal. */
  readonly signal?: string;
}

/** Where a family's matter is raised: words `first` (inclusive) to `last` (exclusive). */
export interface Finding {
  readonly family: TriggerFamily;
  readonly first: number;
  readonly last: number;
}

export interface FamilyReader {
  readonly vocabulary: ReadonlySet<string>;
  /** The first sound finding of each family. */
  readonly read: (words: readonly Word[]) => Finding[];
}

/** Words that may stand between a negation and what it negates: "not going to", "never said that i". */
const CARRIERS: ReadonlySet<string> = new Set(
  `going to gonna want wanna wanting trying tryna need plan planning even really think thinking saying say said that im
  i ill a an any the be been have had about here looking intend like ever considering it its to get getting really
  quiero voy vamos estoy pienso pensando es que ningun ninguna un una se me le lo los las les la hace falta necesito
  decir digo dije queriendo para diciendo de tratando`.split(/\s+/),
);
const SUBJECTS_THAT_ARE_NOT_US: ReadonlySet<string> = new Set(
  "you yall they landlord nobody management maintenance he she it heat people stanton usted ustedes nadie".split(" "),
);
const FIRST_PERSONS: ReadonlySet<string> = new Set(
  "i im ill ima we my our ive id the this that thats you your".split(" "),
);
const MOST_CARRIERS = 6;

/** Makes one reader for many families; their phrases are looked up together in one pass. */
export function createFamilyReader(families: readonly TriggerFamily[]): FamilyReader {
  const book: PhraseBook<Meaning> = compilePhraseBook(
    families.flatMap((family): { meaning: Meaning; phrases: readonly string[] }[] => [
      { meaning: { family, role: "phrase" }, phrases: family.phrases },
      { meaning: { family, role: "harmless" }, phrases: family.harmless },
      { meaning: { family, role: "takesBack" }, phrases: family.takenBackBy ?? [] },
      ...Object.entries(family.signals ?? {}).map(([signal, phrases]) => ({
        meaning: { family, role: "signal" as const, signal },
        phrases,
      })),
    ]),
  );

  function read(words: readonly Word[]): Finding[] {
    const matches = book.find(words);
    if (matches.length === 0) return [];
    const byFamily = Map.groupBy(matches, (match) => match.meaning.family);
    const findings: Finding[] = [];
    for (const family of families) {
      const own = byFamily.get(family);
      if (own === undefined || own.some((match) => match.meaning.role === "takesBack")) continue;
      const harmless = listByWord(
        own.filter(({ meaning }) => meaning.role === "harmless"),
        words,
      );
      const sound = own.filter((match) => !isExcused(match, harmless) && counts(match, words));
      const span = sound.find((match) => match.meaning.role === "phrase") ?? findScene(family, sound);
      if (span !== undefined) findings.push({ family, first: span.first, last: span.last });
    }
    return findings;
  }

  return { vocabulary: book.vocabulary, read };
}

/** The span of the first scene of which every signal is given, each by words of its own. */
function findScene(
  family: TriggerFamily,
  sound: readonly PhraseMatch<Meaning>[],
): Pick<Finding, "first" | "last"> | undefined {
  for (const scene of family.scenes ?? []) {
    const given: PhraseMatch<Meaning>[] = [];
    for (const signal of scene) {
      const match = sound.find(
        (one) =>
          one.meaning.signal === signal && !given.some((other) => one.first < other.last && other.first < one.last),
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

function counts(match: PhraseMatch<Meaning>, words: readonly Word[]): boolean {
  const { family } = match.meaning;
  if (family.countsWhenQuoted !== true && isQuoted(match, words)) return false;
  if (family.withinClause === true && runsOverClause(match, words)) return false;
  return family.negatable === false || !isNegated(match, words);
}

function runsOverClause({ first, last }: PhraseMatch<Meaning>, words: readonly Word[]): boolean {
  return words.slice(first + 1, last).some((word) => word.boundary !== "none");
}

function isQuoted(match: PhraseMatch<Meaning>, words: readonly Word[]): boolean {
  if (words.every((word) => word.isQuoted)) return false;
  return words[match.first]?.isQuoted === true;
}

/** True when a negation of the writer's own stands before the match, with nothing but carriers between. */
function isNegated(match: PhraseMatch<Meaning>, words: readonly Word[]): boolean {
  for (let back = 1; back <= MOST_CARRIERS; back += 1) {
    const at = match.first - back;
    const word = words[at];
    if (word === undefined || words[at + 1]?.boundary !== "none") return false;
    const form = word.forms[0] ?? "";
    if (NEGATIONS.has(form)) {
      const subject = words[at - 1];
      if (word.boundary === "none" && subject?.forms.some((said) => SUBJECTS_THAT_ARE_NOT_US.has(said))) return false;
      const isAnswer = form === "no" && words[at + 1]?.forms.some((next) => FIRST_PERSONS.has(next));
      return isAnswer !== true;
    }
    if (!CARRIERS.has(form)) return false;
  }
  return false;
}

/** The innocent uses that each word of the message belongs to. */
function listByWord(
  matches: readonly PhraseMatch<Meaning>[],
  words: readonly Word[],
): ReadonlyMap<number, readonly PhraseMatch<Meaning>[]> {
  const lists = new Map<number, PhraseMatch<Meaning>[]>();
  for (const match of matches) {
    if (isNegated(match, words)) continue;
    for (let at = match.first; at < match.last; at += 1) {
      const list = lists.get(at);
      if (list === undefined) lists.set(at, [match]);
      else list.push(match);
    }
  }
  return lists;
}

function isExcused(
  match: PhraseMatch<Meaning>,
  harmless: ReadonlyMap<number, readonly PhraseMatch<Meaning>[]>,
): boolean {
  for (let at = match.first; at < match.last; at += 1) {
    if (harmless.get(at)?.some((innocent) => excuses(innocent, match)) === true) return true;
  }
  return false;
}

/**
 * An innocent use excuses a phrase that it shares a word with. Where every case must be found, it doesn't excuse a phrase
 * that says more than it does.
 */
function excuses(innocent: PhraseMatch<Meaning>, { first, last, meaning }: PhraseMatch<Meaning>): boolean {
  if (meaning.family.mustBeFound !== true) return true;
  const isWithin = first <= innocent.first && innocent.last <= last;
  return !isWithin || innocent.last - innocent.first >= last - first;
}
