/** The words of a list that is written with spaces: `wordSet("for on in")`. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
