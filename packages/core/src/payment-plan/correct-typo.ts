import { compileTypoCorrector } from "../text/typos.ts";
import { CADENCE_TABLE } from "./read-cadence.ts";
import { RELATIVE_DAY_TABLE } from "./read-date.ts";
import { NUMBER_VOCABULARY } from "./spelled-number.ts";
import { ORDINALS } from "./words/number-words.ts";
import { CUE_TABLE, LINK_TABLE } from "./marks.ts";
import { MONTHS, WEEKDAYS } from "./words/calendar-words.ts";
import { PAYMENT_ADJECTIVES, PAYMENT_NOUNS, PAYMENTS_WITH_CADENCE, PERIOD_UNITS } from "./words/period-words.ts";
import { CLAUSE_FILLERS, DATE_FILLERS, REFUSAL_WORDS } from "./words/function-words.ts";
import { COUNTED_NOUNS, NUMBERED_NOUNS } from "./words/nouns.ts";
import { REAL_WORDS } from "./words/real-words.ts";
import { EARNING_VERBS, PAYING_VERBS, SPENDING_VERBS, SPLITTING_VERBS } from "./words/spanish-verbs.ts";

/** Takes a misspelled word for the one word of the tables that it is nearest to. */
export const correctTypo = compileTypoCorrector(
  [
    ...NUMBER_VOCABULARY,
    ...CADENCE_TABLE.vocabulary,
    ...RELATIVE_DAY_TABLE.vocabulary,
    ...MONTHS.keys(),
    ...WEEKDAYS.keys(),
    ...PERIOD_UNITS.keys(),
    ...PAYMENT_NOUNS,
    ...PAYMENTS_WITH_CADENCE,
    ...PAYMENT_ADJECTIVES,
    ...COUNTED_NOUNS,
    ...NUMBERED_NOUNS,
  ],
  [
    ...REAL_WORDS,
    ...Object.keys(ORDINALS),
    ...CLAUSE_FILLERS,
    ...DATE_FILLERS,
    ...REFUSAL_WORDS,
    ...[...PAYING_VERBS, ...EARNING_VERBS, ...SPENDING_VERBS, ...SPLITTING_VERBS].flatMap(({ others }) => others),
  ],
  [...CUE_TABLE.vocabulary, ...LINK_TABLE.vocabulary],
);
