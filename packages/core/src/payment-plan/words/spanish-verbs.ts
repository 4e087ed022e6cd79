/**
 * Forms of Spanish verbs, without accents: what the writer does, will do or did. Tense says whether a sum is
 * offered or paid, so a verb listed here is understood in all of them.
 */

export interface SpanishForms {
  /** `pago`, `pagamos`. */
  readonly present: readonly string[];
  /** `pagare`, `pagaria`, `pagariamos`. */
  readonly future: readonly string[];
  /** `pague`, `pagaba`, `pagabamos`. */
  readonly past: readonly string[];
  /** `pagando`. */
  readonly gerund: string;
  /** `pagado`. */
  readonly participle: string;
  /** `paga`, `pagan`, `pagara`, `pagaran`: words that are no slips of the others. */
  readonly others: readonly string[];
  /** `pagar`, `pagarle`, `pagarselo`. */
  readonly infinitives: readonly string[];
}

interface Irregular {
  readonly i?: string;
  readonly iDid?: string;
}

/** The regular forms of a verb in its infinitive, but for the irregular ones. */
export function conjugate(infinitive: string, irregular: Irregular = {}): SpanishForms {
  const stem = infinitive.slice(0, -2);
  const isAr = infinitive.endsWith("ar");
  const used = isAr ? `${stem}ab` : `${stem}i`;
  const we = isAr ? `${stem}amos` : `${stem}${infinitive.endsWith("er") ? "emos" : "imos"}`;
  return {
    present: [irregular.i ?? `${stem}o`, we],
    future: ["e", "ia", "emos", "iamos"].map((ending) => `${infinitive}${ending}`),
    past: [irregular.iDid ?? preterite(stem, isAr), `${used}a`, `${used}amos`],
    gerund: isAr ? `${stem}ando` : `${stem}iendo`,
    participle: `${stem}${isAr ? "ado" : "ido"}`,
    others: (isAr ? ["a", "an", "ara", "aran", "aron", "en"] : ["e", "en", "iera", "ieran", "ieron", "an"]).map(
      (ending) => `${stem}${ending}`,
    ),
    infinitives: ["", "le", "les", "te", "lo", "la", "los", "las", "selo", "sela"].map((end) => `${infinitive}${end}`),
  };
}

/** `pague`, `abone`, `saque`, `adelante`. */
function preterite(stem: string, isAr: boolean): string {
  if (!isAr) return `${stem}i`;
  if (stem.endsWith("c")) return `${stem.slice(0, -1)}que`;
  if (stem.endsWith("g")) return `${stem}ue`;
  return stem.endsWith("z") ? `${stem.slice(0, -1)}ce` : `${stem}e`;
}

/** Verbs of handing money over. */
export const PAYING_VERBS: readonly SpanishForms[] = [
  ...["pagar", "abonar", "depositar", "mandar", "entregar", "girar", "aportar", "saldar", "liquidar", "llevar"].map(
    (infinitive) => conjugate(infinitive),
  ),
  conjugate("transferir", { i: "transfiero" }),
  conjugate("enviar", { i: "envio" }),
  conjugate("cubrir"),
  conjugate("ofrecer", { i: "ofrezco" }),
  conjugate("traer", { i: "traigo", iDid: "traje" }),
  conjugate("dar", { i: "doy", iDid: "di" }),
];

/** Verbs of spreading a sum over time. */
export const SPLITTING_VERBS: readonly SpanishForms[] = [
  ...["separar", "fraccionar"].map((infinitive) => conjugate(infinitive)),
  ...["dividir", "repartir", "partir"].map((infinitive) => conjugate(infinitive)),
  conjugate("diferir", { i: "difiero" }),
];

/** Verbs of getting money. */
export const EARNING_VERBS: readonly SpanishForms[] = [
  ...["ganar", "cobrar", "sacar"].map((infinitive) => conjugate(infinitive)),
  conjugate("recibir"),
  conjugate("percibir"),
];

/** Verbs of spending on something else. */
export const SPENDING_VERBS: readonly SpanishForms[] = [
  ...["gastar", "ahorrar", "rentar", "alquilar"].map((infinitive) => conjugate(infinitive)),
  conjugate("invertir", { i: "invierto" }),
  conjugate("perder", { i: "pierdo" }),
];

/** Their forms as one piece of a phrase: `pagare|pagaria|…`. */
export function piece(verbs: readonly SpanishForms[], form: "present" | "future" | "past" | "infinitives"): string {
  return [...new Set(verbs.flatMap((verb) => verb[form]))].join("|");
}

/** Their participles as one piece of a phrase. */
export function participles(verbs: readonly SpanishForms[]): string {
  return verbs.map(({ participle }) => participle).join("|");
}

/** Their gerunds as one piece of a phrase. */
export function gerunds(verbs: readonly SpanishForms[]): string {
  return verbs.map(({ gerund }) => gerund).join("|");
}
