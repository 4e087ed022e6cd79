export const START: readonly string[] = [
  "starting|start|starts|started|beginning|begin|begins|commencing|effective|from",
  "starting|beginning|start|begin|effective|commencing on|from|with|as|of?",
  "as of",
  "first|1st one|payment|pmt|installment|deposit|on|is|will|being|would|due be?",
  "first one|payment",
  "first|1st one|payment|pmt|installment|deposit? is|will|would|goes|being be? due? on?",
  "first|1st one|payment|pmt|installment|deposit due on?",
  "set it up for",
  "empezando|comenzando|iniciando|arrancando|empiezo|empezamos|empezaria|comienzo|inicio|arranco|empezar|comenzar|iniciar|empezare|comenzaria|empieza|desde|partir|apartir|empezaremos|comenzare|contar",
  "a partir de|del?",
  "apartir de|del?",
  "a contar de|del?",
  "primer|primero|primera pago|abono|cuota es|seria|sera|el?",
  "del",
];

export const END: readonly string[] = [
  "until|through|thru|ending|ends",
  "up to|until|til",
  "hasta",
  "hasta que|el",
  "terminando",
];

export const DEADLINE: readonly string[] = [
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
];

export const AFTER: readonly string[] = [
  "after|once|when|till",
  "despues|luego de|del|que",
  "cuando",
  "luego que",
  "ya que",
  "pasando|pasado el?",
  "after the",
];

export const ELAPSED: readonly string[] = [
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
];

export const FROM_THEN: readonly string[] = [
  "from|starting|beginning then|there|that on|onward|onwards|forward|out|day|date|point|week|check?",
  "from that day|date|point|week|check on|onward|onwards|forward|out?",
  "starting|beginning|start|begin|starts|begins then",
  "from then|there on|onward|onwards|forward|out",
  "then on|onward|onwards|forward",
  "de|desde|apartir ahi|alli|entonces|ese|esa en|dia|fecha? adelante?",
  "de|desde|apartir ahi|alli|entonces|ahi|hay en adelante|delante",
  "a partir de ahi|alli|entonces|ese|esa|eso dia|fecha?",
];

export const OTHER_EVENT: readonly string[] = [
  "new one|job|place",
  "job|work|working|school|surgery|court|hearing|appointment|shift|leave|trabajo|trabajar|escuela|cirugia|corte|cita|clases|operacion|born|baby|vacation|moving|move|lease|out|procedure|interview|entrevista|chemo|treatment|rehab|unemployment",
];
