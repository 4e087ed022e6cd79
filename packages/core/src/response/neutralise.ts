/** The tags between which a prompt carries a tenant's words. */
export const MESSAGE_TAG = "tenant_message";

const ANGLE_BRACKETS: Readonly<Record<string, string>> = {
  "<": "‹",
  ">": "›",
  "＜": "‹",
  "＞": "›",
};

// Invisible and direction-changing characters hide instructions from the people who read the log.
const INVISIBLE = /(?![\t\n])\p{Cc}|\p{Cf}|[\u2028\u2029]/gu;

/** A tenant's words as data: no character is left that could close the tags around them. */
export const asData = (text: string): string =>
  `<${MESSAGE_TAG}>\n${text.replace(INVISIBLE, "").replace(/[<>＜＞]/gu, (bracket) => ANGLE_BRACKETS[bracket] ?? "")}\n</${MESSAGE_TAG}>`;

/** A field of an account on one line of a prompt: it can't begin a line of its own. At most 80 characters. */
export const asField = (value: string): string =>
  value
    .replace(/\s+/gu, " ")
    .replace(INVISIBLE, "")
    .replace(/[<>＜＞]/gu, "")
    .trim()
    .slice(0, 80);
