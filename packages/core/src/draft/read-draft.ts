import type { PhraseBook, PhraseMatch } from "../reading/phrase-book.ts";
import type { Word } from "../reading/read-words.ts";
import { normalise } from "../text/normalise.ts";
import type { NormalisedText } from "../text/normalise.ts";
import { readTokens } from "../text/tokens.ts";
import { readLexemes } from "../payment-plan/lexemes.ts";
import type { Lexeme } from "../payment-plan/lexemes.ts";
import type { LanguageFit } from "./draft-language.ts";
import { languageFit } from "./draft-language.ts";
import { nameAlias, tenantAlias } from "./names.ts";
import type { AliasOf } from "./names.ts";
import type { DraftInput, DraftTenant, SupportedFigures } from "./draft-input.ts";

/** A text as words of the phrase notation (`../reading/phrase.ts`), with its sentences. */
export interface WordedText {
  readonly normalised: NormalisedText;
  readonly words: readonly Word[];
  /** The numbers among the words, by the index of their word. */
  readonly numbers: ReadonlyMap<number, StatedNumber>;
  readonly sentences: readonly SentenceSpan[];
  /** What phrase books have found in it: no text is searched twice for the same phrases. */
  readonly searched: Map<PhraseBook<null>, readonly PhraseMatch<null>[]>;
}

/** A number as the text states it. Offsets are those of the original. */
export interface StatedNumber {
  readonly value: number;
  /** Written as a sum of money. */
  readonly isMoney: boolean;
  readonly start: number;
  readonly end: number;
}

/** Words `first` (inclusive) to `last` (exclusive) of one sentence. */
export interface SentenceSpan {
  readonly first: number;
  readonly last: number;
  readonly isQuestion: boolean;
}

/** A draft as the checks see it: read once, looked at by each. */
export interface DraftReading {
  readonly draft: WordedText;
  readonly message: WordedText;
  readonly tenant: DraftTenant;
  readonly supported: SupportedFigures;
  readonly language: LanguageFit;
}

