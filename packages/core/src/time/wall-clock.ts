/** A time of day, in minutes since midnight. */
export type MinuteOfDay = number;

/** The hours in which an unprompted text waits; may span midnight. `from` equal to `to` means there are none. */
export interface QuietHours {
  readonly from: MinuteOfDay;
  readonly to: MinuteOfDay;
}

const MINUTE = 60_000;
const MINUTES_A_DAY = 24 * 60;

/** Reads `21:00-08:00` (also with an en dash); undefined where the text is no such range. */
export const parseQuietHours = (text: string): QuietHours | undefined => {
  const match = /^([01]\d|2[0-3]):([0-5]\d)\s*[-–]\s*([01]\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  if (match === null) return undefined;
  const [, fromHour, fromMinute, toHour, toMinute] = match.map(Number);
  return {
    from: (fromHour ?? 0) * 60 + (fromMinute ?? 0),
    to: (toHour ?? 0) * 60 + (toMinute ?? 0),
  };
};

const localMinute = (at: Date, timeZone: string): MinuteOfDay => {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const [hour, minute] = parts.format(at).split(":").map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
};

const isQuiet = (minute: MinuteOfDay, { from, to }: QuietHours): boolean =>
  from <= to ? minute >= from && minute < to : minute >= from || minute < to;

/**
 * When a text may leave at the earliest: `at` itself, or the end of the quiet hours that `at` falls into, as the wall
 * clock of the zone shows it, also in the nights in which the clocks change.
 */
export const endOfQuietHours = (at: Date, timeZone: string, quiet: QuietHours): Date => {
  const minute = localMinute(at, timeZone);
  if (!isQuiet(minute, quiet)) return at;
  const wait = (quiet.to - minute + MINUTES_A_DAY) % MINUTES_A_DAY;
  const landed = Math.floor(at.getTime() / MINUTE) + wait;
  const drift = localMinute(new Date(landed * MINUTE), timeZone) - quiet.to;
  const shortWay =
    drift > MINUTES_A_DAY / 2 ? drift - MINUTES_A_DAY : drift < -MINUTES_A_DAY / 2 ? drift + MINUTES_A_DAY : drift;
  return new Date((landed - shortWay) * MINUTE);
};

/** A reply this soon after the tenant's own text is part of the conversation, not an unprompted text. */
export const PROMPT_REPLY_MINUTES = 15;

/** When a reply to a text received at `receivedAt` may leave at the earliest. */
export const earliestSend = (
  now: Date,
  receivedAt: Date | null,
  { timeZone, quietHours }: { timeZone: string; quietHours: QuietHours | null },
): Date => {
  const prompt = receivedAt !== null && now.getTime() - receivedAt.getTime() <= PROMPT_REPLY_MINUTES * MINUTE;
  return prompt || quietHours === null ? now : endOfQuietHours(now, timeZone, quietHours);
};
