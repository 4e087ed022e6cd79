import type { Language } from "@orchestrator/core";

/** Texts that law or carriers ask for. They go out without a draft, under 160 characters each, in the tenant's language. */
interface FixedTexts {
  readonly optOutConfirmation: string;
  readonly help: string;
}

const ENGLISH: FixedTexts = {
  optOutConfirmation: "You will get no more texts from us about your rent account. Reply START to get them again.",
  help: "This is the automated assistant of your property office for rent messages. Reply STOP to end texts. For anything else call the office.",
};

const SPANISH: FixedTexts = {
  optOutConfirmation: "Ya no recibirá más mensajes nuestros sobre su renta. Responda START para recibirlos otra vez.",
  help: "Asistente automático de la oficina para mensajes de renta. Responda STOP para no recibir más. Para otra cosa llame a la oficina.",
};

/** A bare STOP shows no language: English, unless the text itself is Spanish. */
export const fixedTexts = (language: Language): FixedTexts => (language === "es" ? SPANISH : ENGLISH);
