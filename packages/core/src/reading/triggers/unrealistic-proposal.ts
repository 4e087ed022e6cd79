/**
 * How people ask for a long time to pay without naming a sum. A proposal with a sum is read by the payment-plan reader;
 * the limits are those of `defaultRules`.
 */
const COUNT =
  "#|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|thirty|forty|fifty|couple|un|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cuarenta|cincuenta";
const UNIT = "week|weeks|wks|month|months|year|years|semana|semanas|mes|meses|ano|anos|anio|anios";
const LENGTH = `(${COUNT}) ..1 (of|whole|full|entire|solid)? (${UNIT})`;

export const LONG_PAYBACK_PHRASES: readonly string[] = [
  `# ..2 (a|per|every|each|por|a la|al|cada) (week|month|semana|mes) ..1 (for|over|por|durante) ..1 ${LENGTH}`,
  `(need|want|take|takes|taking|give|gimme|like|require|have|get|gonna need|allow|let) ..3 ${LENGTH} ..2 (to|for|2) ..2 (pay|catch|clear|finish|settle|get caught|come up)`,
  `(pay|paying|paid|payments|spread|split|stretch|break|catch up|payment plan|plan|installments) ..5 (over|in|within|across|for|into|during) ..2 ${LENGTH} !(ago|late|behind|rent|of rent|for)`,
  `(necesito|ocupo|quiero|deme|denme|dame|quisiera|me da|me dan|requiero|me tomaria|tardaria|pido|necesitaria|dejeme|dejenme) ..3 ${LENGTH} ..1 (para|pa|pagar) ..1 (pagar|pagarlo|pagarles|pagarle|pagarla|liquidar|completar|terminar|ponerme|saldar|cubrir|todo|poder)`,
  `(pagar|pagarlo|pagarles|pagarle|pagarla|liquidar|plan|pagos|pago|dividir|dividirlo) ..5 (en|a|por|durante|de) ..1 ${LENGTH} !(atras|de renta|atrasado)`,
];

const OFFERED =
  "can|could|afford|manage|max|maximum|most|best|all i (can|got|have)|puedo|podria|podemos|alcanza|le doy|les doy|mi maximo";
const EACH =
  "(a|per|every|each|al|a la|por|por la|cada) (week|wk|month|mo|semana|mes|quincena)|weekly|monthly|semanal|semanales|mensual|mensuales|quincenal";
const COIN = "(dollars|dollar|bucks|dolares|pesos)?";

/** How people name a small sum with its rhythm as the most that they can pay. */
export const SMALL_SUM_PHRASES: readonly string[] = [
  `(${OFFERED}) ..3 # ${COIN} (${EACH})`,
  `# ${COIN} (${EACH}) ..2 (is all|is the (most|best)|max|tops|all i|only|es lo unico|es lo mas|lo unico|nomas|no mas|y ya)`,
];
