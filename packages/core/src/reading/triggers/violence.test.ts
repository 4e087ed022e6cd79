import { describe, expect, it } from "vitest";
import { detectEscalationTriggers } from "../detect-escalation-triggers.ts";

const MESSAGES = [
  "im gonna kill you",
  "i know where you live",
  "somebody is gonna get hurt if you keep this up",
  "come to my door and see what happens, i got a gun",
  "ill beat your ass",
  "watch your back",
  "im coming down there with my bat",
  "ill blow up that office",
  "next person that knocks on my door gets shot",
  "i will f*** you up",
  "gonna put a bullet in your head",
  "youre dead when i see u",
  "you better watch out i know what car you drive",
  "ill smash your windows",
  "ima slap the shit out of u",
  "i will make you regret this",
  "im going to hurt someone in that office",
  "yall gonna make me come down there and shoot somebody",
  "i swear ill strangle whoever keeps sending these",
  "los voy a matar",
  "te voy a partir la cara",
  "voy a quemar el edificio",
  "ya se donde trabajas, cuidate",
  "se van a arrepentir",
  "tengo una pistola y no tengo miedo de usarla",
  "los voy a agarrar a balazos",
  "le voy a romper la madre",
  "van a pagar con sangre",
  "te voy a buscar y te voy a golpear",
  "ill come up there and hurt someone",
  "i should burn down that office with you in it",
  "you gonna get whats coming to you im bringing my gun",
  "try to evict me and ill shoot",
  "i will f u up",
  "ill break ur legs",
  "i hope you die slowly ill make sure of it",
  "im gonna come find you and beat you",
  "one of these days someone is gonna shoot that place up",
  "i will physically hurt you",
  "dont make me come down there and beat somebody up",
  "ill kill whoever comes to lock me out",
  "your whole office is gonna burn",
  "im about to go off and stab somebody",
  "sleep with one eye open",
  "les voy a prender fuego a la oficina",
  "le voy a meter un tiro",
  "si vienen a sacarme los recibo a machetazos",
  "voy a ir a matarlos a todos",
  "te voy a encontrar y vas a ver",
  "cuidense porque se donde viven",
];

describe("violence", () => {
  it.each(MESSAGES)("is read in: %s", (text) => {
    const { triggers } = detectEscalationTriggers(text);
    expect(triggers).toContainEqual(expect.objectContaining({ kind: "hostile_language", severity: "critical" }));
  });
});
