import { describe, expect, it } from "vitest";
import { detectEscalationTriggers } from "../detect-escalation-triggers.ts";

const MESSAGES = [
  "fuck you",
  "f u",
  "go to hell",
  "you people are thieves",
  "kiss my ass",
  "yall some scammers",
  "greedy bastards",
  "u suck",
  "what a bunch of lying pieces of garbage",
  "eat shit",
  "youre a joke",
  "go f*** yourself",
  "shut up bitch",
  "slumlords",
  "you heartless vultures",
  "screw you and this company",
  "dumb ass company",
  "pinches rateros",
  "chinguen a su madre",
  "vayanse a la mierda",
  "son unos ladrones",
  "pendejos",
  "viejo cabron",
  "malditos abusivos",
  "coman mierda",
  "que gente tan estupida son ustedes",
  "vete al diablo",
  "me tienen harto bola de rateros",
  "hdp",
  "ur a bunch of idiots",
  "eff you",
  "you guys are a scam",
  "suck my d***",
  "u people r trash",
  "you a b!tch",
  "a$$holes",
  "greedy ass landlords",
  "yall aint s*** but thieves",
  "you are the worst company ever",
  "i hate you people",
  "what the hell is wrong with you",
  "no good lying crooks",
  "desgraciados",
  "son una mierda",
  "que se vayan a la chingada",
  "ladrones de mierda",
  "son unos abusadores",
  "idiotas",
  "malparidos",
  "gonorreas",
];

describe("abuse", () => {
  it.each(MESSAGES)("is read in: %s", (text) => {
    const { triggers } = detectEscalationTriggers(text);
    expect(triggers).toContainEqual(expect.objectContaining({ kind: "hostile_language", severity: "medium" }));
  });
});
