import { phrases, quoteFirst } from "./phrases.ts";
import type { PhraseInSentence, Phrases } from "./phrases.ts";
import type { DraftReading } from "./read-draft.ts";
import type { WordedText } from "./worded-text.ts";
import { quoteWords } from "./worded-text.ts";
import { AUTHORITIES } from "./threats/authorities.ts";
import { HELP, NO_SUCH_THING, REFERRALS, ANSWERS } from "./threats/excuses.ts";
import { LAW } from "./threats/law.ts";
import { LOST_HOME } from "./threats/lost-home.ts";
import { MENACES } from "./threats/menaces.ts";
import { AFFIRMATIONS, ANNOUNCEMENTS, CONDITIONS, STAKES, ULTIMATUMS, VEILS } from "./threats/pressure.ts";
import { AUTHORITIES_RAISED, HOME_RAISED, LAW_RAISED, STANDING_RAISED } from "./threats/raised.ts";
import { STANDING } from "./threats/standing.ts";

/**
 * What a collector may not hold over a tenant, and what tenants write when they have raised it themselves. Each may be
 * named innocently: denied, explained, handed to a person.
 */
const MATTERS = [
  { named: phrases(LOST_HOME), raised: phrases(HOME_RAISED) },
  { named: phrases(LAW), raised: phrases(LAW_RAISED) },
  { named: phrases(STANDING), raised: phrases(STANDING_RAISED) },
  { named: phrases(AUTHORITIES), raised: phrases(AUTHORITIES_RAISED) },
];
const menaces = phrases(MENACES);
const help = phrases(HELP);
const referrals = phrases(REFERRALS);
const answers = phrases(ANSWERS);
const stakes = phrases(STAKES);
const ultimatums = phrases(ULTIMATUMS);
const noSuchThing = phrases(NO_SUCH_THING);
const veils = phrases(VEILS);
const conditions = phrases(CONDITIONS);
const announcements = phrases(ANNOUNCEMENTS);
const affirmations = phrases(AFFIRMATIONS);
const wishes = phrases([
  "((i|we) ..1 (want|need|would like)|(can|could|may) (i|we)|how do i)",
  "(quiero|quisiera|necesito|me gustaria|puedo|podria|podemos|como hago)",
]);

/** Words that share this many first letters are about the same matter: evict, eviction. */
const SAME_MATTER_LETTERS = 5;
/** Of the first word of a phrase: tow, ice. */
const SHORTEST_TELLING_WORD = 3;

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

const isInnocent = ({ draft, message, tenant }: DraftReading, raised: Phrases) => {
  const isMatterRaised = raised.occurIn(message);
  const written = message.words.flatMap(({ forms }) => forms);
  /** Whether the tenant's message has a word of the same matter. */
  const isRaised = ({ first, last }: PhraseInSentence["match"]): boolean =>
    draft.words.slice(first, last).some(({ forms: [form = ""] }, at) => {
      const isTelling = form.length >= (at === 0 ? SHORTEST_TELLING_WORD : SAME_MATTER_LETTERS);
      return isTelling && written.some((word) => word.startsWith(form.slice(0, SAME_MATTER_LETTERS)));
    });
  return ({ match, sentence, isDenied }: PhraseInSentence): boolean => {
    const named = quoteWords(draft, match.first, match.last);
    if (tenant.property?.toLowerCase().includes(named.toLowerCase()) || isPlaceName(draft, match)) return true;
    if (conditions.occurIn(draft, sentence) || (isDenied && veils.occurIn(draft, sentence))) return false;
    if (isDenied || help.occurIn(draft, sentence) || referrals.occurIn(draft, sentence)) return true;
    return (
      (isMatterRaised || isRaised(match)) &&
      (answers.occurIn(draft, sentence) || !announcements.occurIn(draft, sentence))
    );
  };
};

/** A consequence named without an excuse. */
const namedConsequence = (reading: DraftReading): string | null => {
  for (const { named, raised } of MATTERS) {
    const found = quoteFirst(reading.draft, named, isInnocent(reading, raised));
    if (found !== null) return found;
  }
  return null;
};

/** "Yes, unless you pay" to a tenant who asked about eviction, not to one who wants a lock changed. */
const affirmedFear = ({ draft, message }: DraftReading): string | null =>
  MATTERS.some(({ named }) => named.occurIn(message)) && !wishes.occurIn(message)
    ? quoteFirst(draft, affirmations, ({ sentence }) => referrals.occurIn(draft, sentence))
    : null;

/**
 * A threat, open or veiled: a consequence held over the tenant, or a menace. Saying that something will *not* happen,
 * handing a question about it to a person, answering one, or naming a street is none; putting a price on its not
 * happening is.
 */
export const findThreat = (reading: DraftReading): string | null =>
  namedConsequence(reading) ??
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
