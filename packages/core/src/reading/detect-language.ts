import { normalise } from "../text/normalise.ts";
import type { Language } from "../vocabulary.ts";
import {
  BORROWED_WORDS,
  ENGLISH_FRAME,
  ENGLISH_WORDS,
  OTHER_LANGUAGES,
  SPANISH_FRAME,
  SPANISH_WORDS,
  TELLING_NOTHING,
} from "./language-words.ts";

/** Enough to tell a language, and a bound on the cost. */
const MOST_WORDS = 60;
const FRAME_WEIGHT = 2;
const WORD_WEIGHT = 1.5;
/** What the shape of an unknown word tells: less than any word that we know. */
const SHAPE_WEIGHT = 0.5;
const LETTER_WEIGHT = 3;

const PLAIN_WORD = /^[A-Za-z]+$/;
const LATIN = /\p{Script=Latin}/u;
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

/** Letters and signs that only some languages write. */
const SPANISH_SIGNS = /[ñ¿¡]/iu;
const FOREIGN_LETTERS =
  /[ãõâêôçàèùœîûïëøåæßöäłżźśćńąęđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹğışțșăžšč]|\p{L}['’](?:ai|ag|est|ar|ap|un|une)\b/iu;

const ENGLISH_SHAPE = /(?:th|wh|sh|ck|gh|oo|ee|ou|ay|ey)|(?:ing|ed|ly|tion|ness|ful|er|ght|y|s't)$|^(?:un|over)|w|k/;
const SPANISH_SHAPE =
  /(?:cion|mente|ando|iendo|ito|ita|itos|itas|ados|adas|ado|ada|idos|ida|ido|[aei](?:n|r)?(?:me|nos|melo|mela|selo|sela)|aron|eron|amos|emos|imos|aba|aban|ar|er|ir|arle|erle|arme|erme|o|os|a|as|en|an)$|^(?:des|re|que|qui)|ll|rr/;

/** The other languages that have a word. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = indexByWord(OTHER_LANGUAGES);

interface Score {
  english: number;
  spanish: number;
  other: number;
}

/**
 * The language of a text message, however short: `other` for a language that is neither English nor Spanish, `und` where
 * nothing tells (pictures, digits, names). A mixture takes the language of its frame, the small words.
 */
export function detectLanguage(text: string): Language {
  const head = text.slice(0, 2000);
  if (OTHER_SCRIPT.test(head)) {
    const letters = head.match(/\p{L}/gu) ?? [];
    if (letters.filter((letter) => !LATIN.test(letter)).length * 2 >= letters.length) return "other";
  }
  const words = readWords(head);
  const score = weigh(words, head);
  if (score.english === 0 && score.spanish === 0 && score.other === 0) return shapeOf(words);
  if (score.other > score.english && score.other > score.spanish) return "other";
  if (score.english === score.spanish) return shapeOf(words) === "es" ? "es" : score.english === 0 ? "und" : "en";
  return score.english > score.spanish ? "en" : "es";
}

function indexByWord(languages: Readonly<Record<string, ReadonlySet<string>>>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(languages)) {
    for (const word of words) index.set(word, [...(index.get(word) ?? []), language]);
  }
  return index;
}

interface PlainWord {
  readonly word: string;
  /** Capitalised in the middle of a message: likely a name. */
  readonly isName: boolean;
}

function readWords(text: string): PlainWord[] {
  const isShouting = text === text.toUpperCase();
  const found = text.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  return found.slice(0, MOST_WORDS).flatMap((raw, index) => {
    const plain = PLAIN_WORD.test(raw) ? raw.toLowerCase() : normalise(raw).text.replaceAll("'", "");
    const word = plain.replace(/(.)\1{2,}/g, "$1");
    if (word === "" || TELLING_NOTHING.has(word)) return [];
    return [{ word, isName: index > 0 && !isShouting && /^\p{Lu}\p{Ll}/u.test(raw) }];
  });
}

function weigh(words: readonly PlainWord[], text: string): Score {
  const score: Score = { english: 0, spanish: 0, other: 0 };
  const foreign = new Map<string, number>();
  const isFramedInSpanish =
    words.some(({ word }) => SPANISH_FRAME.has(word) && !ENGLISH_FRAME.has(word)) &&
    !words.some(({ word }) => ENGLISH_FRAME.has(word) && !SPANISH_FRAME.has(word));
  for (const { word } of words) {
    if (isFramedInSpanish && BORROWED_WORDS.has(word)) continue;
    score.english += weightOf(word, ENGLISH_FRAME, ENGLISH_WORDS);
    score.spanish += weightOf(word, SPANISH_FRAME, SPANISH_WORDS);
    for (const language of LANGUAGES_OF.get(word) ?? []) {
      foreign.set(language, (foreign.get(language) ?? 0) + FRAME_WEIGHT);
    }
  }
  score.other = Math.max(0, ...foreign.values());
  if (SPANISH_SIGNS.test(text)) score.spanish += LETTER_WEIGHT;
  if (FOREIGN_LETTERS.test(text)) score.other += LETTER_WEIGHT;
  return score;
}

function weightOf(word: string, frame: ReadonlySet<string>, words: ReadonlySet<string>): number {
  if (frame.has(word)) return FRAME_WEIGHT;
  return words.has(word) ? WORD_WEIGHT : 0;
}

/** Guesses from the shape of words that no list knows. */
function shapeOf(words: readonly PlainWord[]): Language {
  let [english, spanish] = [0, 0];
  for (const { word, isName } of words) {
    if (isName || word.length < 4) continue;
    if (ENGLISH_SHAPE.test(word)) english += SHAPE_WEIGHT;
    if (SPANISH_SHAPE.test(word)) spanish += SHAPE_WEIGHT;
  }
  if (/^(?:[ah]*(?:ja)+j?|(?:je)+j?|(?:ji)+j?)$/.test(words.map(({ word }) => word).join(""))) return "es";
  if (english === spanish) return "und";
  return english > spanish ? "en" : "es";
}
