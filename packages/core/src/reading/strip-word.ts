/** Letters of other scripts that are drawn like ours and stand in for them in disguised words. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  і: "i",
  ѕ: "s",
  ј: "j",
  α: "a",
  ε: "e",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
};

/**
 * The letters and digits of a normalised word: `didn't` → `didnt`. Words of other scripts keep their letters; a single
 * foreign letter among ours is taken for the one it looks like.
 */
export function stripWord(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word;
  const stripped = word.replace(/[^\p{L}\p{N}]/gu, "");
  if (!/[a-z]/.test(stripped) || !/[\u0370-\u04ff]/.test(stripped)) return stripped;
  return Array.from(stripped, (letter) => LOOKALIKES[letter] ?? letter).join("");
}
