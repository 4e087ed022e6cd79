/** Somebody beside the tenant. */
const OTHERS =
  "(mom|mother|mama|dad|father|papa|parents|husband|wife|exwife|ex|widow|widower|spouse|son|daughter|brother|sister|grandma|grandmother|grandpa|grandfather|grandson|granddaughter|aunt|uncle|cousin|nephew|niece|fiance|fiancee|boyfriend|girlfriend|partner|roommate|friend|coworker|coworkers|boss|employer|job|work|workplace|supervisor|hr|payroll|neighbor|neighbors|caregiver|caretaker|babysitter|nurse|kid|kids|child|children|stepdad|stepmom|family|relative|relatives|school|church|reference|references|cosigner|emergency contact|caseworker|case worker|social worker|pastor|priest|teacher|doctor|therapist|counselor|probation officer|trabajadora social|trabajador social|maestra|maestro|doctora|madre|padre|mami|papi|esposo|esposa|marido|viuda|viudo|hijo|hija|hijos|hermano|hermana|tio|tia|primo|prima|sobrino|sobrina|abuela|abuelo|nieto|nieta|suegro|suegra|cunado|cunada|novio|novia|pareja|companero|companera|amigo|amiga|vecino|vecina|vecinos|jefe|jefa|patron|familia|familiar|familiares|padres|trabajo|empleador|empleo|escuela|iglesia|referencias)";

const OWES = "(owe|owes|owed|paid|pays|behind|late|delinquent|evicted|past due|also|debt|debts|balance|plan)";
const DEBE = "(debe|deben|debia|pago|pagaron|paga|pagan|atrasad*|tambien|moros*|deuda|saldo|balance|plan)";

const AUXILIARY = "(has|have|had|is|was|did|already|also|still|just|not|never|only|ha|esta|no|ya|tambien|todavia|solo)";

/** The writer is not the tenant. `tenantname` stands for a part of the tenant's name. */
export const NOT_THE_TENANT: readonly string[] = [
  "wrong (number|person|guy|girl|lady|tenant|man|woman|phone|contact|name) !(of|on)",
  "[ wrong ]",
  "(this is|is|are|texting|reached|texted|called) (a|an|the|our) ..1 (business|company|store|shop|restaurant|school|hospital|clinic|salon|church|work phone|business line)",
  "(es|habla a|llamo a|escribe a) (un|una) ..1 (negocio|empresa|tienda|restaurante|escuela|clinica|iglesia|oficina)",
  "tenantname ..1 (phone|cell|line|voicemail) !(is broken|broke|died|is off)",
  "not|isnt|aint ..1 tenantname",
  "(who is|whos|who the hell is|who) tenantname",
  "tenantname (who|does|did|is|has|moved|passed|died|left|no|not|do|can|will|was|asked|works|lives)",
  `tenantname ..1 ${OTHERS} !(s|owes)`,
  `[ (his|her|their|su|la|el) ..1 ${OTHERS} (de tenantname|here)? ]`,
  `(this is|i am|im|its|it is) (his|her|their|the|tenantname) ..1 ${OTHERS}`,
  `(his|her|tenantname) ..1 ${OTHERS} (here|speaking|writing|replying|answering|texting)`,
  "(this is|you have|you got|its|it is) (his|her|my ..1) (phone|cell|number|work phone|line)",
  "(have|using|holding|answering|got) (his|her|tenantname) (phone|cell|messages|texts)",
  "not ..2 know ..2 (him|her|tenantname|that person|this person|who this is|who that is|anyone|anybody|who you)",
  "no idea who",
  "(nobody|noone|no one) ..1 (named|called|by that|with that|here)",
  "(got|had|have|bought) ..2 this (number|phone) !(so|if|because)",
  "(you have|you got|you are texting|you texted|texting) the wrong",
  "not ..1 (his|her|their|the tenant|that person|the person|who you)",
  "(numero|persona|telefono|celular) (equivocado|equivocada|incorrecto|incorrecta|erroneo|erronea)",
  "equivoc* de (numero|persona|telefono)",
  "no (soy|es|esta|vive|conozco|conosco|se quien es|tengo idea quien) ..2 tenantname",
  "(quien|kien) (es|chingados es) tenantname",
  "tenantname (ya|no|se|esta|murio|fallecio|es|trabaja|vive)",
  `(soy|habla|le habla|le escribe|es|aqui) (el|la|su|un|una) ..1 ${OTHERS} !(que|de stanton)`,
  "(no soy|no es) (el|ella|esa persona|la persona|ese|esa|quien)",
  "no (lo|la|le|los) conozco",
  "no conozco a (esa|ese|esta|este|nadie|ninguna|ningun|el|ella|la|quien)",
  "no se quien es",
  "(ya no|no) (vive|trabaja) (aqui|en|con)",
  "(este|ese) (no es|ya no es) ..1 (numero|telefono|celular)",
  "(este|es) ..1 (numero|telefono|celular) (es)? (de su|de otra|nuevo de|del trabajo|de ..1 (trabajo|oficina|empresa|familia))",
];

