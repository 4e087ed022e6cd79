import { phrases, quoteFirst } from "./phrases.ts";
import type { PhraseInSentence } from "./phrases.ts";
import type { DraftReading, WordedText } from "./read-draft.ts";
import { quoteWords } from "./read-draft.ts";
import {
  AFFIRMATIONS,
  ANNOUNCEMENTS,
  CONDITIONS,
  CONSEQUENCES,
  HELP,
  MENACES,
  NO_SUCH_THING,
  REFERRALS,
  STAKES,
  ULTIMATUMS,
  VEILS,
} from "./threat-phrases.ts";

const consequences = phrases(CONSEQUENCES);
const menaces = phrases(MENACES);
const help = phrases(HELP);
const referrals = phrases(REFERRALS);
const stakes = phrases(STAKES);
const ultimatums = phrases(ULTIMATUMS);
const noSuchThing = phrases(NO_SUCH_THING);
const veils = phrases(VEILS);
const conditions = phrases(CONDITIONS);
const announcements = phrases(ANNOUNCEMENTS);
const affirmations = phrases(AFFIRMATIONS);

/** Words that share this many first letters are about the same matter: evict, eviction. */
const SAME_MATTER_LETTERS = 5;

const COURTS_OF_LAW = new Set(
  "housing county superior small claims district civil family federal state city bankruptcy municipal supreme circuit eviction tenant the in to a".split(
    " ",
  ),
);

/** "Park Court", "Oak Court": a house, not a court of law. */
const isPlaceName = (draft: WordedText, { first }: { readonly first: number }): boolean => {
  const before = draft.words[first - 1];
  return (
    draft.words[first]?.boundary === "none" &&
    before !== undefined &&
    !COURTS_OF_LAW.has(before.forms[0] ?? "") &&
    /^\p{Lu}\p{Ll}+$/u.test(quoteWords(draft, first - 1, first)) &&
    quoteWords(draft, first, first + 1) === "Court"
  );
};

const isInnocent = ({ draft, message, tenant }: DraftReading) => {
  /** Whether the tenant's message has a word of the same matter. */
  const isRaised = ({ first, last }: PhraseInSentence["match"]): boolean =>
    draft.words.slice(first, last).some(({ forms: [form = ""] }, at) => {
      const isTelling = at === 0 || form.length >= SAME_MATTER_LETTERS;
      return isTelling && message.normalised.text.includes(form.slice(0, SAME_MATTER_LETTERS));
    });
  return ({ match, sentence, isDenied }: PhraseInSentence): boolean => {
    const named = quoteWords(draft, match.first, match.last);
    if (tenant.property?.toLowerCase().includes(named.toLowerCase()) || isPlaceName(draft, match)) return true;
    if (conditions.occurIn(draft, sentence) || (isDenied && veils.occurIn(draft, sentence))) return false;
    if (isDenied || help.occurIn(draft, sentence) || referrals.occurIn(draft, sentence)) return true;
    return isRaised(match) && !announcements.occurIn(draft, sentence);
  };
};

/** "Yes, unless you pay" to a tenant who asked about eviction. */
const affirmedFear = ({ draft, message }: DraftReading): string | null =>
  consequences.occurIn(message)
    ? quoteFirst(draft, affirmations, ({ sentence }) => referrals.occurIn(draft, sentence))
    : null;

/**
 * A threat, open or veiled: a consequence held over the tenant, or a menace. Saying that something will *not* happen,
 * handing a question about it to a person, answering one, or naming a street is none; putting a price on its not
 * happening is.
 */
export const findThreat = (reading: DraftReading): string | null =>
  quoteFirst(reading.draft, consequences, isInnocent(reading)) ??
  quoteFirst(
    reading.draft,
    menaces,
    ({ sentence }) => noSuchThing.occurIn(reading.draft, sentence) && !conditions.occurIn(reading.draft, sentence),
  ) ??
  quoteFirst(
    reading.draft,
    stakes,
    ({ sentence }) => sentence.isQuestion || !ultimatums.occurIn(reading.draft, sentence),
  ) ??
  affirmedFear(reading);
