import { compilePhrase, STEM_KEY_LENGTH } from "./phrase.ts";
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

/** Compiles phrases (notation: `phrase.ts`) into a book indexed by their first words. */
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
      for (const word of phrase.starts.words) listUnder(byWord, word, entry);
      for (const stem of phrase.starts.stems) listUnder(byStem, stem.slice(0, STEM_KEY_LENGTH), entry);
      if (phrase.starts.number) byNumber.push(entry);
      for (const word of phrase.vocabulary) vocabulary.add(word);
    }
  }

  function find(words: readonly Word[]): PhraseMatch<Meaning>[] {
    const matches: PhraseMatch<Meaning>[] = [];
    for (const [at, word] of words.entries()) {
      const tryAll = (candidates: readonly Entry<Meaning>[] | undefined): void => {
        if (candidates === undefined) return;
        for (const entry of candidates) {
          const last = entry.phrase.matchAt(words, at);
          if (last > at) matches.push({ meaning: entry.meaning, source: entry.phrase.source, first: at, last });
        }
      };
      for (const form of word.forms) {
        tryAll(byWord.get(form));
        tryAll(byStem.get(form.slice(0, STEM_KEY_LENGTH)));
      }
      if (word.digits > 0) tryAll(byNumber);
    }
    return matches;
  }

  return { vocabulary, find };
}

function listUnder<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
