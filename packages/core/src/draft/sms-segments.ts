/** How a text travels: its encoding, its length in characters, and the number of segments it is billed as. */
export interface SmsSegments {
  readonly encoding: "GSM-7" | "UCS-2";
  /** Unicode characters, as a reader counts them in the text. */
  readonly characters: number;
  readonly segments: number;
}

const GSM_BASIC = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** Written as an escape and a letter: two septets each. */
const GSM_EXTENSION = new Set("\f^{}\\[~]|€");

/** Units that fit one segment alone, and each of several (a header takes the rest). */
const CAPACITY = {
  "GSM-7": { alone: 160, joined: 153 },
  "UCS-2": { alone: 70, joined: 67 },
} as const;

/** Segments needed for characters of these widths; no character is cut in two. */
const countSegments = (widths: readonly number[], { alone, joined }: { alone: number; joined: number }): number => {
  const units = widths.reduce((sum, width) => sum + width, 0);
  if (units <= alone) return units === 0 ? 0 : 1;
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > joined) {
      segments += 1;
      used = 0;
    }
    used += width;
  }
  return segments;
};

/**
 * Counts the SMS segments of a text: GSM-7 (3GPP TS 23.038, basic and extension table) with 160 septets in one segment
 * and 153 in each of several, or UCS-2 with 70 and 67 UTF-16 units as soon as one character is in neither table.
 */
export const smsSegments = (text: string): SmsSegments => {
  const characters = Array.from(text);
  const isGsm = characters.every((character) => GSM_BASIC.has(character) || GSM_EXTENSION.has(character));
  const encoding = isGsm ? "GSM-7" : "UCS-2";
  const widths = characters.map((character) => (isGsm ? (GSM_EXTENSION.has(character) ? 2 : 1) : character.length));
  return {
    encoding,
    characters: characters.length,
    segments: countSegments(widths, CAPACITY[encoding]),
  };
};
