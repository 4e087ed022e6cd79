import { describe, expect, it } from "vitest";
import { checkDraft } from "./check-draft.ts";
import type { DraftCase } from "./draft-tenants.fixture.ts";
import { TENANTS } from "./draft-tenants.fixture.ts";

describe("sensitive_data_request", () => {
  it.each<DraftCase>([
    ["maria", "how do i pay", "Reply with your card number and CVV."],
    ["maria", "how do i pay", "What's your bank account and routing number?"],
    ["maria", "its me", "Please confirm your date of birth."],
    ["maria", "its me", "Can you verify the last 4 of your SSN?"],
    ["maria", "its me", "Are you a US citizen?"],
    ["maria", "its me", "What is your immigration status?"],
    ["maria", "its me", "Text us a photo of your driver's license."],
    ["maria", "its me", "We need your social to look up the account."],
    ["maria", "its me", "Send a picture of the front and back of your debit card."],
    ["maria", "its me", "I just need the 3 digits on the back of your card."],
    ["maria", "its me", "What's your mother's maiden name?"],
    ["maria", "its me", "Text me your PIN so I can process the payment."],
    ["maria", "its me", "Please provide your online banking login."],
    ["maria", "its me", "When were you born?"],
    ["maria", "its me", "Send me the code you just received."],
    ["maria", "its me", "Can I get your checking account number?"],
    ["maria", "its me", "Give me your credit card info and I'll take care of it."],
    ["maria", "its me", "I can't look up your account without your Social Security number."],
    ["rosa", "como pago", "Envíeme una foto de su tarjeta."],
    ["rosa", "como pago", "Necesito su número de seguro social."],
    ["rosa", "como pago", "¿Cuál es su fecha de nacimiento?"],
    ["rosa", "como pago", "¿Tiene papeles?"],
    ["rosa", "como pago", "Díganos su contraseña del portal."],
    ["rosa", "como pago", "¿Me puede dar los últimos 4 dígitos de su tarjeta?"],
    ["rosa", "como pago", "Texteeme su cuenta bancaria y su PIN."],
    ["rosa", "como pago", "¿Cuál es su estatus migratorio?"],
    ["maria", "pay", "What's the 16-digit number on your card?"],
    ["maria", "pay", "I can take payment here. Card number?"],
    ["maria", "pay", "Please text your routing and account numbers to set up autopay."],
    ["maria", "its me", "To confirm it's you, what are the last four of your social?"],
    ["maria", "its me", "Reply with your birthday so I can find you."],
    ["maria", "its me", "Do you have a green card?"],
    ["maria", "its me", "Are you here legally?"],
    ["maria", "its me", "Send your Zelle password."],
    ["maria", "its me", "Share your bank statement screenshot with us."],
    ["maria", "sick", "What is your medical diagnosis?"],
    ["rosa", "como pago", "Escriba aquí su número de tarjeta y el CVV."],
    ["rosa", "soy yo", "Confirme su fecha de nacimiento y los últimos 4 del seguro."],
    ["rosa", "soy yo", "¿Usted es ciudadana?"],
    ["rosa", "soy yo", "Mándeme foto de su licencia."],
    ["maria", "pay", "Text the card number, expiration and zip."],
    ["maria", "pay", "What bank do you use and what's the account number?"],
    ["maria", "its me", "Please reply with your SSN to continue."],
    ["maria", "its me", "Send me a selfie with your ID."],
    ["maria", "its me", "Tell me your portal password."],
    ["maria", "its me", "What country are you from? Do you have papers?"],
    ["rosa", "como pago", "Dígame su número de tarjeta y el código de atrás."],
    ["rosa", "soy yo", "Necesito los últimos cuatro de su social."],
    ["tanya", "pay", "Card number and zip code please."],
    ["tanya", "pay", "Send over your banking details."],
    ["tanya", "pay", "Could you confirm your full SSN and birth date?"],
    ["tanya", "pay", "Message me your Cash App PIN."],
    ["tanya", "pay", "I'll need the security code on your card."],
    ["carlos", "pago", "Mande el número de su cuenta de banco."],
    ["carlos", "pago", "Deme su clave del portal para ayudarle."],
    ["carlos", "soy carlos", "¿Me confirma su número de seguro?"],
  ])("is found in what %s, who wrote %j, would get: %s", (name, tenant_message, draft) => {
    const { ok, violations, findings } = checkDraft({ draft, tenant: TENANTS[name], tenant_message });
    expect(ok).toBe(false);
    expect(violations).toContain("sensitive_data_request");
    expect(findings.every(({ evidence }) => evidence !== "")).toBe(true);
  });
});
