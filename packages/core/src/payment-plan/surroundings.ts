import type { Token } from "../text/tokens.ts";

/** What the punctuation around a word says of it. */
export interface Surroundings {
  readonly quotation?: number;
  readonly isAsked?: boolean;
  readonly opensBracket?: boolean;
}

/** Reads quotation marks, brackets and question marks; undefined where there are none. The key is a token's start. */
export function readSurroundings(tokens: readonly Token[]): ((start: number) => Surroundings) | undefined {
  if (!tokens.some(({ kind, text }) => kind === "punctuation" && MARKS.has(text))) return undefined;
  const quotations = findQuotations(tokens);
  const asked = findAsked(tokens);
  const bracketed = new Set(tokens.flatMap(({ start }, index) => (tokens[index - 1]?.text === "(" ? [start] : [])));
  return (start) => {
    const quotation = quotations.findIndex((range) => start >= range.start && start < range.end);
    return {
      ...(quotation < 0 ? {} : { quotation }),
      ...(asked.has(start) ? { isAsked: true } : {}),
      ...(bracketed.has(start) ? { opensBracket: true } : {}),
    };
  };
}

const MARKS = new Set(['"', "(", "?", "¿"]);

/** Where the tokens of sentences with a question mark at their end start. */
function findAsked(tokens: readonly Token[]): ReadonlySet<number> {
  const asked = new Set<number>();
  let isAsked = false;
  for (const { text, start, boundary } of tokens.toReversed()) {
    if (text === "?") isAsked = true;
    else if (isAsked) asked.add(start);
    if (boundary === "sentence") isAsked = false;
  }
  return asked;
}

/** Fewer tokens in quotation marks are emphasis. */
const SHORTEST_QUOTATION = 5;

interface Quotation {
  readonly start: number;
  readonly end: number;
}

/** What stands in double quotation marks, where more than that is said. */
function findQuotations(tokens: readonly Token[]): Quotation[] {
  const marks = tokens.flatMap(({ text }, index) => (text === '"' ? [index] : []));
  const quotations: Quotation[] = [];
  for (let pair = 0; pair + 1 < marks.length; pair += 2) {
    const [open = 0, close = 0] = marks.slice(pair, pair + 2);
    const isWhole = open === 0 && close === tokens.length - 1;
    if (close - open - 1 < SHORTEST_QUOTATION || isWhole) continue;
    quotations.push({ start: tokens[open]?.start ?? 0, end: tokens[close]?.end ?? 0 });
  }
  return quotations;
}
