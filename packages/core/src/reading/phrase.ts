/**
 * The notation in which the rules of this folder are written, and its matcher.
 *
 * A phrase is matched against the words of a message (see `read-words.ts`), never against raw characters:
 *
 * - `word`            that word, in any of its readings (`u` is read as `u` and as `you`)
 * - `stem*`           any word that begins so (three letters at least)
 * - `a|b`             either; outside parentheses it binds tighter than a space: `stop|quit texting`
 * - `(stop it|enough)` either of several sequences; inside parentheses it binds looser than a space
 * - `word?` `(...)?`  optional
 * - `$name`           a named group of `word-groups.ts`
 * - `..3`             up to three words of the same sentence, none of them a negation; at the end of a phrase, as many
 *                     as there are
 * - `~3`              up to three words of the same sentence, whatever they are
 * - `!word` `!(...)`  what follows is not that
 * - `#` `##`          a number or a sum of money; one of three digits or more
 * - `<` `>`           beginning or end of a clause; `[` `]` beginning or end of the message
 */
import { anchorOf } from "./phrase-anchor.ts";
import type { Anchor } from "./phrase-anchor.ts";
import { NEGATIONS, WORD_GROUPS } from "./word-groups.ts";
import type { Word } from "./read-words.ts";

/** Index after the last matched word, or -1. `origin` is where the phrase began. */
type Step = (words: readonly Word[], at: number, origin: number) => number;

export type Node =
  | { readonly type: "word"; readonly words: ReadonlySet<string>; readonly stems: readonly string[] }
  | { readonly type: "sequence"; readonly nodes: readonly Node[] }
  | { readonly type: "either"; readonly nodes: readonly Node[] }
  | { readonly type: "optional"; readonly node: Node }
  | { readonly type: "gap"; readonly most: number; readonly crossesNegation: boolean }
  | { readonly type: "not"; readonly node: Node }
  | { readonly type: "number"; readonly digits: number }
  | { readonly type: "edge"; readonly edge: "<" | ">" | "[" | "]" };

/** A compiled phrase. */
export interface Phrase {
  readonly source: string;
  readonly anchor: Anchor;
  readonly vocabulary: ReadonlySet<string>;
  /** Whether the word can be the first of the phrase. */
  readonly canBeginWith: (word: Word) => boolean;
  /** Index after the last word matched from `at`, or -1. */
  readonly matchAt: (words: readonly Word[], at: number) => number;
}

const STEP_OVER: Step = (_words, at) => at;
const PIECES = /\.\.\d+|~\d+|##|[()|?!<>[\]#]|\$[a-z_]+|[a-z0-9]+\*?|\S/g;
/** Said before or after a clause without being part of it, and often without a comma. */
const GREETINGS: ReadonlySet<string> = new Set("hey hi hello hola oye oiga please buenas yo so".split(" "));
const POLITE_ENDINGS: ReadonlySet<string> = new Set("please thanks thank porfa porfavor gracias".split(" "));
const groupNodes = new Map<string, Node>();

/** Compiles one phrase. Throws on a mistake in the notation, so that a bad rule can't be loaded. */
export function compilePhrase(source: string): Phrase {
  const node = parse(source);
  if (beginsWithGap(node)) throw new Error(`Phrase "${source}" begins with a gap`);
  const step = compile(node, STEP_OVER);
  const starts = { words: new Set<string>(), stems: new Set<string>(), number: false };
  if (collectStarts(node, starts)) throw new Error(`Phrase "${source}" can begin with anything`);
  const anchor = anchorOf(node);
  if (anchor === undefined) throw new Error(`Phrase "${source}" has no word that it cannot do without`);
  const vocabulary = new Set<string>();
  collectVocabulary(node, vocabulary);
  const stems = [...starts.stems];
  return {
    source,
    anchor,
    vocabulary,
    canBeginWith: (word) => (starts.number && word.digits > 0) || isOneOf(word, starts.words, stems),
    matchAt: (words, at) => step(words, at, at),
  };
}

