/** How what is owed is given up (notation: `../reading/phrase.ts`), and how giving it up is left open. */

/** What is owed, in words. */
const OWED =
  "(balance|rent|debt|fee|fees|charge|charges|late|amount|rest|remainder|difference|half|part|some|portion|what|money|payment|payments|month|it|that|this|all|everything|interest|penalty|penalties|account|arrears|total|past|owed|last|remaining|first|next|#)";
const OWED_ES =
  "(balance|saldo|renta|deuda|cargo|cargos|recargo|recargos|multa|multas|resto|diferencia|mitad|parte|porcion|pago|pagos|mes|eso|todo|interes|intereses|mora|cuenta|atraso|atrasos|demas|total|monto|lo|restante|ultimo|ultimos|#)";

/** What can only be a debt. */
const DUE =
  "(balance|rent|debt|fee|fees|charge|charges|interest|penalty|penalties|rest|remainder|difference|arrears|month|late fee|what you owe|what is owed|what is left)";
const MONTH =
  "(january|february|march|april|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";
const DUE_ES =
  "(saldo|renta|deuda|cargo|cargos|recargo|recargos|multa|multas|resto|diferencia|mora|interes|intereses|atraso|mes|fee|demas|restante)";

/** Ways to give up what is owed. */
export const PROMISES: readonly string[] = [
  "waive|waived|waiving|waives",
  "forgive|forgiven|forgiving|forgives",
  `(write|writing|wrote|written|wipe|wiping|wiped) (off|out|away|clean|${OWED})`,
  `(write|wipe|wiping|writing) ..3 (off|out|away|clean)`,
  "written off",
  "(knock|knocking|take|taking|took|shave|cut|cutting|slash|slashing|deduct|deducting|subtract|taken|knocked|drop|dropping) ..2 (#|some|half|part|percent|fee|fees|charge|charges|interest|penalty) ..3 (off|down|from your|from the)",
  "(knock|knocking|take|taking|took|shave|cut|drop|taken|deduct) ..3 (off|from) (of)? (your|the|that|what) ..2 (balance|rent|debt|bill|fee|fees|total|account|owed|owe|amount|portion)",
  `(knock|shave|take|taking|knocking) off ..2 (#|some|half|part|balance|rent|fee|fees|debt)`,
  `(drop|dropping|dropped|erase|erasing|erased|remove|removing|removed|delete|deleting|deleted|cancel|canceling|cancelling|canceled|cancelled|zero|zeroing|excuse|excusing|excused|void|voided|eliminate|eliminating|eliminated|reverse|reversing|reversed|scrap|skip|disregard|absorb|lift|dismiss|dismissed|credit|credited|refund|refunded) (out|back)? (your|the|that|this|any|all|all of|half of|half|some of|part of|you)? (late|remaining|outstanding|whole|entire|full|past|old|extra|other|current|january|december|rest)? ..1 (balance|rent|debt|fee|fees|charge|charges|rest|remainder|difference|portion|interest|penalty|penalties|arrears|account|half|#)`,
  `(we|i) ..3 (clear|clearing|cleared) ..2 ${OWED}`,
  "(balance|debt|account|rest|charges|fees) ..2 cleared !(in|after|by|with|once|when|within)",
  "(get|have|see) ..3 (fee|fees|charge|charges|it|that|balance|interest) (reversed|removed|taken|dropped|erased|cancelled|canceled|lowered|reduced)",
  "(fee|fees|charge|charges|balance|debt|rest|interest|it|that|#) ..1 (disappear|go away|vanish)",
  "(fee|fees|charge|charges|balance|debt|rest|penalty|interest|remaining #|last #|#) (will be|is|are|has been|have been|was|were|gets|can be|would be) ..1 (waived|forgiven|removed|erased|dropped|cancelled|canceled|gone|reversed|deleted|wiped|excused|written|reduced|lowered|lifted|zero|zeroed|free|forgotten|covered by us|on us)",
  `not ((have|need) to)? (you)? (worry|stress) (about|over) (the|that|your|this|paying|it|any)? (late|remaining|outstanding|last|past|old|other)? (balance|rent|debt|fee|fees|charge|charges|rest|remainder|difference|portion|interest|penalty|penalties|paying|it|half|amount|month|payment|payments|money|#)`,
  `not worry about (it|that|this)`,
  `(no need|not need|not have|not required|never have|without having|do not owe|not owe) (to)? (pay|repay|cover|send|worry about paying|us) ~3 ${OWED} !(all|today|now|at|right|in|by|this|until|before|upfront|immediately|online|here|yet|with|tonight|first)`,
  "not (owe|owing) (us|anything|that|the rest|it|any) !(#)",
  "not owe ..1 (last|first|next|this|your|the) ..1 (payment|fee|month|rest|balance|installment)",
  "need not pay",
  "not pay ..2 (fee|fees|charge|charges|penalty|interest)",
  "(overlook|overlooking|disregard|look past) ..2 (#|fee|fees|balance|rest|debt|charge|charges|late)",
  "(consider|call|calling|considering) (it|that|this|your|the|us|things|the rest|the balance) ..3 (gone|paid|even|settled|forgiven|done|cleared|square|forgotten|good|covered|a wash|zero)",
  "call it (even|good|square|a day|done|settled|quits)",
  "(let|letting) ..3 (slide|go)",
  `forget (about)? (the|that|your|it|this|what|all|last|any) ..3 ${OWED}?`,
  "forget (about)? it",
  "forget (about)? ..1 (january|february|march|april|june|july|august|september|october|november|december|fees)",
  "(do|take|accept|make it) (just|only)? # instead of",
  "(discount*|markdown|rebate|amnesty)",
  "(settle|settling|settled) (for|at|this for|it for|your (balance|account|debt) (for|at)|the (balance|debt|account) (for|at)|everything for|with just|for just)",
  "(accept|accepting|take|taking) (just|only)? (#|half|less|that|it) ..3 (as|in) (full|payment in full|paid in full|settlement|complete|total)",
  "(as|be|is|consider* it|mark* it) (payment in full|paid in full|fully paid)",
  "(full settlement|settlement of|in full settlement)",
  "(rent free|free month|free rent|free week|month free|month on us|on the house|on us|our treat|for free !(legal|help|assistance|advice)|free of charge)",
  "(half|percent|#) off",
  "(reduce|reducing|reduced|lower|lowering|lowered|cut|cutting|shrink|bring down|decrease|adjust) (your|the|what you) !(weekly|biweekly|monthly|payment|payments) (total|full|outstanding|past due|late|remaining|overall|rent)? ..1 (balance|debt|amount|fee|fees|charge|charges|total|owe|portion|bill|what)",
  "(cut|slash|split) (your|the)? ..1 (balance|debt|rent|bill) in half",
  "(clean slate|fresh start with (no|zero|a zero)|start fresh|start over at zero|zero balance if|wipe the slate)",
  "(off the hook|let you off|you are all set without|free and clear)",
  `(skip|skipping) (this|a|the|next|your|that|one) ..1 (month|payment|week|rent)`,
  "(we|i|stanton|office|management) (will|can|would|could|are going to|am going to) (cover|pay|eat|absorb|take care of|handle|pick up) (the|your|that|it|this|half|some|part|any|all) ..2 (rent|balance|fee|fees|half|rest|difference|debt|portion|late|remaining|remainder|charge|charges|part|for you|bill|#)",
  "only (have to|need to|owe|pay|must pay) ..1 (half|part|some|a third|a quarter)",
  "just pay ..2 (half|part|a third|what you can) ..3 (and|then|we) ..3 (forget|even|done|good|square|clear|settled|fine)",
  "(pay|send|give) ..3 and ..1 (that is it|it is done|we are good|we are even|you are done|you are good|you are clear|we are square|you are all set|all is forgiven)",
  "(no|without|zero) (late)? (fee|fees|interest|penalty) (this time|will be charged|at all|for you)",
  "(get|have|give|giving|gave|offer|offering|apply|applying|applied) (you)? ..2 (credit|credits|break|reduction|deal|write off) (of|on|off|for|toward|towards|to)",
  // … by not asking for it
  `(not|never|stop|quit) ..2 (charge|charging|collect|collecting|bill|billing|count|counting|apply|applying|enforce|enforcing|pursue|ask for|asking for|ask you for|come after|chase) ..4 ${DUE}`,
  `not (charge|bill) you !(for|to|a dime to) ..3 ${DUE}`,
  "(no|zero|without) (more|further|additional|extra|any)? ..1 (fee|fees|interest|penalties|penalty) !((for|to) ..2 (pay|paying|use|using|set|setting)|(has|have) been|shows|show|showing|on (your|the) account yet)",
  `${DUE} ..4 (not count|not be charged|not show|not be collected|not matter|goes away|go away|is history|off your|off the account)`,
  "(pretend|act like|act as if) ..6 (never|not)",
  "(like|as if|as though) it never happened",
  "(we|i|will|can|office|already) ..2 (take|took|taken|taking) care of (that|the|your|this|those|these|all) ..2 (fee|fees|charge|charges|balance|debt|rent|rest|difference|penalty|interest|remainder)",
  "(fee|fees|charge|charges|balance|penalty|interest|rest|difference) ~8 (take|took|taken) care of (it|them|that)",
  `(knock|knocking|bring|bringing|cut|cutting|drop|lower|get|getting|take|taking|set|make) ..3 (balance|debt|total|account|amount|bill|portion|owe) ..1 (down)? (to|at) (just|only)? #`,
  "not (have|need) to pay (anything|a thing|a dime|a penny|a cent|one cent) !(today|now|right|until|extra|more|else|to|yet|this (week|minute))",
  "(reduce|reducing|lower|lowering|cut|cutting|shrink|trim) (your|the) (share|part|portion|bill) !(of the)? ..1 (to|by|down|in|for|from)",
  "(month|week|payment|rent) ..1 (is|will be|would be|comes) free",
  "(never|not) ..2 (hit|hits|show up|shows up|appear|appears|reach|reaches|land|lands|end up) ..3 (account|balance|statement|bill|ledger)",
  "you ..1 (can|may|could|should|get to)? keep ..3 (#|half|rest|difference)",
  "(settle|resolve|close) (today|now|this|it|everything)? ..1 for (just|only)? #",
  `(skip|skipping) ..1 ${MONTH}`,
  // … by giving it back, or by halves
  `(give|giving|send|sending|pay|paying) you back ..2 (${DUE}|#|some|half)`,
  `(give|giving|send|sending|return|returning|refund*) ..1 back ..3 (${DUE}|#)`,
  "(get|give|giving|send|receive|return|earn|pay) ..3 (#|half|interest|fee|fees|some|part) ..1 back",
  "(meet|meeting) you (halfway|half way|in the middle)",
  "(half|rest|remainder|remaining) ..2 (goes away|go away|is free|is forgiven|is gone|is on us|free)",
  "(make|making|made|do|call|say) (it|that) (just|only|an even|a flat)? # !(a|per|each|every|weekly|biweekly|monthly|week|month|for #) ..2 (and|then|to) ..3 (done|even|square|good|settled|finished|over|set|close)",
  "(make|making|made) (you)? (an|one|a small)? exception",
  "(courtesy|goodwill|gift|bonus|reward|perk|favor) !(reminder|call|text|message|notice) ~8 (fee|fees|charge|off|credit|rent|balance|us|free|month)",
  "(forgiveness|reduction|relief|waiver|abatement|concession|cancellation|write off) (of|on|for|to) (your|the|part|some|half|all|that|this|late|#)",
  "(fee|fees|charge|charges|penalty|interest|balance) (drop|drops|go|goes|fall|falls|shrinks|went|dropped) ..1 to #",
  // Spanish
  "perdon* !(la (demora|molestia|tardanza|confusion)|por|si|que|disculpe|las (molestias|demoras)|el (error|inconveniente|malentendido|retraso))",
  "(le|te|les|lo|se le|se lo) (perdon*|condon*|exoner*|exim*|descont*|rebaj*|borr*|elimin*|quit*|descuent*|anul*|regal*) !((el|la|su|sus) (apartamento|casa|vivienda|carro|voucher|ayuda|luz|agua|hijos|cosas|numero|telefono)|de (la|nuestra|mi|los|nuestros))",
  "(condon*|exoner*|eximir*|eximimos|exento|exenta)",
  `(quitar|quitarle|quitaremos|quitamos|quito|borrar|borrarle|borramos|borraremos|eliminar|eliminarle|eliminamos|eliminaremos|anular|anularle|anulamos|anularemos|rebajar|rebajarle|rebajamos|rebajaremos|reducir|reducirle|reducimos|reduciremos|bajar|bajarle|bajamos|bajaremos|descontar|descontarle|descontamos|descontaremos|condonar|cancelarle|cancelamos|cancelaremos|olvidar|olvidamos|olvidaremos|absorber|absorbemos|remover|removemos|removeremos|suprimir|suprimimos|regalar|regalarle|regalamos|retirar|retiramos|retiraremos|acreditar|acreditarle|acreditamos) ..3 ${OWED_ES}`,
  "(nosotros|le|la compania|la oficina) (cubrimos|pagamos|cubriremos|pagaremos) (la|el|su|lo|los|esa|ese)",
  "(descuento|descuentos|rebaja|rebajas|condonacion|amnistia|exoneracion)",
  "(cargo|cargos|deuda|saldo|multa|multas|resto|recargo|recargos|balance) ..1 (queda|quedan|quedara|quedaran|sera|seran|fue|fueron|esta|estan|ha sido) ..1 (perdonad*|borrad*|eliminad*|cancelad*|condonad*|anulad*|en cero|saldad*|olvidad*|quitad*|liquidad*|exonerad*|cubiert*)",
  `no (se)? (preocupe|preocupes) (por|de|del) (el|la|los|las|su|eso|ese|esa|pagar|lo|esto|nada|ese)? ..1 (balance|saldo|renta|deuda|cargo|cargos|recargo|resto|pago|eso|pagar|multa|mes|diferencia|demas|esto|nada|atraso|#)?`,
  "no (tiene|necesita|tendra|va a tener|hace falta|debe|hay|tendria) (que)? ..1 (pagar|pague|pagarlo|pagarla|nada) !(hoy|todo (hoy|ahora|junto|de una)|ahora|en persona|con|por (texto|telefono)|de una vez|completo|todavia)",
  `no (nos)? debe (nada|ya|mas|(los|el|la|las|ese|esos)? ${OWED_ES}) !(pagar)`,
  "(olvidese|olvidate|olvide|olvidemos|olvidamos) (de)? ..2 (deuda|cargo|cargos|resto|saldo|balance|renta|pago|eso|lo|multa|recargo|mes|diferencia|#)?",
  "(damos|doy|dare|daremos) por (pagad*|saldad*|liquidad*|cancelad*|terminad*|cerrad*)",
  "(considere|considerelo|considerela|quedamos|queda|quedan|quedaria|quedariamos|estamos) ..2 (saldad*|pagad*|perdonad*|a mano|liquidad*|cancelad*|a paz|en cero|en ceros)",
  "(borron y cuenta nueva|sin costo|corre por nuestra cuenta|por cuenta nuestra|va por nosotros|a mano)",
  "(mes|renta|semana|pago|meses) ..3 gratis",
  "(liquid*|saldar|salde|aceptamos|acepto|aceptaremos|dejamos|dejo|arreglamos) ..4 (con|por|en) (solo|solamente|apenas|tan solo) #",
  "(aceptamos|acepto|aceptaremos|tomamos) (solo|solamente)? (#|la mitad) ..3 (como|por) (pago|liquidacion|total|todo|el total)",
  "(pague|pagar|pagando|paga) (solo|solamente|nada mas|unicamente) (la mitad|una parte)",
  "(pague|mande|deme|paga) ..4 y ..2 (olvidamos|borramos|perdonamos|quedamos|cerramos|listo|ya no debe|nos olvidamos|se olvida|cancelamos|queda)",
  "(saltarse|saltar|brincar) ..1 (pago|mes|renta)",
  "no (se)? (lo|la|le|los|las|te)? ..1 (cobro|cobramos|cobraremos|cobrare|cobrarle|cobrarlo|cobrarselo|cargamos|cargaremos|contamos) !(por|para|con tarjeta)",
  `${DUE_ES} ..3 (no (cuenta|se cobra|va|aplica|vale|importa)|se (la|lo|las|los) (dejo|dejamos|quito|quite|quitamos|borro|borre|borramos)|desaparece*|se borra*|se va)`,
  `no pague ..2 (recargo|recargos|multa|multas|cargo|cargos|mora|${MONTH})`,
  "(la|lo|las|los) (cancelo|quito|borro|elimino|perdono|anulo|quite|quitamos|borre|borramos|elimine|eliminamos|anule|anulamos|cancele) !(de (la|nuestra|mi|los|nuestros))",
  `(dejarle|dejarselo|dejarsela|dejamos|dejo|dejaremos|dejare|dejar|dejarlo) ..3 (pasar|${DUE_ES} ..1 (en|por|a) #)`,
  "(quitand*|rebajand*|bajandole|bajandoles|descontand*|perdonand*|condonand*|borrand*) ..3 (#|de lo que|saldo|deuda|cargo|cargos|renta|recargo|multa|mitad)",
  "(cargo|cargos|recargo|recargos|multa|multas|mora) ..1 (ya no|no) ..1 (aparec*|sal*|esta|estan|se ve|existe*)",
  "(dejarlo|dejarla|dejamos|dejo|dejarselo|dejarsela) (en|por) #",
  "no (lo|la|los|las|se lo|se la) (tiene|tendra|necesita|va a tener|debe) (que)? pagar",
  "(descuentito|descuentitos|rebajita|rebajitas|rebajado|rebajada|descontado|descontada)",
  "(por|a) cuenta (de la|nuestra|de|del) ..1 (casa|compania|oficina|dueno)?",
  "(empez*|comenz*|arranc*) ..1 (de|desde|en) (#|cero|nuevo)",
  `(nos hacemos|hacemos) ..1 (de la vista gorda|cargo ..2 ${DUE_ES})`,
  `(reduccion|cancelacion|perdon) (de|del|en) (su|la|el|los|parte) ..1 ${DUE_ES}`,
];

