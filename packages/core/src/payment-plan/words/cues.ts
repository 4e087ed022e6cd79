/**
 * Words that say what a sum is: offered, refused, past, earned, spent, somebody else's. A new phrase is one line here.
 * Notation: see `text/phrase-table.ts`; words in standard spelling, without accents and apostrophes.
 * The longest phrase wins, so that `cant we` (a proposal) outranks `cant` (a refusal).
 */

export type Cue =
  /** Begins a statement in which the writer proposes. */
  | "offer"
  /** Denies what follows in its statement. */
  | "negation"
  /** Turns a negation into a limit: `not more than 100`. */
  | "limit"
  /** The sum that follows is only a bound: `anything lower than 100`. */
  | "below"
  /** Refuses what was said before it. */
  | "rejection"
  /** Denies what follows, through the clauses that depend on it: `I never said …`. */
  | "denial"
  | "wish"
  /** What somebody else said, wants or does. */
  | "theirs"
  /** Asks about rules, or for a figure. */
  | "rules"
  | "obligation"
  | "cancellation"
  | "past"
  | "income"
  | "expense"
  /** What rent and fees are, unless something is paid towards them. */
  | "rent"
  /** What is owed: may be split, is no instalment. */
  | "debt"
  | "contrast"
  /** Ends a negation within its statement: `cant do 200, only 100`. */
  | "restart"
  /** Begins a clause of its own, in whatever sense. */
  | "subject"
  /** Looks like another cue and is none: `until paid off`. */
  | "neutral";

export type Link =
  /** Replaces the sum that follows: `instead of 200`. */
  | "replaced"
  /** A change of an existing plan: in `from 80 to 95` the second sum counts. */
  | "change"
  /** What follows corrects what came before. */
  | "correction"
  /** What follows comes after the first sum. */
  | "sequel"
  /** Spread a sum over time. */
  | "split"
  /** Before the time that a sum is spread over. */
  | "over"
  | "start"
  | "end"
  | "deadline"
  | "after"
  /** The span beside it is no length of a plan: `3 weeks late`. */
  | "elapsed"
  /** A verb of paying or a means of payment. */
  | "pay"
  | "copula"
  /** What a plan's owner may be talking about before a copula. */
  | "plan_noun"
  /** Begins something other than payments: `I start my new job`. */
  | "other_event"
  | "whole";

