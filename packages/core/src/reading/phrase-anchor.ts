import { ENGLISH_FRAME, SPANISH_FRAME } from "./language-words.ts";
import type { Node } from "./phrase.ts";

/**
 * The rarest part that every match of a phrase contains, and how many words of the match can stand before it. A phrase
 * is looked for only around its anchor.
 */
export interface Anchor {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly number: boolean;
  readonly fewestBefore: number;
  readonly mostBefore: number;
  /** How often it comes up in ordinary messages; comparable between anchors only. */
  readonly commonness: number;
}

interface Length {
  readonly least: number;
  readonly most: number;
}

const COMMONNESS_OF_SMALL_WORD = 30;
const COMMONNESS_OF_STEM = 3;
const COMMONNESS_OF_NUMBER = 60;

/** The anchor of a phrase; undefined when it can match without any word of its own. */
export function anchorOf(node: Node): Anchor | undefined {
  switch (node.type) {
    case "word":
      return {
        words: node.words,
        stems: new Set(node.stems),
        number: false,
        fewestBefore: 0,
        mostBefore: 0,
        commonness: commonnessOf(node.words) + node.stems.length * COMMONNESS_OF_STEM,
      };
    case "number":
      return {
        words: new Set(),
        stems: new Set(),
        number: true,
        fewestBefore: 0,
        mostBefore: 0,
        commonness: COMMONNESS_OF_NUMBER,
      };
    case "sequence":
      return rarestOf(node.nodes);
    case "either":
      return anyOf(node.nodes);
    case "optional":
    case "gap":
    case "not":
    case "edge":
      return undefined;
  }
}

function commonnessOf(words: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of words) sum += ENGLISH_FRAME.has(word) || SPANISH_FRAME.has(word) ? COMMONNESS_OF_SMALL_WORD : 1;
  return sum;
}

function rarestOf(nodes: readonly Node[]): Anchor | undefined {
  let rarest: Anchor | undefined;
  let [least, most] = [0, 0];
  for (const node of nodes) {
    const anchor = anchorOf(node);
    if (anchor !== undefined && (rarest === undefined || anchor.commonness < rarest.commonness)) {
      rarest = { ...anchor, fewestBefore: anchor.fewestBefore + least, mostBefore: anchor.mostBefore + most };
    }
    const length = lengthOf(node);
    least += length.least;
    most += length.most;
  }
  return rarest;
}

function anyOf(nodes: readonly Node[]): Anchor | undefined {
  const anchors = nodes.flatMap((node) => anchorOf(node) ?? []);
  if (anchors.length < nodes.length) return undefined;
  return {
    words: new Set(anchors.flatMap(({ words }) => [...words])),
    stems: new Set(anchors.flatMap(({ stems }) => [...stems])),
    number: anchors.some(({ number }) => number),
    fewestBefore: Math.min(...anchors.map(({ fewestBefore }) => fewestBefore)),
    mostBefore: Math.max(...anchors.map(({ mostBefore }) => mostBefore)),
    commonness: anchors.reduce((sum, { commonness }) => sum + commonness, 0),
  };
}

/** How many words a part of a phrase can take up. */
function lengthOf(node: Node): Length {
  switch (node.type) {
    case "word":
    case "number":
      return { least: 1, most: 1 };
    case "sequence": {
      const lengths = node.nodes.map(lengthOf);
      return {
        least: lengths.reduce((sum, { least }) => sum + least, 0),
        most: lengths.reduce((sum, { most }) => sum + most, 0),
      };
    }
    case "either": {
      const lengths = node.nodes.map(lengthOf);
      return {
        least: Math.min(...lengths.map(({ least }) => least)),
        most: Math.max(...lengths.map(({ most }) => most)),
      };
    }
    case "optional":
      return { least: 0, most: lengthOf(node.node).most };
    case "gap":
      return { least: 0, most: node.most };
    case "not":
    case "edge":
      return { least: 0, most: 0 };
  }
}
