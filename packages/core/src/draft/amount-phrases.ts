/** Roles that a sum of money can play in a draft. `#` is the sum; in each phrase it is the first or the last word. */

const PERIOD =
  "(week|weeks|wk|month|months|day|payday|paycheck|check|friday|fridays|monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|saturday|saturdays|sunday|sundays|time|payment|semana|semanas|mes|meses|quincena|quincenas|dia|viernes|lunes|martes|miercoles|jueves|sabado|domingo|pago|cheque|cobro|other week|two weeks|# weeks|# semanas|# dias|# days)";
const OWING =
  "(owe|owes|owed|owing|balance|balances|due|portion|share|part|total|totals|outstanding|debt|remaining|remain|remains|left|leaves|leaving|behind|arrears|amount|saldo|debe|debes|deber|debia|adeuda|adeudas|deuda|pendiente|parte|porcion|cuota total|atraso|atrasado|atrasada|resta|restan|restante|restara|queda|quedan|quedaria|quedarian|quedara|quedando|falta|faltan|faltaria|monto|cantidad|la suma|responsible|toca|tocan|corresponde|corresponden)";

/** Days that count payments: "three Fridays of $80". */
const PAYDAYS =
  "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|paychecks|paydays|checks|lunes|martes|miercoles|jueves|viernes|sabados|domingos|cheques";

/** `$150 a week`: an instalment. The sum is the first word. */
export const RATE_AFTER: readonly string[] = [
  `# ..1 (a|an|per|each|every|por|al|a la|cada|x) ..1 ${PERIOD}`,
  "# (weekly|biweekly|monthly|daily|semanal|semanales|semanalmente|mensual|mensuales|mensualmente|quincenal|quincenales|each|apiece|cada uno|cada una)",
  "# (week|wk|month|semana|mes|quincena)",
  "# (minimum|minimo|limit|limite)",
  "# (x|times) #",
  "# (for|x|por|durante) ..1 # (weeks|payments|months|installments|semanas|pagos|meses|cuotas|quincenas)",
  "# (payments|installments|pagos|cuotas|plan)",
  "# (down|to start|first|de entrada|para empezar|de enganche)",
];

/** `4 payments of $150`: an instalment. The sum is the last word. */
export const RATE_BEFORE: readonly string[] = [
  `(payments|payment|installments|installment|pagos|pago|cuotas|cuota|abonos|${PAYDAYS}) (of|de|por|at|a) ..1 #`,
  "# (x|times|veces) #",
  "(divided by|divide by|dividido por|dividido entre|dividida entre) ..1 #",
  "(weekly|semanal|semanales|monthly|biweekly|mensual|mensuales|quincenal|quincenales) ..2 (of|de|is|es|at|a|for|por) ..1 #",
  "(weeks|months|semanas|meses) (at|of|de|a) ..1 #",
  "(minimum|least|minimo|menos) ..1 #",
  "(< even|example|instance|something like|anything like|ejemplo|digamos|aunque sea|algo como) ..1 #",
];

/** The sum is said to be owed. It is the last word. */
export const OWED_BEFORE: readonly string[] = [
  `${OWING} ..4 #`,
  "(account|cuenta) (is|shows|has|at|balance|tiene|muestra|esta) ..3 #",
  "(past due|rent|renta|alquiler) (is|of|es|de|due|esta en) ..1 #",
  "you (are|stand|sit) ..1 (at|around) ..1 #",
  "(full|entire|whole|exact|remaining|outstanding|current|completo|completa|other|otros|otras|demas) #",
  "(split|spread|divide|dividing|splitting|spreading|dividir|repartir) ..2 #",
  "(clear|catch up on|resolve|owing|for the|bring your) ..3 balance ..2 #",
];

/** The sum is said to be owed. It is the first word. */
export const OWED_AFTER: readonly string[] = [
  "# (is|are|was|que|es|in|still|total|esta|you|currently|now|remains)? !(your|su|tu|the|el|la) ..1 (due|owed|overdue|outstanding|left|remaining|behind|balance|total|arrears|debt|owe|portion|share|pendiente|pendientes|atrasado|atrasados|atraso|vencido|vencidos|deuda|saldo|renta|restante|restantes|debe|adeuda)",
  "# (of|de) (debt|rent|balance|deuda|saldo|renta|atraso)",
  "# (is|es) ..3 (owe|owed|due|debe|debes|adeuda|owing|balance|portion|share)",
  "# to go",
  "# de su parte|porcion",
  "# (past due|que debe|de renta|in rent|in back rent|of rent|for rent|rent)",
];

/** A number that is said to be owed although no sign marks it as money. It is the last word. */
export const OWED_TIGHT: readonly string[] = [
  "(owe|owes|owing|debe|debes|adeuda|adeudas) ..1 #",
  "(balance|portion|share|total|debt|saldo|deuda|porcion|parte) (is|of|es|de|now|es de|is now|is still|is at|at)? #",
];

/** The sum is said to be the tenant's own part. It is the last word. */
export const PORTION_BEFORE: readonly string[] = ["(portion|share|part|parte|porcion) ..3 #"];
/** What the tenant pays, and somebody else the rest. The sum is the last word. */
export const TENANT_PAYS: readonly string[] = [
  "(you|usted) ..1 (pay|cover|owe|responsible for|paga|cubre|debe) (just|only|solo|los)? #",
  "(le|te) (toca|tocan|corresponde|corresponden) ..1 (pagar)? ..1 #",
];
/** The sum is said to be the tenant's own part. It is the first word. */
export const PORTION_AFTER: readonly string[] = ["# !(your|su|tu|the|la) ..1 (portion|share)"];

