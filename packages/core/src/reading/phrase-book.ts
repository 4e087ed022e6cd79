import { compilePhrase } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { Word } from "./read-words.ts";

/** Words `first` (inclusive) to `last` (exclusive) of a message say what the entry `meaning` stands for. */
export interface PhraseMatch<Meaning> {
  readonly meaning: Meaning;
  readonly source: string;
  readonly first: number;
  readonly last: number;
}

/** Many phrases, found together in one pass over the words of a message. */
export interface PhraseBook<Meaning> {
  readonly vocabulary: ReadonlySet<string>;
  /** Every match, in the order of the words; one may be listed twice. Time grows linearly with the number of words. */
  readonly find: (words: readonly Word[]) => PhraseMatch<Meaning>[];
}

interface Entry<Meaning> {
  readonly phrase: Phrase;
  readonly meaning: Meaning;
}

/** Letters of a stem that the index looks at. */
const STEM_KEY_LENGTH = 3;

/** Compiles phrases (notation: `phrase.ts`) into a book indexed by their anchors. */
export function compilePhraseBook<Meaning>(
  entries: readonly { readonly meaning: Meaning; readonly phrases: readonly string[] }[],
): PhraseBook<Meaning> {
  const byWord = new Map<string, Entry<Meaning>[]>();
  const byStem = new Map<string, Entry<Meaning>[]>();
  const byNumber: Entry<Meaning>[] = [];
  const vocabulary = new Set<string>();

  for (const { meaning, phrases } of entries) {
    for (const source of phrases) {
      const phrase = compilePhrase(source);
      const entry = { phrase, meaning };
      for (const word of phrase.anchor.words) listUnder(byWord, word, entry);
      for (const key of new Set([...phrase.anchor.stems].map(stemKey))) listUnder(byStem, key, entry);
      if (phrase.anchor.number) byNumber.push(entry);
      for (const word of phrase.vocabulary) vocabulary.add(word);
    }
  }

  function find(words: readonly Word[]): PhraseMatch<Meaning>[] {
    const matches: PhraseMatch<Meaning>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      for (const form of word.forms) {
        collectAround(byWord.get(form), words, at, matches);
        if (form.length >= STEM_KEY_LENGTH) collectAround(byStem.get(stemKey(form)), words, at, matches);
      }
      if (word.digits > 0) collectAround(byNumber, words, at, matches);
    }
    return matches.sort((one, other) => one.first - other.first);
  }

  return { vocabulary, find };
}

/** Tries every phrase from every word from which its anchor could be the one at `at`. */
function collectAround<Meaning>(
  candidates: readonly Entry<Meaning>[] | undefined,
  words: readonly Word[],
  at: number,
  into: PhraseMatch<Meaning>[],
): void {
  if (candidates === undefined) return;
  for (const { phrase, meaning } of candidates) {
    const earliest = Math.max(0, at - phrase.anchor.mostBefore);
    for (let first = at - phrase.anchor.fewestBefore; first >= earliest; first -= 1) {
      const word = words[first];
      if (word === undefined || !phrase.canBeginWith(word)) continue;
      const last = phrase.matchAt(words, first);
      if (last > first) into.push({ meaning, source: phrase.source, first, last });
    }
  }
}

function stemKey(form: string): string {
  return form.slice(0, STEM_KEY_LENGTH);
}

function listUnder<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
