import type { Lexeme } from "./lexemes.ts";
import type { Mark } from "./marks.ts";

/** `si me sacara un premio`: a condition in the past subjunctive, other than a polite one (`si me dejara pagar`). */
export function findUnreal(first: number, last: number, lexemes: readonly Lexeme[]): Mark<"wish"> | undefined {
  const verb = lexemes.findIndex(
    ({ word }, index) => index >= first && index < last && SUBJUNCTIVE.test(word) && !POLITE.test(word),
  );
  return verb < 0 ? undefined : { kind: "wish", first: verb, last: verb + 1 };
}

const SUBJUNCTIVE = /^[a-z]{2,}(?:ara|iera|aran|ieran|iese|iesen)$/;
const POLITE =
  /^(?:pudi|fu|di|dej|acept|permit|quisi|pag|mand|empez|hici|baj|ayud|esper|recib|bajar|abon|deposit|pusi|descont)(?:ara|iera|era|aran|ieran|eran)$/;