/** A sum that is neither owed nor claimed: said to have been paid, or to be payable now. The sum is the last word. */
export const PAID_BEFORE: readonly string[] = [
  "(paid|received|receive|got|get|posted|sent|pay|paying|payment of|payment for|pago de|pagos de|recibimos|abono de|pago|pague|pagar|your|su|sus|sus primeros|los|the|after|minus|less|once|with|con|menos|mande|enviar|thanks for|thank you for|gracias por|first|apply|applied|credited) ..1 #",
];

/** A charge of ours. The sum is the first word. */
export const FEE_AFTER: readonly string[] = [
  "# ..2 (fee|fees|charge|charges|penalty|penalties|interest|cargo|cargos|recargo|recargos|multa|multas|mora|interes|intereses|fine)",
];
/** A charge of ours. The sum is the last word. */
export const FEE_BEFORE: readonly string[] = [
  "(fee|fees|charge|charges|penalty|interest|cargo|recargo|multa|mora|fine|intereses) (of|is|de|es|por|for|at|was|in the amount of) ..1 #",
];

/** The result of an addition or a multiplication. The sum is the last word. */
export const RESULT_BEFORE: readonly string[] = [
  "(is|are|equals|equal|makes|make|made|totals|total|gets|reaches|arrives at|finishes at|totaling|totalling|that is|it is|comes to|come to|comes out to|works out to|adds up to|add up to|gives|for a total of|total of|total|son|es|suma|suman|da|dan|seria|serian|hace|hacen|equivale a|total de|un total de|sumaria|pays|would be|will be|paid|bring in|brings in) ..1 #",
];

/** Said of what a plan pays off as much as of what it comes to: "$60 a week reaches $530 in 9 weeks". The sum is the last word. */
export const REACHED_BEFORE: readonly string[] = [
  "(reaches|reach|gets|arrives at|finishes at|pays|pays back|pay back|paid|takes|llega a|alcanza) ..1 #",
];

/** What an instalment is worked out to be: "$530 over 8 weeks is about $66". The sum is the last word. */
export const WORKED_OUT_BEFORE: readonly string[] = [
  "(is|are|be|equals|means|makes|need|needs|required|comes to|come to|comes out to|come out to|works out to|work out to|about|around|roughly|approximately) ..1 #",
  "(es|son|seria|serian|sale|salen|saldria|saldrian|queda|quedan|quedaria|quedarian|necesita|necesitaria|tendria que|haria falta|unos|unas|aproximadamente|cerca de) ..2 #",
];

/** What a plan is said to pay off. The sum is the last word. */
export const COVERED_BEFORE: readonly string[] = [
  "(cover|covers|covering|covered|pays off|pay off|paying off|clears|clear|clearing|take care of|takes care of|satisfies|satisfy|settles|meets|cubre|cubren|cubrir|cubriria|cubririan|salda|saldar|saldaria|liquida|liquidar|liquidaria|completa|completaria|termina|terminas|terminaria|acaba|acabaria|finishes|finish|knocks out|wraps up|elimina|resuelve) ..5 #",
];

/** A plan is said to pay everything off, whatever the sum. */
export const PAID_OFF: readonly string[] = [
  "(you|we|that|it|your ..1) ..2 (done|finished|through|clear|clean|out of debt|in the clear)",
  "(termina*|acaba*|completa*|sale*) (de pagar|de la deuda|de eso|todo)",
  "(cover|covers|covering|pays off|pay off|paying off|clears|clear|take care of|takes care of|taking care of|wipes out|settles|finishes|finish|cubre|cubren|cubriria|salda|saldan|saldaria|liquida|liquidan|liquidaria|terminan|completan) ..2 (it|balance|portion|share|everything|that|all|account|debt|rent|full|whole|saldo|balance|porcion|parte|todo|deuda|renta|cuenta|total)",
  "(paid off|caught up|paid in full|all paid|current|paid up|al dia|saldado|saldada|liquidado|liquidada|pagado|pagada) (in|within|after|by|en|dentro|despues)",
  "(will|would|should|could) (do it|do the trick|be it|be enough|be everything|finish it|cover it)",
  "(termina|terminas|terminaria|acaba|acabaria|done|finished|finish|listo) (in|en|dentro|after) ..1 #",
  "(gets you|be|you are|you will be|quedaria|queda|estaria|estara|quedara) (caught up|current|paid off|al dia|saldado|saldada|paid up)",
];

/** Numbers of weeks or payments. `#` is the first word. */
export const COUNTS: readonly string[] = [
  "# (x|times|veces) # !(weeks|payments|semanas|pagos)",
  "# # (payments|installments|pagos|cuotas|abonos)",
  `# (more|equal|straight)? (${PAYDAYS})`,
  "# (more|equal|weekly|semanales|biweekly|monthly|mensuales|quincenales)? (weeks|week|wks|semanas|semana|payments|pagos|cuotas|installments|months|month|meses|mes|quincenas)",
];

/** Halves and the like. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["mitad", 2],
  ["third", 3],
  ["tercio", 3],
  ["tercera", 3],
  ["quarter", 4],
  ["cuarto", 4],
  ["cuarta", 4],
]);