export const CUES: readonly { readonly meaning: Cue; readonly phrases: readonly string[] }[] = [
  {
    meaning: "neutral",
    phrases: [
      "paid off|up|in|back|down|full",
      "until|til|till its|it|im|all|everything? is? paid",
      "be|is|its|get|gets|getting paid off|up|in|back|down|full",
      "till|until|til my? check|payday",
      "not much|alot",
      "its|thats not much|alot",
      "no es mucho",
      "to make|made sure",
      "or so|something|more|less",
      "o algo|asi|mas",
      "make|making payments|payment|a|it|that|this|my|the|sure|weekly|monthly|biweekly|arrangements|small|installments|regular",
    ],
  },
  {
    meaning: "offer",
    phrases: [
      "i|we can|could|will|would|may|might|should|shall",
      "i|we just|only|still|probably|really|also|maybe|definitely can|could|will|would",
      "can|could|may|should i|we|you|they just|please|maybe?",
      "can|could someone|anyone",
      "she|he|they can|could|will|would help",
      "can|will|could|wants help with?",
      "cant|couldnt|wouldnt|wont i|we|you just?",
      "ill|id|well|im|were|ima|imma just|only|still|probably? gonna|pay|do|give|send|bring|make|put|start|try|be|have|offer|offering|paying|giving|sending|able|willing|thinking|hoping|asking|trying|planning|proposing|like|prefer|rather|need|appreciate",
      "ill|id|imma|ima",
      "im|am|be|being|were|was|i|i'm able to",
      "able to",
      "im good for",
      "going|gonna|want|wants|willing|trying|tryna|hoping|planning|like|prefer|need|prepared|ready to? pay|do|give|send|make|start|set|offer|put|get|propose|bring",
      "i|we want|need|propose|offer|promise|plan|prefer|intend to?",
      "i want|need|like you to?",
      "i have to do",
      "have to do",
      "i got",
      "let me|us",
      "lemme",
      "lets do|say|try|make|go|start|set",
      "how|what about|abt|bout",
      "how does|would|is",
      "hows|howbout",
      "what if i|we|you",
      "if i|we pay|do|did|paid|give|gave|send|sent|can|start|started|make|made",
      "if i|we was|were to pay|do|give",
      "why dont i|we|you",
      "why not",
      "would|could|can you|yall guys|all take|accept|consider|allow|do|let|work|go",
      "would you|that|they|yall it? take|accept|be|work|allow|want|consider|let|do",
      "will you|that|yall take|accept|be|work|allow|let|do",
      "do you|yall accept|take|allow",
      "would it be",
      "is it okay|possible|alright|cool|fine if|to|for? i? me? to?",
      "is there a? any? way i|we|to can|could?",
      "any way i|we can|could",
      "any chance i|we can|could",
      "please accept|allow|set|put|let|make|change|start",
      "set|put|sign me up|down",
      "set up",
      "i accept|agree to?",
      "i said i|we? can|could|will|would?",
      "i said|told|mean",
      "my offer|proposal|plan|best|max|maximum|limit|budget",
      "best|most|all|least i|we can|could|will",
      "all i|we got|have|can",
      "what i|we can|could|got",
      "i|we|ive|weve was|were|am|are|been thinking|hoping|wondering|thinkin|hopin|asking about|of|if?",
      "was|were thinking|hoping|wondering|going|gonna to? if? about? of? i? we? can|could",
      "thinking|thinkin about|of|like?",
      "hoping to?",
      "wondering if",
      "wanna|wana",
      "i|we wanna|wana|gonna",
      "just take",
      "take it or leave it",
      "will|would|can|could|gonna pay|send|do|give|have|bring|drop|make|be|deposit|zelle|cashapp|venmo|start",
      "try and|to pay|do|send|give",
      "puedo|podemos|podria|podriamos|pudiera|podre|puede|pueden",
      "yo|nosotros|nomas|solo|solamente|unicamente si? le? puedo|podria|pudiera|podemos|doy|pago|daria",
      "nada mas le? puedo|podria|pudiera|podemos|doy|pago",
      "le|les|te|se|lo puedo|podria|pudiera|doy|pago|mando|deposito|abono|ofrezco|propongo|daria|pagaria|traigo|llevo|envio|prometo|pagare|dare|mandare|hago|de|doi",
      "puedo|podria|pudiera|puede|pueden pagar|dar|darle|pagarle|hacer|mandar|mandarle|abonar|depositar",
      "si puedo|podria",
      "si|que le? pago|doy|mando|pagara|diera|abono",
      "quiero|quisiera|queria|quisieramos|queremos|desearia|deseo|prefiero|propongo|ofrezco|acepto|planeo|pienso",
      "voy|vamos|ba|boy a",
      "me gustaria",
      "me|nos comprometo|comprometemos a|con?",
      "me|nos deja|dejan|permite|permiten|acepta|aceptan|conviene|puede|pueden|puedes",
      "dejeme|dejenme|dejame|permitame|permitanme",
      "que tal|opina|opinan si? con? de?",
      "que le|les parece|parecen si? con? de?",
      "como ve|ven si? con?",
      "le|les|te parece|parecen bien|si?",
      "acepta|aceptan|aceptaria|aceptarian|aceptas",
      "seria posible",
      "es posible",
      "esta|estaria bien|okay si? con?",
      "doy|pago|abono|mando|daria|pagaria|pagare|dare|mandare|depositare|abonare|pagariamos|damos|pagamos|hago",
      "mi oferta|propuesta|plan es? de?",
      "lo mas|maximo que? puedo|podria?",
      "tengo para pagar|dar|darle",
      "pongame|ponganme|apunteme",
      "alcanzo a pagar|dar",
      "me alcanza para pagar|dar?",
      "digamos",
      "pagando|dando|mandando|abonando",
      "paying|giving|sending",
      "can i pagar|dar|hacer",
      "apenas puedo",
    ],
  },
  {
    meaning: "negation",
    phrases: [
      "cant|cannot|couldnt|wont|wouldnt|shouldnt|dont|doesnt|didnt|aint|isnt|not|never|unable|no|nope|nah",
      "can|could|will|would|do|am|is|are not|never",
      "i|we can|could|will|would not|never|barely|hardly",
      "i|we cant|cannot|couldnt|wont|wouldnt|dont|never|aint|didnt",
      "im|am|were not",
      "i|we do|am|are not",
      "no way|how",
      "not able|going|gonna|possible|able to to?",
      "there is no way|chance i|we? can|could?",
      "theres|its|aint no way|chance i|we? can|could?",
      "no|nunca|jamas|tampoco|ni|imposible|impossible|dificil|nobody|nadie",
      "no one",
      "no|nunca|ni acepto|aceptamos|puedo|podemos|podria|pudiera|tengo|alcanzo|pago|doy|tenemos|voy|vamos|quiero|podre|pagare|pienso",
      "yo? no|nunca le|les|te|me|se|lo puedo|podria|pudiera|doy|pago|alcanza|voy|da|pagare|puede|dare",
      "como voy|vamos|quiere|quieren|espera|esperan|cree|creen a|que?",
      "estan|esta locos|loco|loca",
      "no me|nos alcanza|es para|posible?",
      "es|esta|fue imposible|dificil",
      "how can|could|do|am i|we supposed|expect|expected? to?",
      "hard|difficult to",
      "impossible for me to",
      "cant|dont|wont|couldnt just|only",
      "even",
    ],
  },
  {
    meaning: "limit",
    phrases: [
      "more than|then",
      "any|anything|no|much? more than|then",
      "over|above",
      "higher|bigger|larger|greater than|then",
      "mas de|que|alla",
      "mayor a|de|que",
      "not|no more|less|over|mas|menos than|then|de|que?",
      "nothing more|less|over than|then?",
      "no less|fewer than|then",
      "no mas|menos de|que",
      "do|pay|afford more than|then",
    ],
  },
  {
    meaning: "below",
    phrases: ["lower|smaller|cheaper|less|littler than|then", "anything|something lower|less|smaller|under than|then?", "under|below", "menos de|que", "mas bajo|barato|poco de|que", "menor a|de|que", "higher|more than is|what"],
  },
  {
    meaning: "rejection",
    phrases: [
      "too|to|way|so much|high|steep|hard|expensive|rich",
      "is|its|thats|are too|to|way|so too? much|high|steep|hard|expensive",
      "a lot|lil|bit much|high|for me?",
      "not possible|happening|doable|realistic|feasible|gonna|going happen|work?",
      "is|are not|impossible|crazy|insane|ridiculous|unreasonable|unrealistic possible|doable?",
      "isnt|aint|wont|doesnt|dont|cant|will|does|do not? possible|doable|happen|happening|work|fit|realistic",
      "cant|wont|dont|cannot|couldnt do|swing|afford|manage|make|pay|have that|it|this",
      "out of my budget|range|reach",
      "i|we? wouldnt be|have|need|even",
      "i|we would not be|have|need",
      "no estaria|estuviera|tendria|andaria|deberia",
      "no way|chance|can|deal|thanks",
      "impossible|crazy|insane|ridiculous",
      "es|son|sale|esta|eso|muy|seria mucho|demasiado|imposible|alto|caro|mucha|bastante",
      "es|son|esta|seria muy|bastante|algo|demasiado mucho|alto|caro|dificil|elevado",
      "mucho|demasiado|muchisimo dinero|para?",
      "no me alcanza",
      "no se puede",
      "no puedo con eso|tanto",
      "no es posible",
      "no alcanzo|llego",
    ],
  },
  {
    meaning: "denial",
    phrases: [
      "who|whoever told|said|says|tell you|u|i|ya that? i? would?",
      "no|any way|chance i|we can|could",
      "who agreed to?",
      "never|didnt|dont|not|wasnt said|say|told|tell|agreed|agree|promised|promise|signed|sign|offered|offer|approved|authorized|mean",
      "i|we never|didnt|dont|havent said|say|told|tell|agreed|agree|promised|promise|signed|sign|offered|offer|approved|authorized|wanted",
      "did not|never say|tell|agree|promise|sign|offer",
      "would|could|will never agree|do|pay|accept",
      "i|we? dont|doubt|didnt think|believe|know|see that? if|how?",
      "i|we? do not think|believe|know|see that? if|how?",
      "dont|not think|believe|sure|positive if|that|i?",
      "im not sure if? i? we? can|could?",
      "not sure if? i|we can|could",
      "doubt|refuse|refusing",
      "not|aint|never|stop paying|giving|sending|doing",
      "im|were not|never|aint paying|giving|sending|doing|gonna|going",
      "whats the point of|in",
      "nunca|no|jamas dije|he|acepte|prometi|acorde|firme|quede|dijimos|acordamos que|dicho|prometido?",
      "yo nunca|no dije|acepte|prometi|firme|quede|hable",
      "quien|quienes te|le|les|les? dijo|dice que? yo?",
      "quien dijo|dice",
      "de donde saca|saco|sacaron|sacan",
      "no creo|pienso|se|estoy seguro|segura|que|si|poder?",
      "dudo|niego|rehuso",
      "ni loco|loca|de|en broma|suenos?",
      "how|where did you get|come|came up with?",
      "why would i",
    ],
  },
  {
    meaning: "wish",
    phrases: ["wish|wished", "i wish i|we? could|had?", "it|that would be nice|great|awesome|good to?", "seria bueno|ideal", "if only", "ojala", "would|i love to be able", "id love to", "i would love to", "quisiera poder", "me encantaria", "si pudiera|tuviera", "if i had"],
  },
  {
    meaning: "theirs",
    phrases: [
      "you|they|he|she|yall|u|management|office|manager|lady|landlord|everyone|somebody|someone|guys|people want|wants|wanted|said|say|says|saying|told|tell|asked|ask|need|needs|demanded|demand|expect|expects|have|has|put|keep|charge|charges|charged|took|take|takes|offered|gave|set|sent|think|got|let|lets|allowed|allow|gave|told|made",
      "you guys|all|people want|said|say|told|need|asked|expect|keep|have",
      "youre|theyre|hes|shes asking|charging|saying|making|paying|doing|taking|telling",
      "letter|notice|email|paper|ledger|portal|plan|contract|lease|bill|agreement|system|statement|website|app says|said|shows|showed|asks|states",
      "told|asked|telling|asking me|us",
      "asking for",
      "said|says|saying|wants|wanted|dice|dijo|dicen|dijeron",
      "the guy|lady|girl|man|woman|people|family|court|judge|state|church",
      "do|did you|u|they|yall want|need|expect",
      "pays|charges|charge|makes|earns|gets|costs|charged|raised",
      "they|she|he|ellos|ellas|her|him",
      "give|pay|send|lend|owe|giving|paying|sending|owed her|him",
      "my? neighbor|neighbors|friend|friends|coworker|cousin|cousins|roommate|ex|tenant|tenants|someone|somebody|everybody|people|uncle|aunt",
      "my|our|his|her sister|brother|mom|mother|dad|father|daughter|son|grandma|grandmother|family|kids|parents|sisters|brothers",
      "sister|brother|mom|mother|dad|father|daughter|son|husband|wife|boyfriend|girlfriend|grandma is|pays|paid|does|got|gets|has|owes",
      "unit|apartment|apt # pays|got|gets|is|has",
      "other|old|next tenant|tenants|people|manager|landlord|neighbor",
      "next door",
      "paga|pagan|cobran|cobra|gana|cuesta|cuestan|gasta",
      "ustedes|usted|ellos|el|ella|la|los|las dicen|dice|dijeron|dijo|quieren|quiere|piden|pide|me|exigen|esperan|necesitan|pagan|paga|estan|esta",
      "me|nos dijeron|dijo|dicen|pidieron|piden|pide|quieren|exigen|pusieron|cobran|cobra|estan|mandaron",
      "usted|ustedes me|nos dijeron|dijo|dicen|pidieron|piden|pide|quieren",
      "quiere|quieren que yo? le|les? pague|de?",
      "la? el? mi? vecino|vecina|vecinos|vecinas|amigo|amiga|primo|prima|companero|companera|inquilinos|inquilino|inquilina|conocido|conocida",
      "mi|mis|su hermano|hermana|mama|papa|hijo|hija|tia|tio|abuela|familia|padres|papas|hijos|hermanos|cunado|cunada|sobrino|sobrina",
      "mi hermano|hermana|mama|papa|hijo|hija|esposo|esposa|tia|tio|cunado|cunada paga|pagaba|pago|esta|da|gana|debe|le|tiene",
      "otro|otra inquilino|inquilina|persona|senora|senor",
      "los demas",
      "la carta|nota|cuenta|hoja|notificacion dice",
      "section|seccion eight|8|ocho",
    ],
  },
  {
    meaning: "rules",
    phrases: [
      "is|whats|what the|your|a minimum|max|maximum|least|lowest|smallest|amount|payment? is?",
      "whats|what is|are the|your",
      "is there",
      "how|why much|many|come",
      "why|when|where is|are|do|does|did",
      "do|am|are|would|did|does i|we still? have|need|supposed|gotta|owe|it|that to?",
      "would i have to",
      "do you|yall|they have|offer|got",
      "is it still?",
      "requirement",
      "was|were it|that",
      "are|am we|you|i still",
      "did|has|have my|our",
      "isnt|wasnt it|that",
      "how is it|that|this|the",
      "is my plan|payment|agreement",
      "the|your|any minimum",
      "cuanto|cuanta|cuantas|cuantos|cual|cuales",
      "el|la|es|cual minimo|minima|maximo|requisito es?",
      "por que",
      "hay|existe|tienen|tiene",
      "tengo|tendria|debo|necesito que pagar|dar?",
      "is the plan|payment still?",
      "sigue|siguen siendo",
    ],
  },
  {
    meaning: "obligation",
    phrases: [
      "supposed to",
      "have|has|had|got|gotta|need|needs|having to pay|send|give|spend",
      "gotta pay|spend",
      "debo|deberia|tengo de|que? pagar|dar",
      "hay que pagar",
    ],
  },
  {
    meaning: "cancellation",
    phrases: ["cancel|cancelled|canceled|canceling|terminate|void|undo", "stop|end|quit|forget|scratch|drop|pause the|my|our|that|this|it|about|with", "no longer|more", "cant|couldnt keep|make up|with|doing|paying|up?", "keep up with", "cancelar mi|el|la|este|los plan|pago|acuerdo|pagos", "cancele|cancelen|cancela|cancelo|parar|olvide|olvidese|olvida|quitar|quite|anule|anular", "ya no", "ya no le? puedo|quiero|pago|voy|tengo|doy", "back out", "instead want to cancel"],
  },
  {
    meaning: "past",
    phrases: [
      "paid|sent|gave|deposited|transferred|zelled|mailed|dropped|brought|handed|venmoed|cashapped|submitted|completed",
      "already paid|sent|gave|did|made|put|dropped|been",
      "i|we did|made|put|done|had",
      "was|were|been|have|had|ive|weve|been been? paying|giving|sending|doing|making|on",
      "ive|i|we|weve been",
      "used to pay|do|give|send|be?",
      "use to pay|do|give|send",
      "it|that|plan|payment|payments|rent was|were|used",
      "had a|an|been",
      "we|i had",
      "we|i agreed on|to?",
      "last time|year|manager",
      "back when|then|in",
      "before it|i|we was|did|paid",
      "pague|pagaba|pagabamos|pagamos|mande|deposite|envie|abone|entregue|transferi|pagado|dado|abonado|depositado|mandado|pagando|pagara|di|dimos|hice",
      "estuve|estaba|estabamos|venia|he|habia|llevo|hemos|llevaba|anduve estado|ido? pagando|dando|pagado|dado|abonando|mandando|haciendo",
      "ya pague|mande|di|deposite|le|les|abone|hice|he pague|di|mande|deposite|abone?",
      "le|les|te pague|di|mande|deposite|abone|pagaba|daba|hice|entregue",
      "dabamos|pagabamos|haciamos|mandabamos|daba",
      "antes|anteriormente le? pagaba|daba|era|eran|pague|hacia",
      "el ano|mes pasado",
      "era|eran|fue|fueron|quedamos|teniamos|tenia|acordamos de?",
      "solia|soliamos pagar",
      "me|nos dejaba|dejaban|aceptaba|aceptaban|permitia|permitian|cobraban pagar?",
      "habiamos|habia quedado|acordado en?",
    ],
  },
  {
    meaning: "income",
    phrases: [
      "lucky if|to i? make|get",
      "i|we only|just|still|barely|hardly|usually|currently? make|made|earn|earned|get|receive|draw|bring|clear|collect|work|got",
      "i|we only|just? get|got|am|be paid",
      "im|am|were making|earning|getting|bringing|receiving|working|clearing",
      "get|gets|getting|got|be paid",
      "bring|take|bringing|taking home",
      "making|earning|make|makes|earn|earns",
      "my|our check|checks|paycheck|paychecks|job|income|pay|salary|wages|boss|work|hours|pension|ssi|ssdi|disability|unemployment|tips|benefits|stamps",
      "income|salary|wages|wage|paycheck|unemployment|ssi|ssdi|disability|pension|snap|tips|stamps|benefits|tanf|ebt",
      "social security",
      "check|checks|refund|taxes|stimulus|settlement|bonus|loan comes|coming|is|hits|gets|arrives|should",
      "child support",
      "food stamps",
      "an|per|por|la hour|hora",
      "hours|hrs|hr|hour|horas",
      "gano|ganamos|ganando|cobro|cobramos|recibo|recibimos|sueldo|salario|ingreso|ingresos|pension|desempleo|propinas|estampillas|saco|ganaba",
      "me|nos pagan|llega|dan|cae|paga|depositan|entra|entran|llegan",
      "me pagaban|daban",
      "mi|mis cheque|cheques|trabajo|sueldo|salario|ingreso|pension|patron|jefe",
      "el|los cheque|cheques",
      "seguro social",
      "traigo a la casa",
      "trabajo",
    ],
  },
  {
    meaning: "expense",
    phrases: [
      "i|we? spend|spending|spent",
      "daycare|childcare|babysitter|insurance|groceries|food|gas|electric|electricity|lights|light|internet|phone|medicine|meds|medication|hospital|loan|loans|lawyer|tuition|utilities|diapers|formula|storage|parking|furniture|cable|car|truck|bus|uber|note|interest|rehab|therapy|treatment|school|ticket|fine|fines|probation|dog|gym|motel|hotel|airbnb|layaway|prescriptions|prescription|insulin",
      "day|child care",
      "car|truck note|payment|insurance|loan",
      "car|phone|light|electric|gas|water|cable|hospital|medical|doctor|credit bill|bills|card|cards|payment|payments",
      "credit card|cards",
      "late|legal|application fee|fees",
      "student loan|loans",
      "de renta|luz|agua|gas|seguro|comida|guarderia|carro|telefono pago|doy|gasto",
      "in gas|food|groceries|rent|bills|insurance|daycare",
      "luz|agua|guarderia|ninera|seguro|aseguranza|gasolina|medicina|medicinas|prestamo|tarjeta|carro|troca|comida|manutencion|escuela|colegiatura|doctor|internet|telefono|celular|gastos|gasto|gastamos|mandado|despensa|abogado|multa|panales|terapia|hospital",
      "me|nos cuesta|sale|cobran|quita|quitan|descuentan",
    ],
  },
  { meaning: "rent", phrases: ["rent|renta|alquiler|lease|bill|bills|biles|fee|fees|charge|recargo|recargos|deposit"] },
  {
    meaning: "debt",
    phrases: [
      "i|we? owe|owed|owing",
      "owe|owed|owes",
      "the? my? balance|total|debt|arrears|bill|amount owed|due|is|of?",
      "what i owe",
      "behind|late on? rent? by?",
      "i|im|we|were am|are|is behind|late|short by?",
      "past due",
      "debo|debemos|deuda|saldo|adeudo|atraso|debia",
      "estoy atrasado|atrasada|debiendo con|de?",
      "le|les debo|debemos",
      "lo que debo",
    ],
  },
  {
    meaning: "contrast",
    phrases: [
      "but|so|however|although|except|because|therefore|otherwise|since",
      "pero|asi|entonces|aunque|porque|sino|pues|excepto",
      "asi que|es",
      "si no",
      "if not",
      "no problem|problema|worries|prob|hay",
      "no hay problema",
      "not a problem",
      "dont|wouldnt mind",
      "and? then",
      "y? luego|despues",
    ],
  },
  { meaning: "restart", phrases: ["only|just|maybe|instead|plus|extra|additional|besides|ademas", "nomas|solo|solamente|mejor|nada", "nada mas", "no mas", "at least|most", "al menos"] },
  { meaning: "subject", phrases: ["i|we|im|ive|weve", "if i|we could", "unless i|we|you|they?", "yo|nosotros", "y yo|me"] },
];

