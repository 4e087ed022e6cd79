/**
 * A number in E.164, or null where it can't be normalised. North American numbers may come without the country code
 * and with any punctuation: the real agent takes `(203) 555-0143` for `+12035550143`.
 */
export const canonicalNumber = (written: string): string | null => {
  if (/[a-z]/i.test(written)) return null;
  const digits = written.replaceAll(/\D/g, "");
  if (written.trim().startsWith("+")) return /^[1-9]\d{7,14}$/.test(digits) ? `+${digits}` : null;
  if (digits.length === 10) return `+1${digits}`;
  return /^1\d{10}$/.test(digits) ? `+${digits}` : null;
};
