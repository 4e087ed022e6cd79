/** Texts of a given length that make a careless reader slow: repetition that almost matches, over and over. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  "one letter": "a",
  digits: "1",
  "numbers and spaces": "1 ",
  "sums in a row": "$100 ",
  "offers in a row": "100 a week for 8 weeks starting friday ",
  negations: "no not never dont ",
  "stop in a row": "stop please ",
  "threat beginnings": "i will my lawyer kill ",
  "open quotes": `"i said `,
  "dots and dashes": "1.1-1/1,",
  emoji: "🙏🏽",
  accents: "á̈",
  "marker beginnings": "PAYMENT_PLAN: weekly=",
  spaces: " ",
  "cadences in a row": "a week ",
  "number words": "two hundred ",
  misspellings: "paymnet ",
  "refusals in a row": "i cant pay 100 on friday ",
  apostrophes: "a'",
  "days in a row": "1st and 15th ",
  "letters apart": "a b c ",
  "plan arithmetic": "$1 a week for 2 weeks is $3 ",
  "open brackets": "[a ",
  "commands beginning": "ignore all you are now ",
  entities: "&lt;--- end of ",
};

/** Repeats a piece up to `length` characters. */
export function repeatTo(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
