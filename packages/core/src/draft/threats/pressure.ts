/** What makes a threat of it all the same (notation: `../../reading/phrase.ts`). */

/** What a condition makes the price of: "if Friday goes by, so does your apartment". */
export const STAKES: readonly string[] = [
  "your (apartment|home|lease|voucher|housing|key|keys|subsidy|section|belongings|spot)",
  "su (apartamento|casa|vivienda|hogar|contrato|llave|llaves|subsidio|vale)",
  "no hay (apartamento|casa|vivienda|contrato|renovacion)",
  "(sus|tus) (cosas|pertenencias|llaves)",
];

/** Conditions that put something at stake. */
export const ULTIMATUMS: readonly string[] = [
  "if ~8 (not|missed|late|again|fails|fail|bounces|comes and goes|goes by|passes|skip|ignore|refuse|without)",
  "(unless|otherwise|or else)",
  "(without|no) (payment|rent|money|your payment)",
  "not ..2 (promise|guarantee|sure|certain) ..4 (still|keep|have|be|stay)",
  "si ~4 (no|falla|sigue|falta)",
  "(sin|no hay) (pago|renta|dinero)",
  "(de lo contrario|o si no)",
  "no (puedo|podemos) (prometer*|garantizar*|asegurar*)",
];

/** A denial that holds the matter over the tenant all the same: "we'd rather not involve the court". */
export const VEILS: readonly string[] = [
  "rather ..1 not",
  "(does|do|did|will|is|are|would) not ..3 (stop|stops|prevent|prevents|keep|delay|delays|avoid|avoids|cancel|block|change|end|hold off|protect)",
  "no (lo|la)? (evita|evitara|detiene|detendra|impide|cancela|cambia|protege)",
  "not ..1 (want|like|wish|hope|enjoy) !(you to worry|to worry)",
  "(hate|hope|prefer) ..3 (not|never)",
  "(not|never) ..1 enough",
  "no (quiere|querra|queremos|quisieramos|quisiera|nos gustaria|le gustaria|deseamos|alcanza) !(que se preocupe)",
  "(preferimos|prefiero|prefeririamos|esperamos|ojala) (que)? no",
];

/** A price for its not happening: then a denial is no excuse. */
export const CONDITIONS: readonly string[] = [
  "unless",
  "otherwise",
  "if (you|we|it|the|your|payment|nothing|there|this|not)",
  "or (we|i|you|the|your|face|risk|lose|it|this|expect|be|get|go|get)",
  "as long as",
  "provided",
  "(to|and) avoid",
  "before (we|i|the|this|it)",
  "(after that|any later|not paid|missed|late again|or you|isnt paid)",
  "until you",
  "(by|before) (today|tomorrow|tonight|friday|monday|tuesday|wednesday|thursday|saturday|sunday|noon|#)",
  "within #",
  "yet|anymore",
  "for now",
  "next step",
  "but we (will|can|may|could|might|have)",
  "si (no|usted|paga|hoy|sigue|continua|para|cumple|empieza)",
  "de lo contrario",
  "a menos que",
  "mientras (pague|cumpla|siga)",
  "siempre (y cuando|que)",
  "(para|y) evitar",
  "o (lo|la|le|los|las|se|llamamos|vamos|perder|pierde|perdera|enfrent*|tendr*|iremos|ira|va)",
  "antes de que",
  "hasta que",
  "por ahora",
  "todavia|aun",
];

/** Words by which we announce to do something. */
export const ANNOUNCEMENTS: readonly string[] = [
  "(we|i|you|they|it|he|she|landlord|owner|management|office|stanton) (will|shall|must|can|may|could|are going to|am going to|is going to|have to|has to|are|am|have|need to|plan to|intend to|already)",
  "(start|starting|starts|begin|begins|beginning|file|files|filing|filed|proceed|proceeds|proceeding|send|sends|sending|sent|calling) ..3",
  "deadline|scheduled|pending|tomorrow|immediately",
  "(vamos|voy|van|va) a",
  "(tiene|tendra) que",
  "(empez*|comenz*|inici*|proced*|llamar*|mandar*|enviar*|manana|inmediat*)",
];

/** Answers that make a threat of what the tenant has asked about: "yes, unless …". */
export const AFFIRMATIONS: readonly string[] = [
  "[ (yes|yeah|yep|correct|probably|maybe|possibly|likely|eventually|soon|absolutely|of course|it could|it may|it might|we may|we might|we will|they will|they may|you may|you could|you might|it is possible)",
  "[ (not|no) ..1 yet",
  "(we|they|it|that|he|i|you) (will|may|might|could|can) (if|unless|soon|eventually|happen|be)",
  "unless you",
  "if you (do not|miss|fail|keep|continue|ignore)",
  "(depends|up to you)",
  "[ (si|claro|probablemente|quizas|tal vez|puede ser|es posible|pronto|por supuesto|posiblemente)",
  "[ (todavia|aun|por ahora) no",
  "a menos que",
  "si no (paga|cumple|llega|responde|hace)",
  "(podria|puede|va a) (pasar|suceder|ser)",
];
