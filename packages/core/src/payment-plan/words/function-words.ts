import { wordSet } from "../../text/word-set.ts";

/** Small words that join or part sums, spans and dates, in both languages. */

/** Between a sum and the time it is paid for: `88 for ten weeks`. (`4` is texted for `for`.) */
export const SUM_TO_SPAN = wordSet(
  "for x * por times @ durante the next about like las los proximas proximos maybe each 4",
);

/** Between a time and the sum paid in it: `ten weeks at 88`. */
export const SPAN_TO_SUM = wordSet("paying pagando dando at @ of de x * a times por");

/** Between a count of payments and the size of one: `4 weekly payments of 150`. */
export const COUNT_TO_SUM = wordSet("of de at @ a for por");

/** Skipped on the way from a span back to its preposition: `for about the next 8 weeks`. */
export const SPAN_FILLERS = wordSet(
  "about like just maybe the next around unas unos como las los proximas proximos another",
);

/** Between the word that says what a date is for and the date: `start paying on friday`. */
export const DATE_FILLERS = wordSet(
  `the el on of this that coming next friday my a de del dia al around about like for in en este proximo la lo desde
  from with paying payments making plan it will would be is pago pagos pagar pagando giving sending as los dar just
  que viene es sera mi primer primero ill`,
);

/** Words of beginning that may follow their date: `el lunes empiezo`. */
export const BEGINNINGS = wordSet(
  "start begin starting empiezo empezamos empezaria empezar comienzo comenzar inicio arranco",
);

/** `a week` after one of these is a time, not a cadence. */
export const SPAN_PREPOSITIONS = wordSet(
  `in for within after give gimme wait another about take need than only every por en de dentro next last this over per
  until of once completar cubrir ajustar juntar pagar cover complete finish before by during throughout`,
);

/** `a week` before one of these is a time, not a cadence. */
export const SPAN_ENDINGS = wordSet("ago late behind following pasada pasado proxima proximo old before extension");

/** Between the two ends of a range. `u` is the Spanish *o* before an o. */
export const RANGE_WORDS = wordSet("- / to a or o u and y al hasta maybe even");

/** The same in several words: `no less than 60 no more than 80`, `60 or maybe 75`. */
export const RANGE_PHRASES: readonly string[] = [
  "or|to maybe|even|like|about|around|possibly|up",
  "maybe even|like|up",
  "and|but|or? no|not|never more|over|above|higher than|then",
  "and|but|or less|under|below|fewer than|then",
  "and|but|or? at|no most",
  "and|but? max|maximum|maximo|tops",
  "up to",
  "a|o|u|y? lo|cuando mucho|mas",
  "ni|y|o|pero? no? mas de|que",
  "y? menos de|que",
  "o|u quizas|quiza|talvez|hasta|tal|maximo vez?",
  "y|o como|maximo|hasta",
];

/** Between a number and the word that joins it to a higher one: `60ish maybe 70`. */
export const ROUGH_SUFFIXES = wordSet("ish sh something dollars bucks o");

/** What a bare refusal is made of: `no way`, `I can't do that right now`, `no puedo`. */
export const REFUSAL_WORDS = wordSet(
  `no nope cant cannot wont i we do it that pay afford sorry way right now ahorita ahora puedo podria alcanza me lo eso
  pagar hacer dar le puede se nunca imposible impossible que is im this at all honestly hace mucho muy alto caro dificil esta da sale tanto eso asi money that much have dont got aint tengo nah nay pass ni even okay`,
);

/** Before what a sum is spent on: `200 for daycare`. */
export const PURPOSE_PREPOSITIONS = wordSet("for on in to at de en para of al del");

/** Before where a sum comes from: `100 out of my check`. */
export const SOURCE_PREPOSITIONS = wordSet("from of off out de del with con");