/** … told by a pronoun alone: "he's asleep". */
export const SOMEBODY_ABSENT: readonly string[] = [
  "(he|she|they) ..1 (not|no longer|moved|passed|died|does not) ..2 (live|lives|stay|stays|here|away|out|number|phone|work|works)?",
  "(he|she) ..1 (is|at|in|out|left|went|stepped|forgot|asked me|told me|can|will|works|sleeping|asleep|driving|busy|gone|lives)",
  "(el|ella) (ya no|no esta|murio|fallecio|se mudo|salio|esta (trabajando|dormid*|manejando|en|ocupad*)|trabaja|vive)",
];
/** Then "he" is somebody in the tenant's own story. */
export const OWN_STORY: readonly string[] = [
  `(my|our|mi|mis|nuestro|nuestra) ..2 (${OTHERS.slice(1, -1)}|landlord|manager|super|doctor)`,
  "(i|we) ..1 (can|could|need|will|want|paid|pay|have|had|get|lost|owe|live|work|told|called|talked|spoke|not)",
  "(manager|landlord|owner|office|super|maintenance|plumber) ..3 (he|she)",
  "(puedo|necesito|tengo|quiero|pague|perdi|vivo|trabajo|hable)",
];

/** What would tell a stranger that there is a debt, or have the stranger carry it. */
export const DEBT_WORDS: readonly string[] = [
  "owe|owes|owed|owing|debt|debts|balance|arrears|delinquent|unpaid|overdue|eviction|collections|collection",
  "(past due|rent|payment|payments|pay|paying|portion|installment|money)",
  "(has|have|had|not|never) ..1 paid",
  "(fell|falling|is|are|got|gotten|days|months|weeks|running) (behind|late)",
  "payment plan",
  "(deuda|deudas|debe|deben|adeuda|saldo|balance|renta|alquiler|dinero|pago|pagos|pagar|pague|atrasad*|atraso|pendiente|vencid*|cobro|cobros|mora|moros*)",
];

