import { describe, expect, it } from "vitest";
import { checkDraft } from "./check-draft.ts";
import type { DraftCase } from "./draft-tenants.fixture.ts";
import { TENANTS } from "./draft-tenants.fixture.ts";

describe("wrong_language", () => {
  it.each<DraftCase>([
    ["maria", "how much do i owe", "Hola Maria, su saldo es de $1,250."],
    ["maria", "can i pay friday", "Claro que sí, puede pagar el viernes."],
    ["rosa", "puedo pagar el viernes", "Sure, Friday works. Thank you, Rosa!"],
    ["rosa", "no tengo dinero ahora", "I'm sorry to hear that. How much could you pay each week?"],
    ["rosa", "gracias", "You're welcome, Rosa!"],
    ["rosa", "cuanto debo", "Hola Rosa, your balance is $900."],
    ["carlos", "no hay calefaccion", "Sorry about the heat. We'll tell maintenance."],
    ["james", "can i pay friday", "¡Claro, James! El viernes está bien."],
    ["carlos", "cuanto debo de mi parte", "Your portion is $600, Carlos."],
    ["tanya", "how do i pay", "Puede pagar en el portal, Tanya."],
    ["carlos", "quiero hacer un plan", "Great! How much can you pay weekly?"],
  ])("is found in what %s, who wrote %j, would get: %s", (name, tenant_message, draft) => {
    const { ok, violations, findings } = checkDraft({ draft, tenant: TENANTS[name], tenant_message });
    expect(ok).toBe(false);
    expect(violations).toContain("wrong_language");
    expect(findings.every(({ evidence }) => evidence !== "")).toBe(true);
  });
});
