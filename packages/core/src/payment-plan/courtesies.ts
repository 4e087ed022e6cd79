import { wordSet } from "../text/word-set.ts";
import type { Lexeme } from "./lexemes.ts";

const COURTESIES = wordSet("please porfavor sir maam");
/** `no sir` is more than a courtesy. */
const ANSWERS = wordSet("no yes");
/** Said for nothing but politeness only where the sentence ends with it: not in `thanks for letting me pay 50`. */
const AT_THE_END = wordSet(
  "thanks gracias man bro bruh dude sis fam boss yall hun jefe jefa senor senora don patron amigo mija mijo",
);
/** Said for nothing but attention where a sentence begins with it. */
const AT_THE_BEGINNING = wordSet(
  "yo look listen hey hi hello hola man bro bruh dude sis boss well um umm uh uhh hmm ey ay mire mira oiga oye fijese pues pos bueno",
);
/** `look for 50 every friday`, `yo puedo`: more than a call. */
const AFTER_A_VERB = wordSet("for to at into like over forward");
const AFTER_A_SPANISH_SUBJECT =
  /^(?!im$|its$|i$|a$)(?:[a-z]+(?:o|e|ia|re|oy|imos|amos|emos)|le|les|te|se|lo|no|ya|si|nomas|tambien|creo|con|digo)$/;

/** Leaves out `please`, `por favor`, `look` and the like: they say nothing of the sum, and stand in the way of what does. */
export function dropCourtesies(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const kept: Lexeme[] = [];
  let boundary: Lexeme["boundary"] = "none";
  for (const [index, lexeme] of lexemes.entries()) {
    const inherited = stronger(boundary, lexeme.boundary);
    if (isCourtesy(lexemes, index, inherited === "sentence")) {
      boundary = inherited;
    } else {
      kept.push(inherited === lexeme.boundary ? lexeme : { ...lexeme, boundary: inherited, cutOff: true });
      boundary = "none";
    }
  }
  return kept.length === 0 ? lexemes : kept;
}

function isCourtesy(lexemes: readonly Lexeme[], index: number, isFirst: boolean): boolean {
  const word = lexemes[index]?.word ?? "";
  if (COURTESIES.has(word)) return !ANSWERS.has(lexemes[index - 1]?.word ?? "");
  if (word === "favor") return lexemes[index - 1]?.word === "por";
  if (word === "por") return lexemes[index + 1]?.word === "favor";
  const next = lexemes[index + 1];
  if (isFirst && next !== undefined && AT_THE_BEGINNING.has(word)) {
    return word === "yo" ? !AFTER_A_SPANISH_SUBJECT.test(next.word) : !AFTER_A_VERB.has(next.word);
  }
  return AT_THE_END.has(word) && !isFirst && (next === undefined || next.boundary === "sentence");
}

function stronger(one: Lexeme["boundary"], other: Lexeme["boundary"]): Lexeme["boundary"] {
  if (one === "sentence" || other === "sentence") return "sentence";
  return one === "clause" || other === "clause" ? "clause" : "none";
}
