const DEEPEST = 32;

/**
 * Whether a JSON text nests no deeper than any contract of ours: what is deeper is built to exhaust a reader. Brackets
 * inside strings do not count. Looks at the text only: nothing is parsed.
 */
export const isShallow = (text: string): boolean => {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isInString) {
      if (character === "\\") index += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === "[" || character === "{") {
      depth += 1;
      if (depth > DEEPEST) return false;
    } else if (character === "]" || character === "}") depth -= 1;
  }
  return true;
};
