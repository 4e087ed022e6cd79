/** The tags between which a prompt carries a tenant's words. */
export const MESSAGE_TAG = "tenant_message";

/** Everything that is drawn like an angle bracket, and the harmless sign that takes its place. */
const OPENING = "<＜﹤⟨〈〈❮❰˂ᐸ≺";
const CLOSING = ">＞﹥⟩〉〉❯❱˃ᐳ≻";
const BRACKETS = new RegExp(`[${OPENING}${CLOSING}]`, "gu");

const withoutBrackets = (text: string): string =>
  text.replace(BRACKETS, (bracket) => (OPENING.includes(bracket) ? "‹" : "›"));

// Invisible and direction-changing characters hide instructions from the people who read the log.
const INVISIBLE = /(?![\t\n])\p{Cc}|\p{Cf}|[\u2028\u2029]/gu;

/** A tenant's words as data: no character is left that could close the tags around them. */
export const asData = (text: string): string =>
  `<${MESSAGE_TAG}>\n${withoutBrackets(text.replace(INVISIBLE, ""))}\n</${MESSAGE_TAG}>`;

/** A field of an account on one line of a prompt: it can't begin a line of its own. At most 80 characters. */
export const asField = (value: string): string =>
  value.replace(/\s+/gu, " ").replace(INVISIBLE, "").replace(BRACKETS, "").trim().slice(0, 80);
