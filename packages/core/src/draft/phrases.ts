import { compilePhraseBook } from "../reading/phrase-book.ts";
import type { PhraseMatch } from "../reading/phrase-book.ts";
import { isDenied } from "./denial.ts";
import type { SentenceSpan, WordedText } from "./worded-text.ts";
import { quoteWords } from "./worded-text.ts";

/** Phrases in the notation of `../reading/phrase.ts`, searched in a worded text. */
export interface Phrases {
  readonly find: (text: WordedText) => readonly PhraseMatch<null>[];
  /** Whether any of them occurs in the text, or in one sentence of it. */
  readonly occurIn: (text: WordedText, sentence?: SentenceSpan) => boolean;
}

/** Compiles a list of phrases. A text is searched once, however often it is asked about. */
export const phrases = (list: readonly string[]): Phrases => {
  const book = compilePhraseBook([{ meaning: null, phrases: list }]);
  const find = ({ words, searched }: WordedText): readonly PhraseMatch<null>[] => {
    const known = searched.get(book);
    if (known !== undefined) return known;
    const matches = book.find(words);
    searched.set(book, matches);
    return matches;
  };
  return {
    find,
    occurIn: (text, sentence) => {
      if (sentence === undefined) return find(text).length > 0;
      return find(text).some(({ first, last }) => first >= sentence.first && last <= sentence.last);
    },
  };
};

/** The sentence that holds the word at `index`. */
export const sentenceAt = ({ sentences }: WordedText, index: number): SentenceSpan | undefined =>
  sentences.find(({ first, last }) => index >= first && index < last);

/** Where a phrase was found, and the sentence around it. */
export interface PhraseInSentence {
  readonly match: PhraseMatch<null>;
  readonly sentence: SentenceSpan;
  readonly isDenied: boolean;
}

/** Quotes the first match that nothing excuses, or null. */
export const quoteFirst = (
  text: WordedText,
  list: Phrases,
  excuses: (found: PhraseInSentence) => boolean = () => false,
): string | null => {
  for (const match of list.find(text)) {
    const sentence = sentenceAt(text, match.first);
    if (sentence === undefined) continue;
    if (!excuses({ match, sentence, isDenied: isDenied(text.words, match.first) })) {
      return quoteWords(text, match.first, match.last);
    }
  }
  return null;
};
