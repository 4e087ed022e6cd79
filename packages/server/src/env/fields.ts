import { isIP } from "node:net";
import { parseQuietHours, type QuietHours } from "@orchestrator/core";
import { z } from "zod";
import { Secret } from "./secret.ts";

/** What kinds of values an environment has. Each says in `expected …` words what it takes. */

const SHORTEST_SECRET = 32;

export const secret = z
  .string()
  .min(SHORTEST_SECRET, `at least ${SHORTEST_SECRET} characters; make one with: openssl rand -base64 48`)
  .transform((value) => new Secret(value));

export const anySecret = z.string().transform((value) => new Secret(value));
export const httpUrl = z.url({ protocol: /^https?$/, error: "an http:// or https:// URL" });
export const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: "a postgres:// URL" });
export const wholeNumber = (minimum: number, maximum: number, unit?: string) => {
  const error = `a whole number${unit === undefined ? "" : ` of ${unit}`} from ${minimum} to ${maximum}`;
  return z.coerce.number({ error }).int({ error }).min(minimum, { error }).max(maximum, { error });
};
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, { error: `one of ${words.join(", ")}` });
export const share = z.coerce.number({ error: "a number from 0 to 1" }).min(0, "at least 0").max(1, "at most 1");
export const dollars = (what: string) => z.coerce.number({ error: what }).min(0, "at least 0 dollars");
export const onOff = z.enum(["on", "off"], { error: "on or off" }).transform((value) => value === "on");
export const trueFalse = z.enum(["true", "false"], { error: "true or false" }).transform((value) => value === "true");

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name }).format();
    return true;
  } catch {
    return false;
  }
};

export const timeZone = z.string().refine(isTimeZone, "an IANA time zone such as America/New_York");

export const quietHours = z.string().transform((text, context): QuietHours | null => {
  if (text === "off") return null;
  const hours = parseQuietHours(text);
  if (hours !== undefined) return hours;
  context.addIssue({ code: "custom", message: "a range such as 21:00-08:00, or off" });
  return z.NEVER;
});

const listOf = (isItem: (item: string) => boolean, expected: string) =>
  z
    .string()
    .transform((text) => text.split(",").map((item) => item.trim()))
    .refine((items) => items.every(isItem), expected);

const isOrigin = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text;
};

export const origins = listOf(isOrigin, "origins such as https://desk.example.com, with commas between them");

const isNetwork = (text: string): boolean => {
  const [, address = "", bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(bits ?? 0) <= (version === 4 ? 32 : 128);
};

export const networks = listOf(isNetwork, "addresses or networks such as 10.0.0.0/8, with commas between them");
