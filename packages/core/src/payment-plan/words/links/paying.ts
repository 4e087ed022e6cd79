import { PAYING_BASES, PAYING_GERUNDS } from "../english-verbs.ts";

export const PAY: readonly string[] = [
  "pay|pays|paying|send|sending|give|giving|bring|bringing|drop|deposit|zelle|cashapp|venmo|transfer|mail|put|hand|have|do|get|make|catch|cover|offer|propose|commit|come|expect",
  "money order",
  "get|gets|getting|be|being|is|are paid",
  "se paga|pagan|pagara|pagaran",
  "le|les|te|se|lo|la|los|las|selo doy|llevo|mando|pago|traigo|paso|entrego|deposito",
  "tiene|tienen|tendra|tendran",
  `${PAYING_BASES}|${PAYING_GERUNDS}`,
  "payment|payments|cash",
  "pagar|pagarle|cancelar|dar|darle|mandar|mandarle|enviar|depositar|depositarle|llevar|llevarle|traer|abonar|abonarle|tengo|tendre|doy|pago|mando|deposito|llevo|traigo|envio|abono|giro|transferir|entregar|entrego|hacer|consigo|pasar|paso|dejo|dejar",
  "have|get|tener the full",
];

export const COPULA: readonly string[] = [
  "is|are|its|es|son|was|were|equals|seria|serian|sera|like",
  "is|are|es only|just|about|around|like|now|currently|solo|como|de",
  "its|thats like|about|around?",
  "costs|cost|runs",
];

export const PLAN_NOUN: readonly string[] = [
  "plan|offer|proposal|ofrecimiento|sugerencia|counter|counteroffer|idea|thinking|option|solution|ceiling|cap|ask|range|suggestion|preference|max|maximum|most|best|all|budget|limit|that|this|it|what|goal|number|amount|installments|oferta|propuesta|maximo|lo|eso|limite|presupuesto|weekly|monthly|thats|works|todo|cuota|abono|pago|pagos|payment|payments",
];
