/** Contractions are read as the words they stand for, so that a rule needs only one spelling. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["won't", "will not"],
  ["can't", "can not"],
  ["cannot", "can not"],
  ["shan't", "shall not"],
  ["=", "equals"],
  ["+", "plus"],
  ["gonna", "going to"],
  ["gotta", "have to"],
  ["wanna", "want to"],
  ["let's", "let us"],
  ["y'all", "you all"],
]);
const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", "not"],
  ["'ll", "will"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'d", "would"],
  ["'m", "am"],
];
/** Written without the apostrophe, as tenants do. */
const BARE_CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  "im:i am|ive:i have|youre:you are|theyre:they are|hes:he is|shes:she is|whos:who is|thats:that is|its:it is|dont:do not|doesnt:does not|didnt:did not|cant:can not|wont:will not|isnt:is not|aint:is not|arent:are not|wasnt:was not|havent:have not|hasnt:has not"
    .split("|")
    .map((entry): [string, string] => {
      const [written = "", meant = ""] = entry.split(":");
      return [written, meant];
    }),
);
const IS_CONTRACTED = new Set(["it", "that", "there", "he", "she", "what", "who", "here", "this", "where", "how"]);

/** The words behind one run of letters: `won't` → will, not; `A.M.` → am; `landlord's` → landlord. */
export const spell = (run: string): string[] => {
  const whole = CONTRACTIONS.get(run) ?? BARE_CONTRACTIONS.get(run);
  if (whole !== undefined) return whole.split(" ");
  for (const [ending, word] of ENDINGS) {
    if (run.endsWith(ending)) return [run.slice(0, -ending.length), word];
  }
  if (run.endsWith("'s")) {
    const stem = run.slice(0, -2);
    return IS_CONTRACTED.has(stem) ? [stem, "is"] : [stem];
  }
  return run.includes("-") ? run.split("-") : [run.replaceAll(/['.]/g, "")];
};