/** Given up in a word, to a tenant who has just spoken of a charge: "I've removed it". */
export const PROMISES_ABOUT_IT: readonly string[] = [
  "(remove|removed|removing|take|took|taken|drop|dropped|delete|deleted|cancel|canceled|cancelled|erase|erased|clear|cleared|reverse|reversed|lift|lifted|fix|fixed) (it|that|them|those) !(up|down|with|for|to|along|over|into|from here)",
  "(no|without|free of) charge",
  "(are|is|all|they) ..1 (gone|history|removed|off|zero)",
  "not (give|think|worry) ..3 (it|them|that|another thought|about)",
  "(quitarlo|quitarla|quitarselo|borrarlo|borrarla|cancelarlo|cancelarla|eliminarlo|eliminarla)",
];

/** What the tenant may have spoken of. */
export const CHARGES: readonly string[] = [
  "(fee|fees|charge|charges|interest|penalty|penalties|fine|late fee)",
  "(cargo|cargos|recargo|recargos|multa|multas|mora|interes|intereses)",
];

/** Passed on, asked about, or left to a person: no promise of ours. */
export const NO_PROMISE: readonly string[] = [
  "(ask|asking|asked|check|checking|request|requesting|requested|submit|forward|pass|passing|passed|send|sent|share|raise|note|noted) ..4 (manager|management|owner|supervisor|office|team|request|review)",
  "(ask|check|see|find out) (if|whether|about|with|a manager|the manager|management)",
  "(manager|owner|supervisor|management) ..3 (review|decide|decides|approve|look|consider|reviews|looks|handle|discuss|answer|must|has to|would|needs|make|makes)",
  "(only|just) (a|the|our) (manager|owner|supervisor)",
  "(request|question|questions|asked|ask|asking) ..2 (about|to|for|regarding)",
  // Somebody else pays the other part.
  "not ..1 (part of|in|included in) your (portion|share|part)",
  "(whether|eligible|qualify|apply for|program|assistance|agency)",
  "(pregunt*|consult*|paso su|pasar su|paso la|pasare su|envio su|envie su|remit*) ..6 (gerente|supervisor|oficina|administracion|dueno)",
  "(gerente|supervisor|administracion|dueno|oficina) ..3 (revis*|decid*|aprob*|consider*|evalu*|tiene que|debe|puede|podria|podra|conteste|responda|resp*)",
  "(solo|solamente|unicamente) (el|la|un|una) (gerente|supervisor|dueno|oficina)",
  "(pedido|solicitud|peticion|pregunta) (de|para|sobre|al)",
];
