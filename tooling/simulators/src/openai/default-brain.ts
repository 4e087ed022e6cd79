import type { StructuredAnswer } from "./structured-answer.ts";

type Language = "en" | "es" | "pt";

interface Sentences {
  balance(amount: string): string;
  thanks: string;
  acknowledgement: string;
}

const SENTENCES: Record<Language, Sentences> = {
  en: {
    balance: (amount) => `Hello, your balance is $${amount}.`,
    thanks: "You're welcome!",
    acknowledgement: "Thank you for your message. We received it.",
  },
  es: {
    balance: (amount) => `Hola, su saldo es de $${amount}.`,
    thanks: "¡De nada!",
    acknowledgement: "Gracias por su mensaje. Lo recibimos.",
  },
  pt: {
    balance: (amount) => `Seu saldo é de $${amount}.`,
    thanks: "De nada!",
    acknowledgement: "Agradecemos a sua mensagem. Recebemos.",
  },
};

const BALANCE_QUESTION = /\b(?:balance|owe|how much|saldo|deb[oe]|devo|cu[aá]nto|quanto)\b/i;
const THANKS = /\b(?:thanks?|thank you|thx|gracias|obrigad[oa])\b/i;

const languageOf = (systemPrompt: string): Language => {
  const written = /^\W*language\W*:\W*([a-z]+)/im.exec(systemPrompt)?.[1]?.toLowerCase() ?? "";
  if (written === "es" || written === "spanish") return "es";
  return written === "pt" || written === "portuguese" ? "pt" : "en";
};

const balanceOf = (systemPrompt: string): string | undefined =>
  /^\W*balance\b[^:\n]*:\s*\$?\s*(\d[\d,]*(?:\.\d+)?)/im.exec(systemPrompt)?.[1];

const replyTo = (text: string, sentences: Sentences, balance: string | undefined): string => {
  if (balance !== undefined && BALANCE_QUESTION.test(text)) return sentences.balance(balance);
  return THANKS.test(text) ? sentences.thanks : sentences.acknowledgement;
};

/**
 * The answer where nobody scripted one: brief, polite, in the language of the prompt's `Language:` line, and never
 * more than its `Balance:` line says. It finds no plans and escalates nothing.
 */
export const defaultAnswer = (systemPrompt: string, userText: string): StructuredAnswer => ({
  reply: replyTo(userText, SENTENCES[languageOf(systemPrompt)], balanceOf(systemPrompt)),
  payment_plan: null,
  escalate_reason: null,
});
