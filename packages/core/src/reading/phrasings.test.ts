import { describe, expect, it } from "vitest";
import { detectEscalationTriggers } from "./detect-escalation-triggers.ts";
import { PHRASINGS_EN } from "./test-data/phrasings.en.ts";
import { PHRASINGS_ES } from "./test-data/phrasings.es.ts";

const PHRASINGS = [...PHRASINGS_EN.trim().split("\n"), ...PHRASINGS_ES.trim().split("\n")];

function readPhrasing(line: string): { text: string; kinds: string[]; isCritical: boolean } {
  const [text = "", expected = ""] = line.split(" => ");
  const [kind = "", severity] = expected.split(" ");
  return { text, kinds: kind === "none" ? [] : [kind], isCritical: severity === "critical" };
}

describe("what tenants write", () => {
  it.each(PHRASINGS)("%s", (line) => {
    const { text, kinds, isCritical } = readPhrasing(line);
    const { triggers, severity } = detectEscalationTriggers(text);
    expect(triggers.map(({ kind }) => kind)).toEqual(kinds);
    expect(severity === "critical").toBe(isCritical);
  });
});