/** Somebody else's affairs told to the tenant, or the tenant's told to somebody else. */
export const OTHER_PEOPLE: readonly string[] = [
  "(digale|dile|diganle|avisele|avisale|recuerdele|recuerdale|pidale|cuentele|expliquele|informele) a tenantname ~6 (debe|renta|deuda|saldo|pagu*|pago|pagar|atras*|vencid*)",
  `(your|the|another|other|my|a|one) ..1 (neighbor|neighbors|neighbour|tenant|resident|roommate) ..5 ${OWES}`,
  "(tell|let|remind|ask|inform|have) tenantname ..6 (#|pay|owe|owes|rent|balance|late|behind|debt|payment|money|due)",
  `# (b|c|d|e|f|g|h) ..4 (${OWES}|${DEBE})`,
  "# a (is|has|was) ..2 (behind|late|paid|on a plan|months|past due)",
  `(unit|apt|apartment|number|in|from|apto|apartamento|unidad) # ..5 (${OWES}|${DEBE})`,
  `(neighbor|neighbors|tenant|tenants|resident|residents|person|family|lady|man|guy|couple|people) ..1 (in|at|from|next|upstairs|downstairs|above|below|across|of|on) ~4 (${OWES}|pay)`,
  "(unlike|like|than) your neighbor|neighbors|roommate|sister|brother|cousin",
  `(we|i|manager|stanton|office|team|someone|somebody) ~4 (told|tell|telling|inform|informed|notify|notified|notifying|contact|contacted|contacting|call|called|calling|text|texted|email|emailed|spoke|speak|talk|talked|let|reach|reached|share|shared|discuss|discussed|message|messaged|ask|asked|write|written|visit|alert|alerted|send|sent|mention|mentioned) ..4 (your|the) ..1 ${OTHERS} !(number|order|orders|day|days|today|portal|with|assistance)`,
  `your ..1 ${OTHERS} ..2 (knows|know|told us|told|tells|confirmed|was told|has been told|will know|will hear|will find|needs to know|should know|called us|called|said|informed|was informed|has been notified|will be notified|will be contacted|will be told|is aware|mentioned|owes)`,
  `(tell|let|have|get) your ..1 ${OTHERS} ..3 (that you|you owe|about your|about the|know)`,
  `(mr|mrs|ms|miss|senor|senora|sr|sra|don|dona|la senora|el senor) othername ~5 (${OWES}|${DEBE})`,
  `othername (in|at|from|upstairs|downstairs|next door|de|del|en) ~5 (${OWES}|${DEBE}|pay)`,
  `othername ${AUXILIARY}? ${AUXILIARY}? (owe|owes|owed|paid|pays|paying|behind|late|delinquent|short|settled|past due|debe|debia|pago|paga|pagado|pagando|atrasad*)`,
  `othername ${AUXILIARY}? (has|have|had|got|on|tiene|con) ..2 (plan|balance|debt|deuda|saldo|#)`,
  `(except|besides|excepto|menos) (the|los|la|el)? othername`,
  `(your|the|another|my|a) ..1 (neighbor|neighbors|neighbour|roommate|tenant|resident|coworker|friend|sister|brother|cousin) ..5 (has|have|pays|does|got|gets) ..2 (one|#|plan|deal)`,
  `(left|leave|leaving|dropped|give|gave) ..1 (word|message|messages|note|voicemail|letter|notice) ..2 (with|for|at|to) (your|the) ..1 ${OTHERS}`,
  `(deje|dejamos|dejaremos|dejare|mandamos|mande|enviamos|dimos) ..2 (recado|mensaje|mensajes|razon|dicho|nota|carta|aviso) ..1 (a|con|en) (su|tu|sus|el|la) ..1 ${OTHERS}`,
  `(your|su|tu) ..1 ${OTHERS} ..3 (has|have|is|not|already|still|no|ya|todavia|ha)? ..2 (not|no)? ..2 (paid ..2 (part|share|portion|rent|late)|behind|pagado|ha pagado|pago su|debe) !(for you|your)`,
  `(su|tu|el|la|los|las|otro|otra|otros) ..1 (vecino|vecina|vecinos|vecinas|inquilino|inquilina|inquilinos|companero|companera) ..5 ${DEBE}`,
  `(dijimos|diremos|informamos|informaremos|avisamos|avisaremos|hablamos|hablaremos|llamamos|llamaremos|contactamos|contactaremos|notificamos|notificaremos|contamos|contaremos|preguntamos|preguntaremos|decirle|avisarle|llamarle|llamar|contactar|informar|informarle|hablar|notificar|mencionamos|escribimos|escribiremos|hable|llame|dije|conte|avise) ..2 (a|con|al|de|en) (su|tu|sus|el|la)? ..1 ${OTHERS}`,
  `(su|tu) ..1 ${OTHERS} ..2 (sabe|saben|sabra|sabran|nos dijo|dijo|nos conto|conto|se enterara|se enteraran|se va a enterar|confirmo|nos llamo|nos informo|debe)`,
  `(digale|dile|avisele|cuentele) a su ..1 ${OTHERS} ..3 (que|de|sobre)`,
];

/** Somebody's affairs, without a name: told only of those whom the tenant, or the draft, has named. */
export const PRONOUN_AFFAIRS: readonly string[] = [
  "(el|la|los|las) (del|de la|de al lado|de arriba|de abajo|de enfrente|que vive) ~6 (pag*|debe*|atras*|plan|saldo|deuda)",
  "(the one|the guy|the lady|the folks|the people|they) (in|at|next door|upstairs|downstairs|across) ~6 (pay|pays|paid|paying|owe|owes|behind|late|plan)",
  `(your|su|tu) ..1 ${OTHERS} (has|have|did|is|was|already|also|just|ya|tambien|si)? ..1 (paid|pays|covered|settled|owes|owed|behind|late|caught up|pago|pagaron|debe|atrasad*|cubrio) !(for you|your)`,
  "(he|she|they) (has|have|had|is|are|was|were|did|does|already|also|still|just)? ..1 (not)? ..2 (paid|pays|pay|owe|owes|owed|settled|behind|late|short|delinquent|made a payment|caught up)",
  "(tell|remind|let|inform) (him|her|them|tenantname) ..5 (pay|owe|owes|rent|balance|late|behind|debt|payment|money|due)",
  "(digale|dile|diganle|avisele|recuerdele|dele) ..3 (pagu*|pag*|debe|deuda|renta|saldo|atras*)",
  "(his|her|their) (#|debt|arrears|overdue|unpaid|late rent)",
  "(he|she|they) (has|have|had|got|set up|made|is on|are on|asked for|agreed to) ..3 (balance|plan|debt|arrears|payment plan)",
  "(ella|ellos|el (ya|no|todavia|tambien|tampoco)) ..2 (pago|pagaron|debe|deben|ha pagado|tiene un plan|tiene saldo)",
];

