/** A word as a phrase table sees it. */
export interface PhraseWord {
  /** The spellings under which it may be listed, best first. */
  readonly forms: readonly string[];
  /** Set for a number, which also matches `#`. */
  readonly value?: number | undefined;
  /** True when something cuts it off from the word before; a phrase never reaches across. */
  readonly cutOff: boolean;
}

export interface PhraseMatch<Meaning> {
  readonly meaning: Meaning;
  /** How many words matched. */
  readonly length: number;
  /** The numbers that stood for `#`, in order. */
  readonly numbers: readonly number[];
}

export interface PhraseTable<Meaning> {
  /** The longest phrase that begins at this word. */
  readonly match: (words: readonly PhraseWord[], at: number) => PhraseMatch<Meaning> | undefined;
  /** Every word of every phrase. */
  readonly vocabulary: ReadonlySet<string>;
}

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  meaning?: Meaning;
}

/**
 * Compiles phrases into a table that is searched word by word.
 *
 * Notation: `a|b` is either word, `word?` may be left out, `#` is any number. A phrase listed twice keeps its first
 * meaning. Words are in standard spelling (see `shorthand.ts`), without accents and apostrophes.
 */
export function compilePhraseTable<Meaning>(
  entries: readonly { readonly meaning: Meaning; readonly phrases: readonly string[] }[],
): PhraseTable<Meaning> {
  const root: Node<Meaning> = { next: new Map() };
  const vocabulary = new Set<string>();
  for (const { meaning, phrases } of entries) {
    for (const phrase of phrases) {
      const ends = phrase.split(" ").reduce<readonly Node<Meaning>[]>(
        (nodes, piece) => {
          const optional = piece.endsWith("?");
          const words = (optional ? piece.slice(0, -1) : piece).split("|");
          for (const word of words) vocabulary.add(word);
          const following = nodes.flatMap((node) => words.map((word) => child(node, word)));
          return optional ? [...nodes, ...following] : following;
        },
        [root],
      );
      for (const end of ends) end.meaning ??= meaning;
    }
  }

  function match(words: readonly PhraseWord[], at: number): PhraseMatch<Meaning> | undefined {
    return mayBegin(root, words[at]) ? longest(root, words, at, at, NO_NUMBERS) : undefined;
  }

  return { match, vocabulary };
}

const NO_NUMBERS: readonly number[] = [];

/** Most words begin no phrase at all. */
function mayBegin<Meaning>({ next }: Node<Meaning>, word: PhraseWord | undefined): boolean {
  if (word === undefined) return false;
  return word.forms.some((form) => next.has(form)) || (word.value !== undefined && next.has("#"));
}

function longest<Meaning>(
  node: Node<Meaning>,
  words: readonly PhraseWord[],
  from: number,
  at: number,
  numbers: readonly number[],
): PhraseMatch<Meaning> | undefined {
  let best: PhraseMatch<Meaning> | undefined =
    node.meaning === undefined || at === from ? undefined : { meaning: node.meaning, length: at - from, numbers };
  const word = words[at];
  if (word === undefined || (at > from && word.cutOff)) return best;
  const consider = (found: PhraseMatch<Meaning> | undefined): void => {
    if (found !== undefined && found.length > (best?.length ?? 0)) best = found;
  };
  for (const form of word.forms) {
    const next = node.next.get(form);
    if (next !== undefined) consider(longest(next, words, from, at + 1, numbers));
  }
  const afterNumber = word.value === undefined ? undefined : node.next.get("#");
  if (afterNumber !== undefined && word.value !== undefined) {
    consider(longest(afterNumber, words, from, at + 1, [...numbers, word.value]));
  }
  return best;
}

function child<Meaning>(node: Node<Meaning>, word: string): Node<Meaning> {
  const known = node.next.get(word);
  if (known !== undefined) return known;
  const created: Node<Meaning> = { next: new Map() };
  node.next.set(word, created);
  return created;
}
