import type { Token } from "../text/tokens.ts";
import type { TypoCorrector } from "../text/typos.ts";
import { wordSet } from "../text/word-set.ts";
import type { Lexeme } from "./lexemes.ts";
import { readDenomination } from "./slang-sums.ts";
import { readSpelled } from "./spelled-number.ts";
import { MONEY_WORDS, MULTIPLIERS, ORDINAL_SUFFIXES } from "./words/number-words.ts";

interface Quantity {
  readonly value: number | undefined;
  readonly next: number;
  readonly digits?: string;
  readonly isMoney?: boolean;
}

interface NumberReading {
  readonly lexeme: Lexeme;
  readonly next: number;
}

/** The number that begins at this token, with its money marks and its ordinal suffix. */
export function readNumber(tokens: readonly Token[], at: number, correct: TypoCorrector): NumberReading | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  let isMoney = first.kind === "currency";
  const quantity: Quantity | undefined = isMoney
    ? readDigits(tokens, at + 1)
    : (readDigits(tokens, at) ?? readSpelled(tokens, at, correct));
  if (quantity === undefined) return undefined;
  const denomination = isMoney ? undefined : readDenomination(tokens, quantity.next);
  const value = quantity.value === undefined ? undefined : quantity.value * (denomination?.value ?? 1);
  let next = denomination?.next ?? quantity.next;
  isMoney ||= denomination !== undefined || (quantity.isMoney ?? false);

  const suffix = tokens[next];
  let isOrdinal = false;
  if (
    denomination === undefined &&
    quantity.digits !== undefined &&
    suffix?.glued === true &&
    ORDINAL_SUFFIXES.has(suffix.text)
  ) {
    isOrdinal = true;
    next += 1;
  }
  const after = tokens[next];
  if (after !== undefined && after.boundary === "none" && isMoneyMark(after, tokens[next + 1])) {
    isMoney = true;
    next += 1;
  }
  const last = tokens[next - 1] ?? first;
  return {
    next,
    lexeme: {
      word: "#",
      forms: [
        tokens
          .slice(at, next)
          .map((token) => token.standard)
          .join(" "),
      ],
      boundary: first.boundary,
      cutOff: first.boundary !== "none",
      glued: first.glued,
      value,
      digits: denomination === undefined ? quantity.digits : undefined,
      isMoney,
      isOrdinal,
      start: first.start,
      end: last.end,
    },
  };
}

/** A money word, or a currency mark that doesn't belong to a number of its own (`150$ a week`, but `100 $200`). */
function isMoneyMark(token: Token, following: Token | undefined): boolean {
  if (token.kind === "currency") return token.glued || following?.kind !== "number";
  return MONEY_WORDS.has(token.standard);
}

function readDigits(tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at];
  if (token?.kind !== "number") return undefined;
  const value = parseDigits(token.text);
  if (value === undefined) return { value, digits: token.text, next: at + 1 };
  const zeros = countZeros(tokens, at);
  if (zeros > 0) {
    const digits = token.text + "0".repeat(zeros);
    return { value: parseDigits(digits), digits, next: at + 2 };
  }
  const suffix = tokens[at + 1];
  const multiplier = suffix?.boundary === "none" ? multiplierOf(suffix) : undefined;
  if (multiplier !== undefined && suffix !== undefined) {
    return { value: value * multiplier, next: at + 2, isMoney: true };
  }
  const hasCents = /^[\d,]*\d[.,]\d\d$/.test(token.text);
  return { value, digits: token.text, next: at + 1, isMoney: hasCents };
}

/** The letters o behind digits that are meant for zeros: `1oo`, `15o a week`; not `1o de enero`, `5o piso`. */
function countZeros(tokens: readonly Token[], at: number): number {
  const letters = tokens[at + 1];
  if (letters?.glued !== true || !/^o+$/.test(letters.text)) return 0;
  const isOrdinal = letters.text === "o" && AFTER_ORDINAL.has(tokens[at + 2]?.standard ?? "de");
  return isOrdinal ? 0 : letters.text.length;
}

const AFTER_ORDINAL = wordSet("de del piso dia y");

function multiplierOf(suffix: Token): number | undefined {
  if (suffix.text === "k") return suffix.glued ? 1000 : undefined;
  return MULTIPLIERS[suffix.standard];
}

/**
 * `1,450.00`, `1.450`, `75,50` → a number. Groups of three after the first are thousands, one or two digits at the end
 * are decimals; anything else (`01.14.25`) is no quantity.
 */
function parseDigits(text: string): number | undefined {
  const match = /^(\d*)((?:[.,]\d{3})*)(?:[.,](\d{1,2}))?$/.exec(text);
  if (match === null) return undefined;
  const [, head = "", groups = "", decimals = ""] = match;
  if (groups !== "" && (head.length > 3 || head === "")) return undefined;
  return Number(`${head}${groups.replaceAll(/[.,]/g, "")}.${decimals}`);
}
