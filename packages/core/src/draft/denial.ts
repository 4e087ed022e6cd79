import { NEGATIONS } from "../reading/word-groups.ts";
import type { Word } from "../reading/read-words.ts";

/** Words that begin a clause of their own: a denial before them doesn't reach past them. */
const BREAKS = new Set(
  "but so because otherwise then which pero sino entonces porque however though aunque unless".split(" "),
);
const SUBJECTS = new Set(
  "we i you they he she it the your our lo la le los las se nos vamos tendremos yo usted".split(" "),
);
const JOINERS = new Set(["or", "and", "o", "y"]);
/** What follows one of these closely is a condition, not a denial: "if you don't pay". */
const CONDITIONS = new Set("if unless until when since who si hasta cuando mientras quien quienes".split(" "));
const FURTHER_DENIALS = new Set(
  "unable refuse nobody none nothing nadie ninguno ninguna ningun nada neither".split(" "),
);
const CONDITION_REACH = 5;

const formOf = (words: readonly Word[], at: number): string => words[at]?.forms[0] ?? "";

const isBreak = (words: readonly Word[], at: number): boolean => {
  const form = formOf(words, at);
  return BREAKS.has(form) || (JOINERS.has(form) && SUBJECTS.has(formOf(words, at + 1)));
};

const isConditional = (words: readonly Word[], denial: number): boolean => {
  for (let at = denial - 1; at >= Math.max(0, denial - CONDITION_REACH); at -= 1) {
    if (CONDITIONS.has(formOf(words, at))) return true;
    if (words[at]?.boundary === "sentence") return false;
  }
  return false;
};

/** Whether the word at `index` is denied in its own clause: "we will never …", "no … nada". */
export const isDenied = (words: readonly Word[], index: number): boolean => {
  for (let at = index; at > 0; at -= 1) {
    if (words[at]?.boundary !== "none" || (at < index && isBreak(words, at))) return false;
    const before = formOf(words, at - 1);
    if ((NEGATIONS.has(before) || FURTHER_DENIALS.has(before)) && !isConditional(words, at - 1)) return true;
  }
  return false;
};
