const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/** `90s`, `30m`, `8h`, `7d` in seconds; undefined for anything else, and for nothing at all. */
export const readDuration = (text: string): number | undefined => {
  const [, amount = "", unit = ""] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const seconds = Number(amount) * (SECONDS[unit] ?? 0);
  return seconds > 0 ? seconds : undefined;
};