/** Words that say how the sums, dates and durations around them belong together. */
export const LINKS: readonly { readonly meaning: Link; readonly phrases: readonly string[] }[] = [
  { meaning: "replaced", phrases: ["instead|insted of", "rather than|then", "not", "not the", "en vez|ves|lugar de|del?", "in place of", "as opposed to", "opposed to", "versus"] },
  {
    meaning: "change",
    phrases: [
      "change|changing|lower|lowering|reduce|reducing|raise|increase|drop|switch|modify|adjust|move|bring|cut|decrease|bump|update it|that|this|my|the down|up? payment|payments|plan|weekly|amount?",
      "lower|change|reduce|raise|increase|drop|switch|adjust|bump|bring",
      "subame|subanme|subirme|bajame|bajenme|bajarme|subale|bajele|cambiame|suba|suban|bajar|bajarle|bajarlo|subir|subirle|cambiar|cambiarlo|reducir|aumentar|bajen|baje|bajeme|cambie|cambien|cambieme|modificar|ajustar",
      "go|going down|up|from",
    ],
  },
  {
    meaning: "correction",
    phrases: ["i? mean|meant", "sorry|oops|wait|correction|actually|rather", "scratch that", "make|lets make that|it", "or better|rather|even", "no wait", "wait no", "digo|perdon|corrijo", "quise|quiero decir", "mejor dicho", "o mejor|sea", "better|mejor|preferably|preferiblemente", "would be|work better", "seria mejor", "no perdon"],
  },
  { meaning: "sequel", phrases: ["then|after|afterwards|afterward|thereafter|luego|despues|posteriormente", "and? then", "after that|this|which", "from then|there on?", "the rest", "y? luego|despues|de|ahi eso|ahi?", "despues de eso|ese", "el resto", "and then|after that?", "every|each week after that?"] },
  {
    meaning: "split",
    phrases: [
      "split|splitting|divide|divided|dividing|spread|spreading|break|breaking|broken|stretch|stretched|chop it|that|this|them|the|up|out|down|my? up|out|down|balance|total|amount|rent|payment|payments?",
      "pay|paid|paying|clear|knock|catch|caught it|that|this|them|everything|all? the? balance? off|up|out",
      "pay|paying|clear|settle|finish|satisfy it|that|this|all|the|off|my|everything balance|rent|debt|total|off?",
      "payoff|settle|clear|finish",
      "dividir|dividirlo|dividido|divididos|dividirlos|repartir|repartirlo|repartido|separar|partir|partirlo|liquidar|liquidarlo|saldar|saldarlo|terminar|diferir|diferirlo|pagarlo|pagarlos|pagarla|repartidos",
      "terminar de pagar|pagarlo?",
      "en partes|abonos|pagos",
      "in installments|instalments|payments",
      "divided by",
    ],
  },
  { meaning: "over", phrases: ["over|across|into|in|within|among|between", "over the next|course of?", "in the next", "en|a|durante|dentro|entre de? los|las? proximos|proximas|siguientes?", "spread over", "over a? span|period of"] },
  {
    meaning: "start",
    phrases: [
      "starting|start|starts|started|beginning|begin|begins|commencing|effective|from",
      "starting|beginning|start|begin|effective|commencing on|from|with|as|of?",
      "as of",
      "first|1st one|payment|pmt|installment|deposit|on|is|will|being|would|due be?",
      "first one|payment",
      "set it up for",
      "empezando|comenzando|iniciando|arrancando|empiezo|empezamos|empezaria|comienzo|inicio|arranco|empezar|comenzar|iniciar|empezare|comenzaria|empieza|desde|partir|apartir|empezaremos|comenzare|contar",
      "a partir de|del?",
      "apartir de|del?",
      "a contar de|del?",
      "primer|primero|primera pago|abono|cuota es|seria|sera|el?",
      "del",
    ],
  },
  { meaning: "end", phrases: ["until|through|thru|ending|ends", "up to|until|til", "hasta", "hasta que|el", "terminando"] },
  { meaning: "deadline", phrases: ["by|before", "no later than", "on or before", "by the", "antes|para", "antes de|del", "para el", "a mas tardar el?", "due", "due on|by|the?", "vence"] },
  { meaning: "after", phrases: ["after|once|when|till", "despues|luego de|del|que", "cuando", "luego que", "ya que", "pasando|pasado el?", "after the"] },
  {
    meaning: "elapsed",
    phrases: ["late|behind|ago|old|overdue|pregnant|sick", "been|since|without|unemployed|waiting|worked|working|last|past|hospitalized", "out of work", "off work|of", "to go", "left", "notice|extension", "give|gimme|grant|allow me|us", "wait", "atrasado|atrasada|atrasados|tarde|hace|llevo|desde|embarazada|enfermo|enferma|sin|vencido|vencidos|debo", "deme|denme|dame|espere|espereme|esperen|esperenme|aguanteme", "sin trabajo|trabajar", "de atraso|retraso|embarazo|vacaciones", "month to month"],
  },
  {
    meaning: "pay",
    phrases: ["pay|pays|paying|send|sending|give|giving|bring|bringing|drop|deposit|zelle|cashapp|venmo|transfer|mail|put|hand|have|do|get|make|catch|cover|offer|propose|commit|come|expect", "money order", "payment|payments|cash", "pagar|pagarle|cancelar|dar|darle|mandar|mandarle|enviar|depositar|depositarle|llevar|llevarle|traer|abonar|abonarle|tengo|tendre|doy|pago|mando|deposito|llevo|traigo|envio|abono|giro|transferir|entregar|entrego|hacer|consigo|pasar|paso|dejo|dejar", "have|get|tener the full"],
  },
  { meaning: "copula", phrases: ["is|are|its|es|son|was|were|equals|seria|serian|sera|like", "is|are|es only|just|about|around|like|now|currently|solo|como|de", "its|thats like|about|around?", "costs|cost|runs"] },
  { meaning: "plan_noun", phrases: ["plan|offer|proposal|max|maximum|most|best|all|budget|limit|that|this|it|what|goal|number|amount|installments|oferta|propuesta|maximo|lo|eso|limite|presupuesto|weekly|monthly|thats|works|todo|cuota|abono|pago|pagos|payment|payments"] },
  { meaning: "other_event", phrases: ["new one|job|place", "job|work|working|school|surgery|court|hearing|appointment|shift|leave|trabajo|trabajar|escuela|cirugia|corte|cita|clases|operacion|born|baby|vacation|moving|move|lease|out|procedure|interview|entrevista|chemo|treatment|rehab|unemployment"] },
  { meaning: "whole", phrases: ["full|whole|entire|everything|rest|all|todo|completo|lo|total|it|balance|entero|remaining|remainder"] },
];
