import type { Severity, TriggerKind } from "../vocabulary.ts";
import type { FamilyReading, Finding } from "./read-family.ts";
import type { Word } from "./read-words.ts";
import { sentenceAround } from "./situation.ts";
import { hasDangerousWord } from "./weighing/dangerous-words.ts";
import { LEANING_NAMES, LEANINGS } from "./weighing/leanings.ts";
import type { Leaning } from "./weighing/leanings.ts";
import { MOST_WEIGHED_WORDS } from "./weighing/weigh-words.ts";
import type { Lean } from "./weighing/weigh-words.ts";

/** What the weight of the words makes of a message: how likely each matter is. */
export type Leans = ReadonlyMap<Leaning, Lean>;

/** A matter that no phrase speaks of, but the words together do. */
export interface Suspicion {
  readonly kind: TriggerKind;
  readonly severity: Severity;
  readonly first: number;
  readonly last: number;
}

/**
 * What the phrases found is dropped below these chances. A frame says more than a phrase and needs less; for danger to life
 * a false alarm costs less than a miss. Chosen by cross-validation: a little further, and as much that is true goes as false.
 */
const LEAST_CHANCE = { frame: 0.02, phrase: 0.06, frameOfDanger: 0.005, phraseOfDanger: 0.03 } as const;
/** Where the phrases saw the words and knew better, only a danger may still be suspected, and from this chance on. */
const ENOUGH_THOUGH_DISMISSED = 0.8;

/**
 * The findings that the words bear out, and what the words speak of by their weight alone. Where phrases found one danger to
 * life, the same grave words are no reason to suspect the other.
 */
export function lookAgain(
  { findings, dismissed }: FamilyReading,
  words: readonly Word[],
  leans: Leans,
): { readonly confirmed: readonly Finding[]; readonly suspicions: readonly Suspicion[] } {
  const confirmed = findings.filter((finding) => isBorneOut(finding, words, leans));
  const leaningsDismissed = new Set([...dismissed].map(({ leaning }) => leaning));
  const isDangerKnown = confirmed.some(({ family }) => isDanger(family.leaning));
  const suspicions = suspect(words, leans, leaningsDismissed).filter(
    ({ severity }) => !(isDangerKnown && severity === "critical"),
  );
  return { confirmed, suspicions };
}

/** Whether the words of the message bear out what a phrase in it seems to say. */
function isBorneOut({ family, isFrame }: Finding, words: readonly Word[], leans: Leans): boolean {
  if (words.length > MOST_WEIGHED_WORDS) return true;
  const form = isFrame ? "frame" : "phrase";
  const least = LEAST_CHANCE[isDanger(family.leaning) ? (`${form}OfDanger` as const) : form];
  return chanceOfKind(LEANINGS[family.leaning].kind, leans) >= least;
}

/** Each suspicion with the sentence that says most. */
function suspect(words: readonly Word[], leans: Leans, dismissed: ReadonlySet<Leaning>): Suspicion[] {
  return LEANING_NAMES.flatMap((leaning) => {
    const lean = leans.get(leaning);
    if (lean === undefined || !isEnough(leaning, lean, words)) return [];
    if (dismissed.has(leaning) && !(isDanger(leaning) && lean.chance >= ENOUGH_THOUGH_DISMISSED)) return [];
    const [first, last] = sentenceAround(words, lean.first);
    const { kind, severity } = LEANINGS[leaning];
    return [{ kind, severity, first, last }];
  });
}

function isEnough(leaning: Leaning, { chance }: Lean, words: readonly Word[]): boolean {
  return chance >= LEANINGS[leaning].enough && (!isDanger(leaning) || hasDangerousWord(leaning, words));
}

function isDanger(leaning: Leaning): leaning is "self_harm" | "violence" {
  return leaning === "self_harm" || leaning === "violence";
}

function chanceOfKind(kind: TriggerKind, leans: Leans): number {
  const chances = LEANING_NAMES.filter((leaning) => LEANINGS[leaning].kind === kind).map(
    (leaning) => leans.get(leaning)?.chance ?? 0,
  );
  return Math.max(...chances);
}