function parse(source: string): Node {
  const pieces = source.match(PIECES) ?? [];
  let position = 0;
  let depth = 0;

  function sequence(): Node {
    const nodes: Node[] = [];
    while (position < pieces.length && pieces[position] !== ")" && pieces[position] !== "|") nodes.push(alternatives());
    return single(nodes) ?? { type: "sequence", nodes };
  }

  function alternatives(): Node {
    const nodes = [postfix()];
    while (depth === 0 && pieces[position] === "|") {
      position += 1;
      nodes.push(postfix());
    }
    return single(nodes) ?? either(nodes);
  }

  function postfix(): Node {
    const node = primary();
    if (pieces[position] !== "?") return node;
    position += 1;
    return { type: "optional", node };
  }

  function primary(): Node {
    const piece = pieces[position] ?? "";
    position += 1;
    if (piece === "(") return parenthesised();
    if (piece === "!") return { type: "not", node: primary() };
    if (piece === "#" || piece === "##") return { type: "number", digits: piece === "##" ? 3 : 1 };
    if (piece === "<" || piece === ">" || piece === "[" || piece === "]") return { type: "edge", edge: piece };
    if (piece.startsWith("$")) return groupNode(piece.slice(1));
    if (piece.startsWith("..")) return { type: "gap", most: Number(piece.slice(2)), crossesNegation: false };
    if (piece.startsWith("~")) return { type: "gap", most: Number(piece.slice(1)), crossesNegation: true };
    if (/^[a-z0-9]+$/.test(piece)) return { type: "word", words: new Set([piece]), stems: [] };
    if (/^[a-z0-9]{3,}\*$/.test(piece)) return { type: "word", words: new Set(), stems: [piece.slice(0, -1)] };
    throw new Error(`Phrase "${source}": unexpected "${piece}"`);
  }

  function parenthesised(): Node {
    depth += 1;
    const nodes = [sequence()];
    while (pieces[position] === "|") {
      position += 1;
      nodes.push(sequence());
    }
    if (pieces[position] !== ")") throw new Error(`Phrase "${source}": unclosed parenthesis`);
    position += 1;
    depth -= 1;
    return single(nodes) ?? either(nodes);
  }

  const node = sequence();
  if (position < pieces.length) throw new Error(`Phrase "${source}": unexpected "${pieces[position]}"`);
  return node;
}

function single(nodes: readonly Node[]): Node | undefined {
  return nodes.length === 1 ? nodes[0] : undefined;
}

/** Single words merge into one set, so that a long list of words costs one look-up. */
function either(nodes: readonly Node[]): Node {
  const words = new Set<string>();
  const stems: string[] = [];
  const others: Node[] = [];
  for (const node of nodes) {
    if (node.type === "word") {
      for (const word of node.words) words.add(word);
      stems.push(...node.stems);
    } else {
      others.push(node);
    }
  }
  const merged: Node = { type: "word", words, stems };
  if (others.length === 0) return merged;
  return { type: "either", nodes: words.size + stems.length > 0 ? [merged, ...others] : others };
}

function groupNode(name: string): Node {
  const known = groupNodes.get(name);
  if (known !== undefined) return known;
  const source = WORD_GROUPS.get(name);
  if (source === undefined) throw new Error(`Unknown word group "$${name}"`);
  const node = parse(`(${source})`);
  groupNodes.set(name, node);
  return node;
}