/** Before an income that only sets a condition: `depending on my hours`, `until my check`. */
export const CONDITION_WORDS = wordSet(
  "on until after when once hasta till depending per each every cuando segun and y if whatever whenever wherever however as so unless",
);

/** A statement that begins with one of these sets a condition: `once my check clears 45 a week`. */
export const CONDITION_OPENERS = wordSet(
  "once when whenever after until till if as assuming unless provided suppose supposing cuando si despues hasta suponiendo mientras",
);

/** Other people who may be paid or supported. */
export const RELATIVES = wordSet(
  `sister brother mom mother dad father daughter son grandma grandmother family kids parents her him mama papa hermano
  hermana hijo hija abuela familia padres papas hijos tia tio ex exmujer exesposa esposo esposa wife husband babymama ella ellos ellas`,
);

/** A correction said between two cadences: `90 a month I mean a week`. */
export const CORRECTING_WORDS = wordSet("mean meant sorry digo no perdon oops wait actually decir");

/** Between things that are denied together: `not 200 a week or 800 a month`. */
export const ALTERNATIVE_WORDS = wordSet("or nor and o y ni");

/** `1/4 of it`, `1/2 now`: a share, not a date. */
export const FRACTION_ENDINGS = wordSet(
  "each every a per of de del now today tomorrow ahora hoy the this my la next down",
);

/** Before `may` and `march` when they are months. */
export const MONTH_PREPOSITIONS = wordSet("in of until by starting start next through from this since");

/** `the 1st payment`, `my 2nd job`: the ordinal is no day. */
export const ORDINAL_NOUNS = wordSet("payment one installment job floor time pmt pago week month check shift");

/** Words after which an unknown word is a subject or a verb. */
export const SUBJECT_WORDS = wordSet(
  "the my our his her their your this that these those i we they he she you el la los las mi mis su sus ese esa este esta yo",
);

/** Before names, which may look inflected: `ms jenkins`. */
export const TITLES = wordSet(
  "ms mr mrs miss mister hi hey hello dear yo sr sra srta don dona senor senora hola its im",
);

/** Words that say nothing of who pays: hedges, politeness, small grammar. */
export const CLAUSE_FILLERS = wordSet(
  `about around roughly approximately maybe possibly somewhere anywhere something yes yeah yea yep yup okay sure fine deal
  thanks thank please sir maam boss hello always plus unless perhaps besides sorry unas unos alrededor aproximadamente
  minimum maximum min max minimo maximo chance arrangement agreement acuerdo arreglo proposal suggestion idea option
  opcion regular extra additional first second last next other rest part same current usual bare least lowest highest
  start starting beginning half full whole month week weeks day time way thing deal number figure goal plans best most
  requesting request proposing propose suggesting suggest proposed works sounds seems helps fits suits because as is
  doing only just really honestly truly absolute comfortable comfortably realistic realistically manageable possible
  dije digo dispuesto dispuesta estoy gracias bueno buenas buenos dias tardes noches mas menos pues pos entonces nomas
  dia dias proximas proximos siguientes would could can should may might will shall be been being do does has have had to at
  with and or if of in on for from by as than then there here now ya no si sino con sin por para de del al que y o a e
  anything nothing everything between confirming agreeing committing accepting
  asked sent message said promised mientras antes luego quizas ademas thats its itd itll theres lets hows whats meet halfway talked discussed spoke agreed middle feels keeps
  am is are leaves leave bad guess thought u un una uno le les lo se te me nos dollars dollar cash check payments towards toward mine ours yours guess reckon
  believe figured figure thought hope hoping promised promise offered offer told said went down up out again still
  already also too even ever never instead straight yall you guys favor porfavor
  think thinking feel feels swear wonder wondering suggest creo pienso siento supongo espero considero opino imagino juro
  prometo right lol fair doable feasible reasonable justo razonable feliz conforme contento contenta tranquilo both
  salen sale resulta saldria know knew guessing comes equals totals adds hmm each tops period fam bro bruh man settle aim push either`,
);
