import { expect, it } from "vitest";
import { defaultAnswer } from "./default-brain.ts";

const prompt = (language: string) => `You write texts.\nLanguage: ${language}\n- Balance: $1,450.00\n`;

it.each([
  ["en", "how much do I owe?", "Hello, your balance is $1,450.00."],
  ["Spanish", "Gracias, ¿y cuánto debo?", "Hola, su saldo es de $1,450.00."],
  ["pt", "quanto devo?", "Seu saldo é de $1,450.00."],
  ["en", "thank you!", "You're welcome!"],
  ["es", "gracias", "¡De nada!"],
  ["portuguese", "obrigada", "De nada!"],
  ["en", "I can pay Friday", "Thank you for your message. We received it."],
  ["es", "pago el viernes", "Gracias por su mensaje. Lo recibimos."],
  ["klingon", "nuqneH", "Thank you for your message. We received it."],
])("answers in %s to %j: %s", (language, text, reply) => {
  expect(defaultAnswer(prompt(language), text)).toEqual({ reply, payment_plan: null, escalate_reason: null });
});

it("does not make up a balance that the prompt does not give", () => {
  expect(defaultAnswer("Language: en", "what is my balance?").reply).toBe(
    "Thank you for your message. We received it.",
  );
});
