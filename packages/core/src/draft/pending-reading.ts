import type { Language } from "../vocabulary.ts";

const ES = new Set("el la los las de que y en un una por para con su sus le lo se es son puede puedo pagar gracias hola usted no si mi como cuanto debo semana semanas pago plan gerente oficina lunes viernes ya ni pero mas muy tiene necesito ayuda quiero soy estoy esta este saldo mande balance favor dia mes".split(" "));
const EN = new Set("the a an of and to in for with your you is are can we i my it this that have pay thanks hello hi please week weeks payment plan manager office friday monday but more will not do does how much owe what when need help want am be on at balance or no".split(" "));

export const detectLanguage = (text: string): { language: Language } => {
  const words = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").match(/[a-z]+/gu) ?? [];
  const es = words.filter((word) => ES.has(word) && !EN.has(word)).length + (/[¿¡ñáéíóú]/u.test(text) ? 1 : 0);
  const en = words.filter((word) => EN.has(word) && !ES.has(word)).length;
  return { language: es === en ? "und" : es > en ? "es" : "en" };
};

export const detectOptOut = (text: string): { opt_out: boolean } => ({
  opt_out: /^\W*(?:stop|unsubscribe|quit|alto|cancelar|arret|end)\b|stop (?:texting|messaging|sending)|leave me alone|no (?:mas|me) (?:mensajes|textos|mand|escrib|text)|remove me|take me off|don'?t text/iu.test(text),
});
