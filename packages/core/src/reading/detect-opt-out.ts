import { findOptOut, quoteWords, readMessage } from "./message-reader.ts";
import { AFTER_KEYWORD, KEYWORD_COMPANY, KEYWORDS } from "./opt-out-keywords.ts";
import type { Keyword } from "./opt-out-keywords.ts";
import type { Word } from "./read-words.ts";
import { lookAgain } from "./second-look.ts";
import type { Leans } from "./second-look.ts";
import { weighWords } from "./weighing/weigh-words.ts";

export interface OptOutReading {
  readonly opt_out: boolean;
  /** `keyword`: a carrier's word, alone or at the head of the message. `natural`: said in free text. */
  readonly form: "keyword" | "natural" | null;
  /** The words of the original text that say so. */
  readonly evidence: string | null;
}

const NO_OPT_OUT: OptOutReading = { opt_out: false, form: null, evidence: null };
/** The only keyword that counts with text behind it; "cancel my payment" and "end of month" are no requests. */
const HEAD_KEYWORDS: ReadonlySet<string> = new Set(["stop", "stopall", "unsubscribe", "optout", "alto"]);
const MOST_KEYWORD_WORDS = 6;

/**
 * Reads whether a text asks us to stop texting, by a keyword or by any other reasonable means (47 CFR 64.1200(a)(10)).
 * Limits on the time of day, and requests for fewer calls, are not opt-outs.
 */
export function detectOptOut(text: string): OptOutReading {
  const words = readMessage(text);
  return readOptOut(text, words, weighWords(words));
}

/** As `detectOptOut`, for a text whose words are read and weighed already. */
export function readOptOut(text: string, words: readonly Word[], leans: Leans): OptOutReading {
  const natural = findNatural(words, leans);
  if (readKeyword(words) === "stop") return { opt_out: true, form: "keyword", evidence: text.trim() };
  const [first, second] = words;
  const begins = natural?.first === 0 && natural.last > 1;
  if (first !== undefined && !begins && isHeadKeyword(first, second)) {
    return { opt_out: true, form: "keyword", evidence: text.slice(first.start, first.end) };
  }
  if (natural === undefined) return NO_OPT_OUT;
  return { opt_out: true, form: "natural", evidence: quoteWords(text, words, natural) };
}

/** A request in free text: put as we know it and borne out by the words, or plain from the words alone. */
function findNatural(
  words: readonly Word[],
  leans: Leans,
): { readonly first: number; readonly last: number } | undefined {
  const { confirmed, suspicions } = lookAgain(findOptOut(words), words, leans);
  return confirmed[0] ?? suspicions.find(({ kind }) => kind === "opt_out");
}

/**
 * The carrier keyword that a whole message consists of, politeness aside; null for any other message. "YES" is not START:
 * it answers questions of ours.
 */
export function detectKeyword(text: string): Keyword | null {
  return readKeyword(readMessage(text));
}

function readKeyword(words: readonly Word[]): Keyword | null {
  if (words.length === 0 || words.length > MOST_KEYWORD_WORDS) return null;
  const found = words.map(keywordOf);
  const keyword = found.find((one) => one !== undefined);
  if (keyword === undefined) return null;
  const others = words.filter((_word, index) => found[index] !== keyword);
  // "now stop" is a request in free text; the politeness of a keyword follows it.
  if (found[0] !== keyword && !others.every((word) => isOneOf(word, POLITE))) return null;
  return others.every((word) => isOneOf(word, KEYWORD_COMPANY)) && isSafeCompany(words, found) ? keyword : null;
}

const POLITE: ReadonlySet<string> = new Set("por favor porfavor porfa".split(" "));
/** "end it all" is no keyword, nor is "stop please" one that needs a keyword's company of its own. */
const ALONE: ReadonlySet<string> = new Set(
  "end para baja fin salir terminar remove inicio alta info information ed".split(" "),
);

function isSafeCompany(words: readonly Word[], found: readonly (Keyword | undefined)[]): boolean {
  if (words.length === 1) return true;
  return words.every((word, index) => found[index] === undefined || !ALONE.has(word.forms[0] ?? ""));
}

function keywordOf(word: Word): Keyword | undefined {
  if (isOneOf(word, KEYWORDS.stop)) return "stop";
  if (isOneOf(word, KEYWORDS.start)) return "start";
  if (isOneOf(word, KEYWORDS.help)) return "help";
  return undefined;
}

function isHeadKeyword(first: Word, second: Word | undefined): boolean {
  if (!isOneOf(first, HEAD_KEYWORDS) || second === undefined) return false;
  return second.boundary !== "none" || isOneOf(second, AFTER_KEYWORD);
}

function isOneOf(word: Word, set: ReadonlySet<string>): boolean {
  return word.forms.some((form) => set.has(form));
}