function compile(node: Node, next: Step): Step {
  switch (node.type) {
    case "word":
      return (words, at, origin) => {
        const word = words[at];
        if (word === undefined || (at > origin && word.boundary === "sentence")) return -1;
        return isOneOf(word, node.words, node.stems) ? next(words, at + 1, origin) : -1;
      };
    case "number":
      return (words, at, origin) => {
        const word = words[at];
        if (word === undefined || word.digits < node.digits || (at > origin && word.boundary === "sentence")) return -1;
        return next(words, at + 1, origin);
      };
    case "sequence":
      return node.nodes.reduceRight<Step>((following, child) => compile(child, following), next);
    case "either": {
      const steps = node.nodes.map((child) => compile(child, next));
      return (words, at, origin) => {
        for (const step of steps) {
          const end = step(words, at, origin);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case "optional": {
      const withNode = compile(node.node, next);
      return (words, at, origin) => {
        const end = withNode(words, at, origin);
        return end >= 0 ? end : next(words, at, origin);
      };
    }
    case "gap":
      if (next === STEP_OVER) return (words, at) => endOfGap(words, at, node);
      return (words, at, origin) => {
        for (let skipped = 0; ; skipped += 1) {
          const end = next(words, at + skipped, origin);
          if (end >= 0) return end;
          const word = words[at + skipped];
          if (skipped === node.most || word === undefined || word.boundary === "sentence") return -1;
          if (!node.crossesNegation && isOneOf(word, NEGATIONS, [])) return -1;
        }
      };
    case "not": {
      const forbidden = compile(node.node, STEP_OVER);
      return (words, at, origin) => (forbidden(words, at, origin) >= 0 ? -1 : next(words, at, origin));
    }
    case "edge":
      return (words, at, origin) => (isEdge(words, at, node.edge) ? next(words, at, origin) : -1);
  }
}

/** A gap at the end of a phrase takes all that it may. */
function endOfGap(words: readonly Word[], at: number, gap: Node & { readonly type: "gap" }): number {
  let end = at;
  while (end < at + gap.most) {
    const word = words[end];
    if (word === undefined || word.boundary === "sentence") break;
    if (!gap.crossesNegation && isOneOf(word, NEGATIONS, [])) break;
    end += 1;
  }
  return end;
}

function isEdge(words: readonly Word[], at: number, edge: "<" | ">" | "[" | "]"): boolean {
  if (edge === "[") return at === 0;
  if (edge === "]") return at === words.length;
  const next = words[at];
  if (at === 0 || next === undefined || next.boundary !== "none") return true;
  if (edge === ">") return isOneOf(next, POLITE_ENDINGS, []);
  const before = words[at - 1];
  return before !== undefined && isOneOf(before, GREETINGS, []);
}

function isOneOf(word: Word, words: ReadonlySet<string>, stems: readonly string[]): boolean {
  for (const form of word.forms) {
    if (words.has(form)) return true;
    for (const stem of stems) if (form.startsWith(stem)) return true;
  }
  return false;
}

function beginsWithGap(node: Node): boolean {
  if (node.type === "gap") return true;
  if (node.type === "either") return node.nodes.some(beginsWithGap);
  if (node.type !== "sequence") return false;
  const first = node.nodes.findIndex((child) => child.type !== "optional" && child.type !== "edge");
  return node.nodes.slice(0, first + 1).some(beginsWithGap);
}

/** Collects what the node can begin with; true when it can match nothing, so that what follows begins too. */
function collectStarts(node: Node, into: { words: Set<string>; stems: Set<string>; number: boolean }): boolean {
  switch (node.type) {
    case "word":
      for (const word of node.words) into.words.add(word);
      for (const stem of node.stems) into.stems.add(stem);
      return false;
    case "number":
      into.number = true;
      return false;
    case "sequence":
      return node.nodes.every((child) => collectStarts(child, into));
    case "either":
      return node.nodes.map((child) => collectStarts(child, into)).includes(true);
    case "optional":
      collectStarts(node.node, into);
      return true;
    case "gap":
    case "not":
    case "edge":
      return true;
  }
}

function collectVocabulary(node: Node, into: Set<string>): void {
  switch (node.type) {
    case "word":
      for (const word of node.words) into.add(word);
      return;
    case "sequence":
    case "either":
      for (const child of node.nodes) collectVocabulary(child, into);
      return;
    case "optional":
    case "not":
      collectVocabulary(node.node, into);
      return;
    case "number":
    case "gap":
    case "edge":
      return;
  }
}
