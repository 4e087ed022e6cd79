import { describe, expect, it } from "vitest";
import { checkDraft } from "./check-draft.ts";
import type { DraftCase } from "./draft-tenants.fixture.ts";
import { TENANTS } from "./draft-tenants.fixture.ts";

describe("opt_out_ignored", () => {
  it.each<DraftCase>([
    ["maria", "stop texting me", "Can we set up a payment plan first?"],
    ["maria", "STOP", "Your balance is $1,250. Please pay by Friday."],
    ["maria", "unsubscribe", "We'll stop texting once you pay your balance."],
    ["maria", "stop", "Sorry you feel that way. How about $100 a week?"],
    ["maria", "dont text me anymore", "OK Maria, when can you pay?"],
    ["maria", "quit", "We hope to hear from you soon."],
    ["rosa", "no me manden mensajes", "¿Cuándo puede pagar, Rosa?"],
    ["rosa", "ALTO", "Rosa, su saldo es de $900. ¿Quiere un plan?"],
    ["maria", "please stop", "I understand. But you still owe $450."],
    ["maria", "take me off your list", "We just want to help. Call us!"],
    ["maria", "STOP", "Are you sure? We have great payment plans."],
    ["rosa", "borre mi numero", "Lo sentimos, no podemos hasta que pague."],
    ["maria", "stop", "Your rent is still due, Maria."],
    ["maria", "quit texting me", "Just one more thing: when can you pay?"],
    ["rosa", "basta de mensajes", "Es importante que pague pronto."],
    ["tanya", "unsubscribe me", "No problem, but please pay first."],
    ["tanya", "STOP ALL", "Tanya, we'd love to help. Call us."],
    ["tanya", "no more texts", "Got it. Would $50 a week work?"],
    ["tanya", "he said dont text me", "Got it. Would $50 a week work?"],
    ["tanya", "my mom doesnt text, stop texting me", "Thanks. Please ask her to call the office."],
    ["tanya", "he dont text. stop texting me", "Thanks. Please ask him to call the office."],
    ["tanya", "unsubscribe", "We can't unsubscribe you until the rent is paid."],
  ])("is found in what %s, who wrote %j, would get: %s", (name, tenant_message, draft) => {
    const { ok, violations, findings } = checkDraft({ draft, tenant: TENANTS[name], tenant_message });
    expect(ok).toBe(false);
    expect(violations).toContain("opt_out_ignored");
    expect(findings.every(({ evidence }) => evidence !== "")).toBe(true);
  });

  it.each<DraftCase>([
    ["tanya", "he dont text", "Thanks. Please ask him to call the office."],
    ["tanya", "my grandma doesnt really text", "Thanks. Please ask her to call the office."],
  ])("is not found where %s only told a habit, %j: %s", (name, tenant_message, draft) => {
    expect(checkDraft({ draft, tenant: TENANTS[name], tenant_message }).violations).toEqual([]);
  });
});
