/**
 * Words that join the sums, dates and durations of a message. A new phrase is one line here.
 * Notation: see `text/phrase-table.ts`; words in standard spelling, without accents and apostrophes.
 */

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
  | "whole"
  /** All is paid: `be done in 8 weeks`. */
  | "completion"
  /** Refers to a day told before: `from then on`. */
  | "from_then";

/** Words that say how the sums, dates and durations around them belong together. */
export const LINKS: readonly { readonly meaning: Link; readonly phrases: readonly string[] }[] = [
  {
    meaning: "replaced",
    phrases: [
      "instead|insted of",
      "rather than|then",
      "not",
      "not the",
      "en vez|ves|lugar de|del?",
      "in place of",
      "as opposed to",
      "opposed to",
      "versus",
    ],
  },
  {
    meaning: "change",
    phrases: [
      "change|changing|lower|lowering|reduce|reducing|raise|increase|drop|switch|modify|adjust|move|bring|cut|decrease|bump|update it|that|this|my|the down|up? payment|payments|plan|weekly|amount?",
      "lower|change|reduce|raise|increase|drop|switch|adjust|bump|bring",
      "subame|subanme|subirme|bajame|bajenme|bajarme|subale|bajele|cambiame|suba|suban|bajar|bajarle|bajarlo|subir|subirle|cambiar|cambiarlo|reducir|aumentar|bajen|baje|bajeme|cambie|cambien|cambieme|modificar|ajustar",
      "go|going|take|taking|bring me|us? down|up|from|to",
    ],
  },
  {
    meaning: "correction",
    phrases: [
      "i? mean|meant",
      "sorry|oops|wait|correction|actually|rather",
      "scratch that",
      "make|lets make that|it",
      "or better|rather|even",
      "no wait",
      "wait no",
      "digo|perdon|corrijo",
      "quise|quiero decir",
      "mejor dicho",
      "o mejor|sea",
      "better|mejor|preferably|preferiblemente",
      "would be|work better",
      "seria mejor",
      "no perdon",
    ],
  },
  {
    meaning: "sequel",
    phrases: [
      "then|after|afterwards|afterward|thereafter|luego|despues|posteriormente",
      "and? then",
      "after that|this|which",
      "the rest",
      "y? luego|despues|de|ahi eso|ahi?",
      "despues de eso|ese",
      "el resto",
      "and then|after that?",
      "every|each week after that?",
    ],
  },
  {
    meaning: "split",
    phrases: [
      "split|splitting|divide|divided|dividing|spread|spreading|break|breaking|broken|stretch|stretched|chop it|that|this|them|the|up|out|down|my? up|out|down|balance|total|amount|rent|payment|payments?",
      "pay|paid|paying|clear|knock|catch|caught it|that|this|them|everything|all? the? balance? off|up|out",
      "pay|paying|clear|settle|finish|satisfy it|that|this|all|the|off|my|everything balance|rent|debt|total|off?",
      "payoff|settle|clear|finish",
      "to|para cover|cubrir",
      "dividir|dividirlo|dividido|divididos|dividirlos|repartir|repartirlo|repartido|separar|partir|partirlo|liquidar|liquidarlo|saldar|saldarlo|terminar|diferir|diferirlo|pagarlo|pagarlos|pagarla|repartidos",
      "terminar de pagar|pagarlo?",
      "en partes|abonos|pagos",
      "in installments|instalments|payments",
      "divided by",
    ],
  },
  {
    meaning: "over",
    phrases: [
      "over|across|into|in|within|among|between",
      "over the next|course of?",
      "in the next",
      "en|a|durante|dentro|entre de? los|las? proximos|proximas|siguientes?",
      "spread over",
      "over a? span|period of",
    ],
  },
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
  {
    meaning: "end",
    phrases: ["until|through|thru|ending|ends", "up to|until|til", "hasta", "hasta que|el", "terminando"],
  },
  {
    meaning: "deadline",
    phrases: [
      "by|before",
      "no later than",
      "on or before",
      "by the",
      "antes|para",
      "antes de|del",
      "para el",
      "a mas tardar el?",
      "due",
      "due on|by|the?",
      "vence",
    ],
  },
  {
    meaning: "after",
    phrases: [
      "after|once|when|till",
      "despues|luego de|del|que",
      "cuando",
      "luego que",
      "ya que",
      "pasando|pasado el?",
      "after the",
    ],
  },
  {
    meaning: "elapsed",
    phrases: [
      "late|behind|ago|old|overdue|pregnant|sick",
      "been|since|without|unemployed|waiting|worked|working|last|past|hospitalized",
      "out of work",
      "off work|of",
      "to go",
      "left",
      "notice|extension",
      "give|gimme|grant|allow me|us",
      "wait",
      "atrasado|atrasada|atrasados|tarde|hace|llevo|desde|embarazada|enfermo|enferma|sin|vencido|vencidos|debo",
      "deme|denme|dame|espere|espereme|esperen|esperenme|aguanteme",
      "sin trabajo|trabajar",
      "de atraso|retraso|embarazo|vacaciones",
      "month to month",
    ],
  },
  {
    meaning: "pay",
    phrases: [
      "pay|pays|paying|send|sending|give|giving|bring|bringing|drop|deposit|zelle|cashapp|venmo|transfer|mail|put|hand|have|do|get|make|catch|cover|offer|propose|commit|come|expect",
      "money order",
      "payment|payments|cash",
      "pagar|pagarle|cancelar|dar|darle|mandar|mandarle|enviar|depositar|depositarle|llevar|llevarle|traer|abonar|abonarle|tengo|tendre|doy|pago|mando|deposito|llevo|traigo|envio|abono|giro|transferir|entregar|entrego|hacer|consigo|pasar|paso|dejo|dejar",
      "have|get|tener the full",
    ],
  },
  {
    meaning: "copula",
    phrases: [
      "is|are|its|es|son|was|were|equals|seria|serian|sera|like",
      "is|are|es only|just|about|around|like|now|currently|solo|como|de",
      "its|thats like|about|around?",
      "costs|cost|runs",
    ],
  },
  {
    meaning: "plan_noun",
    phrases: [
      "plan|offer|proposal|counter|counteroffer|idea|thinking|option|solution|ceiling|cap|ask|range|suggestion|preference|max|maximum|most|best|all|budget|limit|that|this|it|what|goal|number|amount|installments|oferta|propuesta|maximo|lo|eso|limite|presupuesto|weekly|monthly|thats|works|todo|cuota|abono|pago|pagos|payment|payments",
    ],
  },
  {
    meaning: "other_event",
    phrases: [
      "new one|job|place",
      "job|work|working|school|surgery|court|hearing|appointment|shift|leave|trabajo|trabajar|escuela|cirugia|corte|cita|clases|operacion|born|baby|vacation|moving|move|lease|out|procedure|interview|entrevista|chemo|treatment|rehab|unemployment",
    ],
  },
  {
    meaning: "completion",
    phrases: [
      "done|finished|settled|current|clear",
      "be|get|have|am|is|be all? caught|paid up|off|in? full?",
      "it|that|everything|balance? paid|caught off|up|in full?",
      "paid up|off|in full",
      "have|get|pay it|that|this|everything all? off|paid|done|caught off|up?",
      "knock|clear|finish|wrap it|this|that out|off|up?",
      "even|square with you",
      "se lo|la pago|liquido|termino|acabo|pagaria",
      "le pago|liquido|termino|cubro todo",
      "termino|acabo|liquido|terminamos|acabamos|liquidamos|terminaria|acabaria|liquidaria|terminado|liquidado|saldado",
      "estoy|quedo|quedaria|quedamos|estaria al dia|corriente",
      "queda|quedaria|quede todo? pagado|liquidado|saldado|listo",
    ],
  },
  {
    meaning: "from_then",
    phrases: [
      "from|starting|beginning then|there|that on|onward|onwards|forward|out|day|date|point|week|check?",
      "from that day|date|point|week|check on|onward|onwards|forward|out?",
      "starting|beginning|start then",
      "from then|there on|onward|onwards|forward|out",
      "then on|onward|onwards|forward",
      "de|desde|apartir ahi|alli|entonces|ese|esa en|dia|fecha? adelante?",
      "de|desde|apartir ahi|alli|entonces|ahi|hay en adelante|delante",
      "a partir de ahi|alli|entonces|ese|esa|eso dia|fecha?",
    ],
  },
  {
    meaning: "whole",
    phrases: ["full|whole|entire|everything|rest|all|todo|completo|lo|total|it|balance|entero|remaining|remainder"],
  },
];
