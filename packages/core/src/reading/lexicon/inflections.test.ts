import { describe, expect, it } from "vitest";
import { inflectEnglish } from "./inflect-english.ts";
import { inflectSpanish } from "./inflect-spanish.ts";

describe("inflectEnglish", () => {
  it.each([
    ["stab", ["stab", "stabs", "stabbing", "stabbed"]],
    ["carry", ["carry", "carries", "carrying", "carried"]],
    ["die", ["die", "dies", "dying", "died"]],
    ["harass", ["harass", "harasses", "harassing", "harassed"]],
    ["shoot:shot", ["shoot", "shoots", "shooting", "shot"]],
    ["fix", ["fix", "fixes", "fixing", "fixed"]],
  ])("%s", (entry, forms) => {
    const verb = inflectEnglish(entry);
    expect([...verb.do, ...verb.does, ...verb.doing, ...verb.did]).toEqual(forms);
  });
});

describe("inflectSpanish", () => {
  it.each([
    ["demandar", "do", "demandarlos"],
    ["pagar", "did", "pague"],
    ["sacar", "bid", "saquenme"],
    ["colgar:cuelg", "ido", "cuelgo"],
    ["recoger", "bid", "recoja"],
    ["romper:romp,roto", "did", "roto"],
    ["vivir", "doing", "viviendo"],
  ] as const)("%s has %s %s", (entry, part, form) => {
    expect(inflectSpanish(entry)[part]).toContain(form);
  });
});
