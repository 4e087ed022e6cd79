import { describe, expect, it } from "vitest";
import { checkDraft } from "./check-draft.ts";
import type { DraftCase } from "./draft-tenants.fixture.ts";
import { TENANTS } from "./draft-tenants.fixture.ts";

describe("false_identity", () => {
  it.each<DraftCase>([
    ["maria", "are you a bot", "No, I'm a real person."],
    ["maria", "are you a robot", "Nope, I'm Sarah from the office!"],
    ["maria", "are you human", "Yes, I'm human, just like you."],
    ["maria", "is this automated", "No, you're talking to a live person."],
    ["maria", "who is this", "I'm an attorney for your landlord."],
    ["maria", "who is this", "This is the sheriff's office."],
    ["maria", "who is this", "This is Detective Moore."],
    ["maria", "who is this", "I'm with the housing authority."],
    ["maria", "who is this", "This is your bank calling about your rent."],
    ["maria", "who is this", "I'm your landlord, Mr. Stanton."],
    ["maria", "who is this", "We're a government agency."],
    ["maria", "bot?", "I am not a bot, Maria."],
    ["rosa", "es un robot", "No, soy una persona real."],
    ["rosa", "quien es", "Soy el abogado del dueño."],
    ["rosa", "quien es", "Le habla el oficial Gómez de la policía."],
    ["rosa", "es una maquina", "No soy un robot, soy María de la oficina."],
    ["maria", "who are you", "I'm Officer Brown."],
    ["maria", "who are you", "Hi, I'm a paralegal at Stanton."],
    ["maria", "who are you", "This is the Department of Housing."],
    ["maria", "are you ai", "No AI here, just me, Jessica!"],
    ["maria", "is this a computer", "No, I am a person typing to you."],
    ["maria", "real person?", "Yes, a real person!"],
    ["maria", "who are you", "We are the credit bureau."],
    ["rosa", "quien habla", "Somos del seguro social."],
    ["rosa", "quien habla", "Soy licenciado Ruiz, representante legal."],
    ["rosa", "es persona?", "Sí, soy una persona de carne y hueso."],
    ["maria", "bot?", "I'm human, promise!"],
    ["maria", "who is this", "This is Agent Miller from the IRS."],
    ["maria", "who is this", "I'm calling from the court clerk's office."],
    ["rosa", "quien es", "Soy la policía."],
    ["rosa", "robot?", "No, soy Carmen, trabajo en la oficina."],
    ["tanya", "human?", "Yes, I'm a person. How can I help?"],
    ["tanya", "who is it", "This is Attorney Wells regarding your lease."],
    ["tanya", "who is it", "I work for the state housing department."],
    ["tanya", "are you automated", "Not at all, I'm a member of the staff."],
    ["carlos", "es robot", "Claro que no, soy humano."],
    ["carlos", "quien es", "Le escribe el departamento legal."],
  ])("is found in what %s, who wrote %j, would get: %s", (name, tenant_message, draft) => {
    const { ok, violations, findings } = checkDraft({ draft, tenant: TENANTS[name], tenant_message });
    expect(ok).toBe(false);
    expect(violations).toContain("false_identity");
    expect(findings.every(({ evidence }) => evidence !== "")).toBe(true);
  });
});
