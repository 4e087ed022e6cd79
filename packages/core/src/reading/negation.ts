import type { Word } from "./read-words.ts";
import { NEGATIONS } from "./word-groups.ts";

/** Words that may stand between a negation and what it negates: "not going to", "never said that i". */
const CARRIERS: ReadonlySet<string> = new Set(
  `going to gonna want wanna wanting trying tryna need plan planning even really think thinking saying say said that im
  i ill a an any the be been have had about here looking intend like ever considering it its to get getting really
  talk speak see call talking with anyone anybody asking ask
  quiero voy vamos estoy pienso pensando es que ningun ninguna un una se me le lo los las les la hace falta necesito
  decir digo dije queriendo para diciendo de tratando hablar con ver`.split(/\s+/),
);
const SUBJECTS_THAT_ARE_NOT_US: ReadonlySet<string> = new Set(
  "you yall they landlord nobody management maintenance he she it heat people stanton usted ustedes nadie".split(" "),
);
const FIRST_PERSONS: ReadonlySet<string> = new Set(
  "i im ill ima we my our ive id the this that thats you your".split(" "),
);
const MOST_CARRIERS = 7;

/** True when a negation of the writer's own stands before the word at `first`, with nothing but carriers between. */
export function isNegatedAt(first: number, words: readonly Word[]): boolean {
  for (let back = 1; back <= MOST_CARRIERS; back += 1) {
    const at = first - back;
    const word = words[at];
    if (word === undefined || words[at + 1]?.boundary !== "none") return false;
    const form = word.forms[0] ?? "";
    if (NEGATIONS.has(form)) {
      const subject = words[at - 1];
      if (word.boundary === "none" && subject?.forms.some((said) => SUBJECTS_THAT_ARE_NOT_US.has(said))) return false;
      const isAnswer = form === "no" && words[at + 1]?.forms.some((next) => FIRST_PERSONS.has(next));
      return isAnswer !== true;
    }
    if (!CARRIERS.has(form)) return false;
  }
  return false;
}
