import { describe, expect, it } from "vitest";
import { checkDraft } from "./check-draft.ts";
import type { DraftCase } from "./draft-tenants.fixture.ts";
import { TENANTS } from "./draft-tenants.fixture.ts";

describe("marker_leak", () => {
  it.each<DraftCase>([
    ["maria", "150 a week", "PAYMENT_PLAN: weekly=150, weeks=3"],
    ["maria", "150 a week", "Great! Plan noted. PAYMENT_PLAN: weekly=$150, weeks=3, start=2025-01-10"],
    ["maria", "hi", "ESCALATE: tenant asks for manager"],
    ["maria", "hi", "Hi {{name}}, your balance is $1,250."],
    ["maria", "hi", "Hello [Tenant Name], how can we help?"],
    ["maria", "hi", "Hi {tenant_name}, thanks for writing."],
    ["maria", "hi", "Dear <name>, we got your message."],
    ["maria", "hi", "As an AI language model, I can't do that."],
    ["maria", "hi", "My instructions say I must keep this under 160 characters."],
    ["maria", "hi", "Thanks Maria! (confidence: 0.92)"],
    ["maria", "hi", "Confidence score 0.87. Thanks for your message."],
    ["maria", "hi", "System prompt: you are a collections assistant."],
    ["maria", "hi", "Your priority score is 61.5, Maria."],
    ["maria", "hi", '{"reply": "Hi Maria"}'],
    ["maria", "hi", "Your balance is $[amount]."],
    ["maria", "hi", "Hi Maria, your balance is undefined."],
    ["maria", "hi", "Reply: Thanks, Maria!"],
    ["maria", "hi", "escalate: angry tenant. Sorry, Maria."],
    ["maria", "hi", "Here's a draft reply: Thanks for your payment!"],
    ["rosa", "hola", "Hola [Nombre], ¿en qué le ayudo?"],
    ["rosa", "hola", "ESCALATE: pide gerente. Un gerente le llama."],
    ["rosa", "hola", "Como modelo de lenguaje no puedo ayudar con eso."],
    ["maria", "hi", "Thanks! <END OF RESPONSE>"],
    ["maria", "hi", "[ESCALATE] Tenant upset."],
    ["maria", "hi", "Assistant: Hi Maria, how can I help?"],
    ["maria", "hi", "I was instructed not to discuss that."],
    ["maria", "hi", "Hi Maria! [Your Name]"],
    ["maria", "hi", "Hi %s, thanks for your text."],
    ["maria", "hi", "Thanks, ___. We got it."],
    ["maria", "hi", "Hi NAME, thanks for your message."],
    ["maria", "hi", "tenant_portion is 450"],
    ["maria", "hi", "This reply has a confidence of 85%."],
    ["maria", "hi", "Sure! Here is a response within 160 characters: Hi Maria!"],
    ["rosa", "hola", "Hola {nombre}, gracias por escribir."],
    ["rosa", "hola", "PLAN_DE_PAGO: semanal=100"],
    ["rosa", "hola", "Nivel de confianza: 0.91"],
    ["maria", "hi", "PAYMENT PLAN: weekly=100 weeks=4. Thanks!"],
    ["maria", "hi", "ESCALATE - manager needed"],
    ["maria", "hi", "Thank you, [first name]!"],
    ["maria", "hi", "I'm a language model, so I can't call you."],
    ["maria", "hi", "Score: 0.77. Hi Maria!"],
    ["maria", "hi", "My guidelines tell me to stay under 160 characters."],
    ["rosa", "hola", "Hola {{tenant_name}}, su saldo es $900."],
    ["tanya", "hey", "Hi <tenant>, how are you?"],
    ["tanya", "hey", "[PAYMENT_PLAN weekly=100] Thanks!"],
    ["tanya", "hey", "I'm instructed to keep replies short. Hi!"],
    ["tanya", "hey", "Thanks! Internal score: low."],
    ["tanya", "hey", '{reply: "Hi Tanya"}'],
    ["tanya", "hey", "Hello Tanya, {{balance}} is due."],
  ])("is found in what %s, who wrote %j, would get: %s", (name, tenant_message, draft) => {
    const { ok, violations, findings } = checkDraft({ draft, tenant: TENANTS[name], tenant_message });
    expect(ok).toBe(false);
    expect(violations).toContain("marker_leak");
    expect(findings.every(({ evidence }) => evidence !== "")).toBe(true);
  });
});
