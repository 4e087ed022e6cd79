import { phrases, quoteFirst } from "./phrases.ts";
import type { DraftReading } from "./read-draft.ts";

/** What is owed, in words. */
const OWED =
  "(balance|rent|debt|fee|fees|charge|charges|late|amount|rest|remainder|difference|half|part|some|portion|what|money|payment|payments|month|it|that|this|all|everything|interest|penalty|penalties|account|arrears|total|past|owed|last|remaining|first|next|#)";
const OWED_ES =
  "(balance|saldo|renta|deuda|cargo|cargos|recargo|recargos|multa|multas|resto|diferencia|mitad|parte|porcion|pago|pagos|mes|eso|todo|interes|intereses|mora|cuenta|atraso|atrasos|demas|total|monto|lo|restante|ultimo|ultimos|#)";

/** Ways to give up what is owed. */
const PROMISES: readonly string[] = [
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
  `not ((have|need) to)? (worry|stress) (about|over) (the|that|your|this|paying|it|any)? (late|remaining|outstanding|last|past|old|other)? (balance|rent|debt|fee|fees|charge|charges|rest|remainder|difference|portion|interest|penalty|penalties|paying|it|half|amount|month|payment|payments|money|#)`,
  `not worry about (it|that|this)`,
  `(no need|not need|not have|not required|never have|without having|do not owe|not owe) (to)? (pay|repay|cover|send|worry about paying|us) ~3 ${OWED} !(all|today|now|at|right|in|by|this|until|before|upfront|immediately|online|here|yet|with|tonight|first)`,
  "not (owe|owing) (us|anything|that|the rest|it|any) !(#)",
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
  "(reduce|reducing|reduced|lower|lowering|lowered|cut|cutting|shrink|bring down|decrease|adjust) (your|the|what you) (total|full|outstanding|past due|late|remaining|overall|rent)? ..1 (balance|debt|amount|fee|fees|charge|charges|total|owe|portion|bill|what)",
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
  // Spanish
  "perdon* !(la (demora|molestia|tardanza|confusion)|por|si|que|disculpe|las (molestias|demoras)|el (error|inconveniente|malentendido|retraso))",
  "(le|te|les|lo|se le|se lo) (perdon*|condon*|exoner*|exim*|descont*|rebaj*|borr*|elimin*|quit*|descuent*|anul*|regal*) !((el|la|su|sus) (apartamento|casa|vivienda|carro|voucher|ayuda|luz|agua|hijos|cosas))",
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
];

/** Passed on, asked about, or left to a person: no promise of ours. */
const NO_PROMISE: readonly string[] = [
  "(ask|asking|asked|check|checking|request|requesting|requested|submit|forward|pass|passing|passed|send|sent|share|raise|note|noted) ..4 (manager|management|owner|supervisor|office|team|request|review)",
  "(ask|check|see|find out) (if|whether|about|with|a manager|the manager|management)",
  "(manager|owner|supervisor|management) ..3 (review|decide|decides|approve|look|consider|reviews|looks|handle|discuss|answer|must|has to|would|needs|make|makes)",
  "(only|just) (a|the|our) (manager|owner|supervisor)",
  "(request|question|questions|asked|ask|asking) ..2 (about|to|for|regarding)",
  "(whether|eligible|qualify|apply for|program|assistance|agency)",
  "(pregunt*|consult*|paso su|pasar su|paso la|pasare su|envio su|envie su|remit*) ..6 (gerente|supervisor|oficina|administracion|dueno)",
  "(gerente|supervisor|administracion|dueno|oficina) ..3 (revis*|decid*|aprob*|consider*|evalu*|tiene que|debe|puede|podria|podra|conteste|responda|resp*)",
  "(solo|solamente|unicamente) (el|la|un|una) (gerente|supervisor|dueno|oficina)",
  "(pedido|solicitud|peticion|pregunta) (de|para|sobre|al)",
];

const promises = phrases(PROMISES);
const noPromise = phrases(NO_PROMISE);

/** Phrases that begin with their own "not" or "no need" are promises as they stand. */
const beginsWithDenial = (form: string | undefined): boolean =>
  form !== undefined && ["not", "no", "without", "zero", "need"].includes(form);

/** A promise to give up something that is owed. A refusal, or a request passed on to a manager, is none. */
export const findForgivenessPromise = ({ draft }: DraftReading): string | null =>
  quoteFirst(draft, promises, ({ match, sentence, isDenied }) => {
    if (noPromise.occurIn(draft, sentence)) return true;
    return isDenied && !beginsWithDenial(draft.words[match.first]?.forms[0]);
  });
