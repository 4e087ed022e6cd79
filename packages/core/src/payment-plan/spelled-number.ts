import type { Token } from "../text/tokens.ts";
import type { TypoCorrector } from "../text/typos.ts";
import {
  AFTER_BILLS,
  BILLS,
  DENOMINATIONS,
  HALVES,
  HUNDREDS,
  MONEY_WORDS,
  MULTIPLIERS,
  ONES,
  PAIRS,
  TEENS,
  TENS,
  UNITS,
} from "./words/number-words.ts";

/** A number read from tokens, and the index of the token after it. */
export interface SpelledNumber {
  readonly value: number;
  readonly next: number;
}

type PartKind = "unit" | "teen" | "tens" | "hundreds" | "hundred" | "thousand";

interface Part {
  readonly value: number;
  readonly kind: PartKind;
}

/** After which parts a part may stand; null is the beginning. `two fifty` leaves out the word hundred. */
const MAY_FOLLOW: Readonly<Record<PartKind, ReadonlySet<PartKind | null>>> = {
  unit: new Set([null, "tens", "hundred", "hundreds", "thousand"]),
  teen: new Set([null, "unit", "hundred", "hundreds", "thousand"]),
  tens: new Set([null, "unit", "hundred", "hundreds", "thousand"]),
  hundreds: new Set([null, "thousand"]),
  hundred: new Set([null, "unit", "teen", "tens", "thousand"]),
  thousand: new Set([null, "unit", "teen", "tens", "hundred", "hundreds"]),
};

const UNITS_AFTER_TENS = ["un", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"];

const ENGLISH_UNIT = /^(?:one|two|three|four|five|six|seven|eight|nine)$/;

const PARTS: ReadonlyMap<string, Part> = new Map([
  ...listed(UNITS, "unit"),
  ...listed(TEENS, "teen"),
  ...listed(TENS, "tens"),
  ...listed(HUNDREDS, "hundreds"),
  // `treintaicinco`, `treintaycinco`
  ...Object.entries(TENS).flatMap(([tens, value]) =>
    UNITS_AFTER_TENS.flatMap((unit, index) =>
      ["y", "i"].map((and): [string, Part] => [
        `${tens}${and}${unit}`,
        { value: value + Math.max(1, index), kind: "teen" },
      ]),
    ),
  ),
  // `fortyfive`
  ...Object.entries(TENS)
    .filter(([tens]) => tens.endsWith("y"))
    .flatMap(([tens, value]) =>
      Object.entries({ one: 1, ...UNITS })
        .filter(([unit, digit]) => digit > 0 && ENGLISH_UNIT.test(unit))
        .map(([unit, digit]): [string, Part] => [`${tens}${unit}`, { value: value + digit, kind: "teen" }]),
    ),
  ...Object.entries(MULTIPLIERS)
    .filter(([word]) => word !== "k")
    .map(([word, value]): [string, Part] => [word, { value, kind: value === 100 ? "hundred" : "thousand" }]),
]);

/** Multipliers that are a number without another before them: `hundred a week`, `mil al mes`. */
const ALONE = new Set(["hundred", "mil"]);
const JOINERS = new Set(["and", "y"]);
const OF = new Set(["of", "de"]);
const COUNTED = new Set(["hundred", "thousand", "grand", "dollar", "dollars", "buck", "bucks", "dolar", "mil"]);

/** The words that numbers are made of, for the correction of misspellings. */
export const NUMBER_VOCABULARY: readonly string[] = [
  ...[UNITS, TEENS, TENS, HUNDREDS, MULTIPLIERS].flatMap((table) => Object.keys(table)),
  ...MONEY_WORDS,
];

/** Number words: `two hundred and fifty`, `two fifty`, `a couple hundred`, `mil doscientos`, `treinta y cinco`. */
export function readSpelled(tokens: readonly Token[], from: number, correct: TypoCorrector): SpelledNumber | undefined {
  const wordAt = (at: number): string => {
    const token = tokens[at];
    if (token?.kind !== "word" || (at > from && token.boundary !== "none")) return "";
    return correct(token.standard) ?? token.standard;
  };
  const isHyphen = (at: number): boolean => tokens[at]?.text === "-" && (tokens[at]?.glued ?? false);

  const half = readHalfOf(from, wordAt);
  if (half !== undefined) return half;
  const opening = readOpening(from, wordAt, isHyphen);
  let { group, last, at } = opening;
  let total = 0;
  while (true) {
    const isJoined = last !== null && (JOINERS.has(wordAt(at)) || isHyphen(at));
    const word = wordAt(isJoined ? at + 1 : at);
    const part = PARTS.get(word);
    // `fourteen fifty`
    if (last === "teen" && word === "fifty" && total === 0 && group > 10 && group < 20 && !isJoined) {
      group = group * 100 + 50;
      last = "tens";
      at += 1;
      continue;
    }
    if (part === undefined || !MAY_FOLLOW[part.kind].has(last)) break;
    if (last === null && (part.kind === "hundred" || part.kind === "thousand") && !ALONE.has(word)) break;
    if (isJoined && !isHyphen(at) && last === "unit") break;
    if (part.kind === "thousand") {
      total += Math.max(1, group) * part.value;
      group = 0;
    } else if (part.kind === "hundred") {
      group = Math.max(1, group) * part.value;
    } else {
      const isHundredLeftOut = last === "unit";
      group = (isHundredLeftOut ? group * 100 : group) + part.value;
    }
    last = part.kind;
    at += isJoined ? 2 : 1;
  }
  return last === null ? undefined : { value: total + group, next: at };
}

/** `half a grand`, `medio mil`. */
function readHalfOf(from: number, wordAt: (at: number) => string): SpelledNumber | undefined {
  if (!HALVES.has(wordAt(from))) return undefined;
  const at = ONES.has(wordAt(from + 1)) ? from + 2 : from + 1;
  const whole = MULTIPLIERS[wordAt(at)];
  return whole === undefined ? undefined : { value: whole / 2, next: at + 1 };
}

interface Opening {
  readonly group: number;
  readonly last: PartKind | null;
  readonly at: number;
}

/** `a` and `one` count only before something to be counted; a couple is two. */
function readOpening(from: number, wordAt: (at: number) => string, isHyphen: (at: number) => boolean): Opening {
  const isOne = ONES.has(wordAt(from));
  const pair = isOne ? from + 1 : from;
  if (PAIRS.has(wordAt(pair))) {
    return { group: 2, last: "unit", at: OF.has(wordAt(pair + 1)) ? pair + 2 : pair + 1 };
  }
  if (isOne) {
    const next = wordAt(isHyphen(from + 1) ? from + 2 : from + 1);
    const kind = PARTS.get(next)?.kind;
    const isHundredLeftOut = wordAt(from) === "one" && (kind === "tens" || kind === "teen");
    // `a buck fifty`
    if (next === "buck" && PARTS.get(wordAt(from + 2))?.kind === "tens")
      return { group: 1, last: "unit", at: from + 2 };
    const isNote =
      (next in DENOMINATIONS && !next.endsWith("s")) || (BILLS.has(next) && AFTER_BILLS.has(wordAt(from + 2)));
    if (COUNTED.has(next) || isHundredLeftOut || isNote) return { group: 1, last: "unit", at: from + 1 };
  }
  return { group: 0, last: null, at: from };
}

function listed(table: Readonly<Record<string, number>>, kind: PartKind): [string, Part][] {
  return Object.entries(table).map(([word, value]) => [word, { value, kind }]);
}
