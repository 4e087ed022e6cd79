/** The forms of one verb, sorted by what they can follow: `$kill_do` comes after "will", `$kill_did` tells of the past. */
export interface VerbForms {
  /** After "will", "to", "voy a": base form; infinitive, bare and with pronouns. */
  readonly do: readonly string[];
  readonly doing: readonly string[];
  /** Past and participle. */
  readonly did: readonly string[];
  /** What I do or shall do, without "will": only Spanish has a form of its own. */
  readonly ido: readonly string[];
  /** What somebody else does. */
  readonly does: readonly string[];
  /** Asked of somebody: imperative and subjunctive, bare and with pronouns. */
  readonly bid: readonly string[];
}

/** Last consonants that never double. */
const NEVER_DOUBLED = new Set("wxyh".split(""));

/**
 * Forms of an English verb written `base` or `base:past` or `base:past,participle`. The last consonant of a short verb
 * doubles (`stab`, `stabbed`).
 */
export function inflectEnglish(entry: string): VerbForms {
  const [base = "", irregular] = entry.split(":");
  const stem = isDoubled(base) ? base + (base.at(-1) ?? "") : base.replace(/e$/, "");
  const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const doing = base.endsWith("ie") ? `${base.slice(0, -2)}ying` : `${base.endsWith("ee") ? base : stem}ing`;
  return {
    do: [base],
    doing: [doing],
    did: irregular === undefined ? [regular] : irregular.split(","),
    ido: [],
    does: [thirdPerson(base)],
    bid: [base],
  };
}

function isDoubled(base: string): boolean {
  return /^[^aeiou]*[aeiou][^aeiou]$/.test(base) && !NEVER_DOUBLED.has(base.at(-1) ?? "");
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}
