/**
 * Whether a text of ours leaves the next word to the tenant: it asks something, or speaks of a plan to agree to. Only
 * then does silence afterwards mean anything.
 */
export const wantsAnswer = (text: string): boolean =>
  /[?¿]/u.test(text) ||
  /\b(?:let us know|please (?:reply|confirm|tell)|(?:payment )?plan|av[ií]senos|conf[ií]rme)/iu.test(text);
