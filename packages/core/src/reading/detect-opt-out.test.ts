import { describe, expect, it } from "vitest";
import { detectKeyword, detectOptOut } from "./detect-opt-out.ts";

describe("detectOptOut", () => {
  it.each([
    "STOP",
    "stop.",
    "Stop!!!",
    "STOPALL",
    "unsubscribe",
    "Cancel",
    "END",
    "quit",
    "REVOKE",
    "opt out",
    "OPTOUT",
    "ARRÊT",
    "ALTO",
    "Cancelar",
    "parar",
    "stop stop stop",
    "stop please",
    "S.T.O.P",
    '"STOP"',
    "🛑",
  ])("honours the keyword: %s", (text) => {
    expect(detectOptOut(text)).toMatchObject({ opt_out: true, form: "keyword" });
  });

  it.each(["STOP I already paid you", "Stop. This is not Carlos", "STOP, wrong person"])(
    "honours a keyword at the head of a text: %s",
    (text) => {
      expect(detectOptOut(text)).toMatchObject({ opt_out: true, form: "keyword" });
    },
  );

  it.each([
    "please stop",
    "stop texting me",
    "lose my number",
    "no más",
    "déjenme en paz",
    "email only please, no texts",
    "leave me the hell alone",
    "i told you to stop",
    "pare de me mandar mensagens",
    "arrêtez de m'envoyer des messages",
  ])("honours free text: %s", (text) => {
    expect(detectOptOut(text)).toMatchObject({ opt_out: true, form: "natural" });
  });

  it.each([
    "stop by the office",
    "the bus stop",
    "cancel my payment",
    "end of the month",
    "i quit my job",
    "please stop the eviction",
    "can you stop charging me for parking",
    "stop payment on my check",
    "dont stop texting me",
    "stop calling me, text me instead",
    "dont text me after 9pm",
    "no me escriban en la noche",
    "what does STOP do",
    "START",
    "HELP",
    "yes",
    "no",
    "puedo cancelar 300 mañana",
    "",
  ])("leaves alone: %s", (text) => {
    expect(detectOptOut(text)).toEqual({ opt_out: false, form: null, evidence: null });
  });

  it("quotes the words that ask", () => {
    expect(detectOptOut("Hi, I am sorry but PLEASE quit texting me ok").evidence).toMatch(/^quit texting/);
  });
});

describe("detectKeyword", () => {
  it.each([
    ["STOP", "stop"],
    ["Unsubscribe please", "stop"],
    ["START", "start"],
    ["unstop", "start"],
    ["Comenzar", "start"],
    ["Começar", "start"],
    ["HELP", "help"],
    ["info", "help"],
    ["Ayuda", "help"],
    ["YES", null],
    ["help me with my heat", null],
    ["stop texting me", null],
    ["start the plan on friday", null],
    ["", null],
  ])("reads %j as %j", (text, keyword) => {
    expect(detectKeyword(text)).toBe(keyword);
  });
});
