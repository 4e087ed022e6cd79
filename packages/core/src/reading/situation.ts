import type { Word } from "./read-words.ts";
import { WORD_GROUPS } from "./word-groups.ts";

/**
 * What a message says about its own matters: that they are over, long ago, or meant in fun. The notation is that of
 * `phrase.ts`. Each speaks of its own sentence, except a joke, which speaks of the whole message.
 */
export type Situation = "past" | "over" | "jest" | "laughter" | "hearsay";

export const SITUATIONS: Readonly<Record<Situation, readonly string[]>> = {
  past: [
    "(used to|in the past|back then|back in|years (ago|back)|year (ago|back)|last (year|winter|summer|spring|fall)|when i was (a|little|young|younger|#|in)|long time ago|decades ago|previous (landlord|apartment|place)|old (landlord|apartment|place|job)|my last (place|apartment|landlord))",
    "hace ..2 (anos|anios|tiempo|mucho)",
    "(antes (tenia|era|vivia|estaba|trabajaba)|el ano pasado|en aquel|en ese entonces|de (nino|nina|chico|chica|joven)|cuando (era|tenia|estaba) (nino|nina|chico|chica|joven|#)|el (invierno|verano) pasado|mi (antiguo|anterior))",
    "(ya no|no longer|not anymore) (tengo|tenemos|need|have|got|dealing|behind)",
  ],
  over: [
    "(im|i am|we are|were|everything|everythings|its|all|things|she|he|shes|hes|estoy|ando|estamos|todo|ya) ..2 (good|fine|ok|okay|better|great|back|past that|healed|recovered|bien|mejor|perfecto|curado|recuperado) ..1 (now|again|ahora|ya|gracias|thank god|gracias a dios|>)",
    "(but|now|pero|y|and) ..2 (got|found|have|started|start|tengo|consegui|encontre|empece) ..1 (a|an|my|un|mi)? ..1 (new|another|better|nuevo|otro|buen) ..1 (job|gig|place|trabajo|empleo|chamba)",
    "(new|nuevo) (job|trabajo|empleo|chamba) ..6 (pay|paying|paid|pago|pagar|full|friday|viernes)",
    "(all good|all set|never mind|nevermind|nvm|no worries|behind me|over it|ya paso|ya pasamos|ya todo|todo bien|ya quedo|olvidelo|no se preocupe|ya salimos) ..1 (now|bien|eso|de eso)?",
    "(works|working|fixed|repaired|funciona|sirve|arreglado|arreglada|arreglaron|arreglo|jala|prende) (now|again|great|fine|perfect|perfectly|good|like new|bien|ya|perfecto|de nuevo|gracias|thanks|thank you|ty)",
    "(ya|they|he|she|you|yall|guy|plumber|maintenance|tech|someone|plomero|mantenimiento) ..2 (fixed|repaired|replaced|arreglaron|arreglo|repararon|reparo|cambiaron|conectaron|quedo|came and)",
  ],
  jest: [
    "(jk|just (kidding|joking|playing|messing)|i was (just|only)? playing|(was|only|i was|im just|im only|im) (kidding|joking|just kidding)|no joke intended|es broma|era broma|fue broma|de broma|en broma|bromeando|es chiste|era chiste|te la creiste|april fools|autocorrect|kidding|just a joke|its a joke|a joke lol)",
  ],
  laughter: ["(lol|haha|hahaha|ha ha|hehe|lolol|jaja|jajaja|jaj*|jeje|jejeje|lmao|rofl|laughemoji)"],
  hearsay: ["(my|mi) ..1 (neighbor|neighbors|vecino|vecina|coworker|boss|jefe|jefa|favorite show|novela) ..3"],
};

const FIRST_PERSONS = new Set("i im ill ima ive id we well weve were yo nosotros nosotras lemme".split(" "));
const CONJUNCTIONS = new Set(
  "and but so because cuz bc then or y pero porque entonces asi aunque cuando when if si que n".split(" "),
);
const OTHERS = new Set(
  (WORD_GROUPS.get("others") ?? "")
    .split("|")
    .concat((WORD_GROUPS.get("relative") ?? "").split("|"))
    .filter((word) => /^[a-z]+$/.test(word)),
);

/** Whether somebody else is the subject of what stands at `first`: "my niece is suing her ex". */
export function isSomebodyElses(words: readonly Word[], first: number): boolean {
  for (let at = first; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined) return false;
    const form = word.forms[0] ?? "";
    if (at < first && (FIRST_PERSONS.has(form) || CONJUNCTIONS.has(form))) return false;
    if (at < first && OTHERS.has(form)) return true;
    if (word.boundary !== "none") return false;
  }
  return false;
}

/** The sentence around a word: from its index (inclusive) to its end (exclusive). */
export function sentenceAround(words: readonly Word[], at: number): readonly [from: number, to: number] {
  let from = at;
  while (from > 0 && words[from]?.boundary !== "sentence") from -= 1;
  let to = at + 1;
  while (to < words.length && words[to]?.boundary !== "sentence") to += 1;
  return [from, to];
}
