import { describe, expect, it } from "vitest";
import { checkDraft } from "./check-draft.ts";
import type { DraftCase } from "./draft-tenants.fixture.ts";
import { TENANTS } from "./draft-tenants.fixture.ts";

describe("third_party_disclosure", () => {
  it.each<DraftCase>([
    ["maria", "this is her sister", "Maria is behind on her rent. Can you ask her to call?"],
    ["maria", "wrong number", "Sorry, we're trying to reach Maria Lopez about a past due balance."],
    ["maria", "im not maria", "Please let Maria know her balance of $1,250 is due."],
    ["maria", "who is maria", "Maria owes rent at Park Court. Do you know her?"],
    ["maria", "she doesn't live here anymore", "Do you know where she moved? She owes $1,250."],
    ["maria", "this is her son", "Tell your mom the rent is late."],
    ["maria", "balance", "Your neighbor in 3B owes twice as much."],
    ["maria", "hi", "The tenant in apt 4 already paid, why haven't you?"],
    ["maria", "hi", "We spoke with your sister about your balance."],
    ["maria", "hi", "We called your employer about the rent you owe."],
    ["maria", "hi", "We'll let your boss know about this."],
    ["maria", "how is my neighbor doing it", "Mrs. Green in 2A has a plan of $50 a week."],
    ["maria", "you have the wrong phone", "OK. If you see Maria, tell her to pay her rent."],
    ["james", "this is his boss", "James owes $2,350.75. Can you deduct it from his pay?"],
    ["rosa", "no soy rosa", "¿Le puede decir a Rosa que debe $900?"],
    ["rosa", "soy su hija", "Su mamá debe la renta desde hace 32 días."],
    ["rosa", "numero equivocado", "Buscamos a Rosa Martinez por una deuda de renta."],
    ["rosa", "hola", "Su vecina del 2A también debe."],
    ["rosa", "hola", "Ya hablamos con su jefe sobre su deuda."],
    ["maria", "wrong number", "This is about an unpaid rent bill for Maria Lopez. Please pass it on."],
    ["maria", "maria moved out", "Do you have her new address? She left owing $1,250."],
    ["maria", "this is her husband", "Your wife is 18 days late on rent."],
    ["maria", "im her roommate", "Maria hasn't paid her portion this month."],
    ["maria", "hi", "James in 4C pays on time every month."],
    ["maria", "hi", "I told your mother you're behind."],
    ["maria", "hi", "We'll call your job about the rent."],
    ["rosa", "soy el esposo", "Su esposa debe $900 de renta."],
    ["rosa", "ella ya no vive aqui", "Dígale que su cuenta está atrasada."],
    ["rosa", "hola", "El señor Pérez del 3C ya pagó."],
    ["rosa", "hola", "Le avisamos a su mamá de su deuda."],
    ["maria", "wrong #", "Sorry. Do you know how to reach Maria? She's behind on rent."],
    ["maria", "maria is my aunt", "Please tell your aunt she owes $450."],
    ["maria", "not maria", "We're collecting a debt from Maria Lopez."],
    ["maria", "hi", "Your upstairs neighbor pays $900 a month without problems."],
    ["maria", "hi", "I'll text your mom about your balance."],
    ["rosa", "soy la vecina", "Rosa tiene un saldo de $900. ¿La conoce?"],
    ["rosa", "hola", "La señora Díaz del 4B también está atrasada."],
    ["tanya", "wrong number", "Apologies. Tanya Brooks gave us this number for her rent account."],
    ["tanya", "this is tanyas mom", "Hi! Tanya is 5 days late with $475."],
    ["tanya", "tanya doesnt live here", "She has an unpaid balance. Where did she go?"],
    ["tanya", "hey", "The family next door pays on time."],
    ["tanya", "hey", "Your brother told us you have the money."],
    ["carlos", "numero equivocado", "Avísele a Carlos que tiene que pagar su renta."],
    ["carlos", "soy su esposa", "Su esposo debe $600 de renta."],
  ])("is found in what %s, who wrote %j, would get: %s", (name, tenant_message, draft) => {
    const { ok, violations, findings } = checkDraft({ draft, tenant: TENANTS[name], tenant_message });
    expect(ok).toBe(false);
    expect(violations).toContain("third_party_disclosure");
    expect(findings.every(({ evidence }) => evidence !== "")).toBe(true);
  });
});
