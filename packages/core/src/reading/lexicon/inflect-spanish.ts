import type { VerbForms } from "./inflect-english.ts";

const PRONOUNS = "me te se lo la le los las les nos melo mela melos melas selo sela selos selas noslo".split(" ");

interface Endings {
  readonly present: readonly [string, string, string, string, string];
  readonly past: readonly string[];
  readonly participle: string;
  readonly gerund: string;
  readonly asked: readonly [string, string, string];
  readonly told: string;
}

const AR: Endings = {
  present: ["o", "as", "a", "amos", "an"],
  past: ["e", "aste", "o", "amos", "aron", "aba", "aban", "abamos"],
  participle: "ad",
  gerund: "ando",
  asked: ["e", "es", "en"],
  told: "a",
};
const ER: Endings = {
  present: ["o", "es", "e", "emos", "en"],
  past: ["i", "iste", "io", "imos", "ieron", "ia", "ian", "iamos"],
  participle: "id",
  gerund: "iendo",
  asked: ["a", "as", "an"],
  told: "e",
};
const IR: Endings = { ...ER, present: ["o", "es", "e", "imos", "en"] };

/**
 * Forms of a Spanish verb, without accents, written `infinitive` or `infinitive:stressed stem` (`colgar:cuelg`). Irregular
 * forms are listed behind: `decir:dig,dije,dijo,dicho`.
 */
export function inflectSpanish(entry: string): VerbForms {
  const [infinitive = "", written = ""] = entry.split(":");
  const [stressed, ...irregular] = written.split(",");
  const weak = infinitive.slice(0, -2);
  const strong = stressed === undefined || stressed === "" ? weak : stressed;
  const endings = infinitive.endsWith("ar") ? AR : infinitive.endsWith("er") ? ER : IR;
  const join = (stem: string, ending: string): string => respelled(stem, ending, infinitive) + ending;
  const [i, you, he, we, they] = endings.present;
  const gerund = join(weak, endings.gerund);
  const asked = endings.asked.map((ending) => join(strong, ending));
  const told = join(strong, endings.told);
  const clitics = (form: string): string[] => [form, ...PRONOUNS.map((pronoun) => form + pronoun)];
  return {
    do: clitics(infinitive),
    doing: clitics(gerund),
    did: [
      ...endings.past.map((ending) => join(weak, ending)),
      ...["o", "a", "os", "as"].map((ending) => join(weak, endings.participle) + ending),
      ...irregular,
    ],
    ido: [join(strong, i), join(weak, we), `${infinitive}e`, `${infinitive}emos`, `${infinitive}ia`],
    does: [join(strong, you), join(strong, he), join(strong, they), `${infinitive}a`, `${infinitive}an`],
    bid: [...clitics(asked[0] ?? ""), asked[1] ?? "", ...clitics(asked[2] ?? ""), ...clitics(told)],
  };
}

/** `pagar` → `pague`, `sacar` → `saque`, `empezar` → `empiece`, `coger` → `cojo`. */
function respelled(stem: string, ending: string, infinitive: string): string {
  const isSoft = /^[ei]/.test(ending);
  if (infinitive.endsWith("ar")) {
    if (!isSoft) return stem;
    return stem.replace(/g$/, "gu").replace(/c$/, "qu").replace(/z$/, "c");
  }
  return isSoft ? stem : stem.replace(/g$/, "j").replace(/gu$/, "g");
}
