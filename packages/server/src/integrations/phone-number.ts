const E164 = /^\+[1-9]\d{7,14}$/;
const NORTH_AMERICAN = /^1?([2-9]\d{2}[2-9]\d{6})$/;
/** What people write between digits. Anything else (an extension, a word) makes the number something else. */
const PUNCTUATION = /[\s().\-/\u00a0\u2010-\u2015]/g;

/**
 * A number in E.164 where it can be made out: one with a plus sign, or a North American one of ten digits with or
 * without the leading 1. Otherwise the number as it was written, which will equal no E.164 number.
 */
export const normalisePhoneNumber = (written: string): string => {
  const compact = written.replaceAll(PUNCTUATION, "");
  if (E164.test(compact)) return compact;
  const national = NORTH_AMERICAN.exec(compact)?.[1];
  return national === undefined ? written.trim() : `+1${national}`;
};