/** The tenant asks after somebody else's account. */
export const ASKS_AFTER_OTHERS: readonly string[] = [
  `${OTHERS} ~5 (did|has|have|is|does|do|was) (he|she|they) ..1 (pay|paid|pays|owe|owes|behind|late)`,
  `(did|has|have|is|are|does|do|was|were|how much|when|what|why|y) ~3 (${OTHERS}|unit|apartment|apt|upstairs|downstairs|everyone|everybody|others|anyone|people|neighbors|vecinos) ~4 (pay|paid|pays|paying|owe|owes|owed|behind|late|plan|balance|rent|part|share|come in|came in|more time|extension|discount|break|deal)`,
  "(is|did|does|has) # ..1 (paid|pay|owe|owes|behind|late)",
  "(is|did|does|has) # (a|b|c|d|e|f|g|h|l|n|r|s) ..1 (paid|pay|owe|owes|behind|late)",
  `(mi|mis|el|la|los|su) ..1 ${OTHERS} ~3 (pago|pagaron|debe|deben|pagado|atrasad*|plan)`,
];

/** Somebody pays for the tenant: that payment is the tenant's affair. */
export const PAYS_FOR_THE_TENANT: readonly string[] = [
  "(pay|paid|pays|paying|send|sent|sending|help|helping|helped|gave|give|giving|cover|covered|covering) ..2 (for me|me|my (rent|part|portion|share|balance|account|payment)|it for|on my)",
  "(drop|dropped|dropping|bring|brought) ..2 (my|the) (rent|payment|money)",
  "(pago|pagar|paga|pagara|mando|va a pagar|ayuda|ayudar) ..2 (por mi|mi (renta|parte|saldo|cuenta)|lo mio|para mi|me)",
  "(me|nos) ..2 (pago|paga|ayuda|va a pagar|mando)",
];

/** A plain answer: what it answers is told. */
export const PLAIN_ANSWERS: readonly string[] = [
  "[ (well|lol|haha|oh|hi|hola|bueno|pues)? (yes|yep|yeah|no|nope|not yet|correct|si|sip|todavia no|aun no|asi es)",
  "(he|she|they) (did|has|have|is|are|does|do|was|were|paid)",
  "(ya|no|todavia) ..1 (pago|ha pagado|pagaron)",
];

/** The tenant spoken of, not to: "Dana Ruiz gave us this number". */
export const TENANT_SPOKEN_OF: readonly string[] = [
  "tenantname !< (is|has|owes|gave|listed|left|needs|still|was|signed|lives|used|put|rents|also)",
  "tenantname !< (nos|debe|tiene|dio|dejo|aparece|esta|vive|renta|puso|firmo|aun|todavia)",
  "(looking for|trying to reach|reach|reaching|collect* ..2 from|rent from|about|busco a|buscamos a|localizar a|contactar a|hablar con) tenantname tenantname",
];

/** Declining to tell, or asking for leave first. */
export const KEPT_PRIVATE: readonly string[] = [
  "(can|could|do|will|may|are|would) not ..2 (share|discuss|disclose|give|talk|say|provide|speak|tell|contact|call|reveal|release|comment)",
  "unable to (share|discuss|disclose|give|talk|speak)",
  "(only|just) ..3 (your|own) (account|balance|plan)",
  "private|confidential|privacy|permission|consent|authorization|authorize|written",
  "no (puedo|podemos|comparto|compartimos|damos|doy|hablamos)",
  "privado|privada|confidencial|privacidad|permiso|autorizacion|consentimiento|autorice",
];
