import { describe, expect, it } from "vitest";
import { compilePhrase } from "./phrase.ts";
import { readWords } from "./read-words.ts";
import { createRespell } from "./respell.ts";

const respell = createRespell(new Set<string>());

function matches(source: string, text: string): boolean {
  const phrase = compilePhrase(source);
  const words = readWords(text, respell);
  return words.some((_word, at) => phrase.matchAt(words, at) > at);
}

describe("compilePhrase", () => {
  it.each([
    ["stop texting", "please stop texting", true],
    ["stop texting", "stop. texting", false],
    ["stop|quit it", "quit it", true],
    ["(stop it|enough) now", "enough now", true],
    ["stop it? now", "stop now", true],
    ["threat*", "threatening", true],
    ["we ..2 sue", "we might just sue", true],
    ["we ..2 sue", "we can never sue", false],
    ["we ~2 sue", "we can never sue", true],
    ["we ..1 sue", "we might just sue", false],
    ["wrong number !of", "wrong number of weeks", false],
    ["wrong number !of", "wrong number", true],
    ["pay #", "pay $1,200.50", true],
    ["pay ##", "pay 50", false],
    ["pay ##", "pay 500", true],
    ["< stop >", "ok, stop, now", true],
    ["< stop >", "the bus stop", false],
    ["[ stop ]", "stop", true],
    ["[ stop ]", "stop now", false],
    ["for $you", "this is for yall", true],
  ])("%s in %j: %s", (source, text, expected) => {
    expect(matches(source, text)).toBe(expected);
  });

  it.each(["(stop", "stop)", "$nobody_knows", "..2 stop", "stop?", "Stop!"])("refuses %s", (source) => {
    expect(() => compilePhrase(source)).toThrow(Error);
  });
});