const WORD = /[=+]|\p{L}+(?:['.-]\p{L}+)*/gu;

/** Contractions are read as the words they stand for, so that a rule needs only one spelling. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["won't", "will not"],
  ["can't", "can not"],
  ["cannot", "can not"],
  ["shan't", "shall not"],
  ["=", "equals"],
  ["+", "plus"],
  ["gonna", "going to"],
  ["gotta", "have to"],
  ["wanna", "want to"],
  ["let's", "let us"],
  ["y'all", "you all"],
]);
const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", "not"],
  ["'ll", "will"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'d", "would"],
  ["'m", "am"],
];
/** Written without the apostrophe, as tenants do. */
const BARE_CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  "im:i am|ive:i have|youre:you are|theyre:they are|hes:he is|shes:she is|whos:who is|thats:that is|its:it is|dont:do not|doesnt:does not|didnt:did not|cant:can not|wont:will not|isnt:is not|aint:is not|arent:are not|wasnt:was not|havent:have not|hasnt:has not"
    .split("|")
    .map((entry): [string, string] => {
      const [written = "", meant = ""] = entry.split(":");
      return [written, meant];
    }),
);
const IS_CONTRACTED = new Set(["it", "that", "there", "he", "she", "what", "who", "here", "this", "where", "how"]);

/** The words behind one run of letters: `won't` → will, not; `A.M.` → am; `landlord's` → landlord. */
const spell = (run: string): string[] => {
  const whole = CONTRACTIONS.get(run) ?? BARE_CONTRACTIONS.get(run);
  if (whole !== undefined) return whole.split(" ");
  for (const [ending, word] of ENDINGS) {
    if (run.endsWith(ending)) return [run.slice(0, -ending.length), word];
  }
  if (run.endsWith("'s")) {
    const stem = run.slice(0, -2);
    return IS_CONTRACTED.has(stem) ? [stem, "is"] : [stem];
  }
  return run.includes("-") ? run.split("-") : [run.replaceAll(/['.]/g, "")];
};

const boundaryOf = (between: string): Word["boundary"] => {
  if (/[.!?\n;]|\p{Extended_Pictographic}/u.test(between)) return "sentence";
  return /[^\s'’$%#*&¿¡]/u.test(between) ? "clause" : "none";
};

const sentencesOf = (words: readonly Word[], text: string): SentenceSpan[] => {
  const starts = words.flatMap((word, at) => (at === 0 || word.boundary === "sentence" ? [at] : []));
  return starts.map((first, order) => {
    const last = starts[order + 1] ?? words.length;
    const end = words[last - 1]?.end ?? 0;
    const next = words[last]?.start ?? text.length;
    return { first, last, isQuestion: text.slice(end, next).includes("?") };
  });
};

const noCorrection = (): undefined => undefined;

/** The numbers of a text, number words included: `$1,250`, `nine hundred dollars`, `dos`. */
const numbersOf = (normalised: NormalisedText): Lexeme[] =>
  readLexemes(readTokens(normalised), noCorrection).filter(
    ({ value, digits, isOrdinal }) => value !== undefined && (digits !== undefined || isOrdinal !== true),
  );

interface Run {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly string[];
  readonly number?: Lexeme;
}

/** Words and numbers in order; a number takes the words it is made of. Offsets are those of the original. */
const runsOf = (normalised: NormalisedText): Run[] => {
  const numbers = numbersOf(normalised);
  const runs: Run[] = numbers.map((number) => ({ start: number.start, end: number.end, forms: ["#"], number }));
  let next = 0;
  for (const match of normalised.text.matchAll(WORD)) {
    const start = normalised.starts[match.index] ?? 0;
    const end = normalised.ends[match.index + match[0].length - 1] ?? start;
    while ((numbers[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const isInNumber = start < (numbers[next]?.end ?? 0) && end > (numbers[next]?.start ?? 0);
    if (!isInNumber) runs.push({ start, end, forms: spell(match[0]) });
  }
  return runs.toSorted((one, other) => one.start - other.start);
};

const digitsOf = (number: Lexeme | undefined): number =>
  number?.value === undefined ? 0 : Math.trunc(number.value).toString().length;

const noAlias: AliasOf = () => undefined;

/** Reads a text into words. `aliasOf` gives further forms to words that stand for something. */
export const wordText = (original: string, aliasOf: AliasOf = noAlias): WordedText => {
  const normalised = normalise(original);
  const words: Word[] = [];
  const numbers = new Map<number, StatedNumber>();
  let position = 0;
  for (const { start, end, forms, number } of runsOf(normalised)) {
    let boundary: Word["boundary"] = words.length === 0 ? "sentence" : boundaryOf(original.slice(position, start));
    position = end;
    if (number?.value !== undefined) {
      numbers.set(words.length, { value: number.value, isMoney: number.isMoney === true, start, end });
    }
    for (const form of forms) {
      const alias = aliasOf(form, original.slice(start, start + form.length));
      words.push({
        forms: alias === undefined ? [form] : [form, alias],
        start,
        end,
        boundary,
        digits: digitsOf(number),
        isQuoted: false,
      });
      boundary = "none";
    }
  }
  return { normalised, words, numbers, sentences: sentencesOf(words, original), searched: new Map() };
};

/** The original words from `first` (inclusive) to `last` (exclusive). */
export const quoteWords = ({ normalised, words }: WordedText, first: number, last: number): string =>
  normalised.original.slice(words[first]?.start ?? 0, words[last - 1]?.end ?? 0);

/** No text message is longer; what is has failed for its length before anybody reads on. */
const MOST_CHARACTERS = 2_000;

/** Prepares a draft for its checks. */
export const readDraft = (input: DraftInput): DraftReading => {
  const { tenant, supported = {} } = input;
  const known = [tenant.property ?? "", ...(supported.texts ?? [])];
  return {
    draft: wordText(input.draft.slice(0, MOST_CHARACTERS), nameAlias(tenant, known)),
    message: wordText(input.tenant_message.slice(0, MOST_CHARACTERS), tenantAlias(tenant)),
    tenant,
    supported,
    language: languageFit(input),
  };
};
