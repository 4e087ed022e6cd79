import type { Word } from "../read-words.ts";
import { NEGATIONS, WORD_GROUPS } from "../word-groups.ts";

/** What is weighed of a message: a word, a pair of words, the beginning of a word, or kinds of words near each other. */
export interface Feature {
  readonly name: string;
  /** Index of the first and behind the last of its words. */
  readonly first: number;
  readonly last: number;
}

/** Groups of words that mean the same to us; the weights speak of the group, so that they hold for words unseen so far. */
const GROUPS =
  "i you lawyer relative fixture tribunal boss insult weapon blows fee income illness utility appliance pest damp messages list phone kill hurt burn die vanish end_it sue report lodge pay owe bill sign prove explain speak put_through contact call stop remove lose dismiss cut steal leak spark smell break work fix live know name payer worksite victim".split(
    " ",
  );
const SMALL_WORDS: Readonly<Record<string, string>> = {
  future: "will ill ima gonna going voy vamos ire",
  wish: "want wanna need quiero necesito wish hope quisiera ojala",
  question: "what why where who how que donde quien como porque",
  laughter: "lol haha jaja jajaja lmao laughemoji",
  mine: "my mi mis our",
};
const FARTHEST_GROUP = 5;
const FARTHEST_WORD = 3;
const LONG_BEGINNING = 6;
const SHORT_BEGINNING = 4;

const GROUPS_OF: ReadonlyMap<string, readonly string[]> = indexGroups();

/** Everything in a stretch of words that can have a weight, each once. Linear in the number of words. */
export function featuresOf(words: readonly Word[], from = 0, to = words.length): readonly Feature[] {
  const features = new Map<string, Feature>();
  const add = (name: string, first: number, last: number): void => {
    if (!features.has(name)) features.set(name, { name, first, last });
  };
  const plain = words.slice(from, to).map((word) => (word.digits > 0 ? "#" : (word.forms.at(-1) ?? "")));
  const groups = words.slice(from, to).map(groupsOf);
  for (let at = 0; at <= plain.length; at += 1) {
    const word = plain[at] ?? ">";
    const [first, last] = [from + at, Math.min(from + at + 1, to)];
    if (at < plain.length) {
      add(word, first, last);
      if (word.length > SHORT_BEGINNING) add(`^${word.slice(0, SHORT_BEGINNING)}`, first, last);
      if (word.length > LONG_BEGINNING) add(`^${word.slice(0, LONG_BEGINNING)}`, first, last);
    }
    add(`${plain[at - 1] ?? "<"}_${word}`, Math.max(from, first - 1), last);
    for (const group of groups[at] ?? []) addNeighbours(group, at);
  }
  return [...features.values()];

  function addNeighbours(group: string, at: number): void {
    add(`$${group}`, from + at, from + at + 1);
    for (let next = at + 1; next < plain.length && next <= at + FARTHEST_GROUP; next += 1) {
      if (words[from + next]?.boundary === "sentence") return;
      for (const other of groups[next] ?? []) add(`$${group}>$${other}`, from + at, from + next + 1);
      if (next <= at + FARTHEST_WORD) add(`$${group}>${plain[next] ?? ""}`, from + at, from + next + 1);
    }
  }
}

function groupsOf(word: Word): readonly string[] {
  const [only] = word.forms;
  if (word.forms.length === 1 && only !== undefined) return GROUPS_OF.get(only) ?? [];
  return [...new Set(word.forms.flatMap((form) => GROUPS_OF.get(form) ?? []))];
}

function indexGroups(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  const put = (word: string, group: string): void => {
    const groups = index.get(word);
    if (groups === undefined) index.set(word, [group]);
    else if (!groups.includes(group)) groups.push(group);
  };
  for (const group of GROUPS) {
    for (const part of (WORD_GROUPS.get(group) ?? "").split("|")) if (/^[a-z0-9]+$/.test(part)) put(part, group);
  }
  for (const [group, list] of Object.entries(SMALL_WORDS)) for (const word of list.split(" ")) put(word, group);
  for (const word of NEGATIONS) put(word, "not");
  return index;
}
