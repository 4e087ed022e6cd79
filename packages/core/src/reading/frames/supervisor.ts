/** A person above us is asked for. */
const ASK =
  "want|wanna|need|like|demand|asked|asking|ask|prefer|rather|request|requesting|require|requested|wish|trying|quiero|queremos|necesito|exijo|pido|quisiera|deseo|prefiero|dejeme|dejenme|puedo|podria|pedi|solicito|ocupo|can i|could i|may i|let me|lemme|tengo que|gustaria|wanted|how do i|how can i|necesitamos";

export const SUPERVISOR_FRAMES: readonly string[] = [
  `(${ASK}) ..4 ($speak_do|$speak_doing|see|contact|reach|hear from|go to|take it up|ver|contactar|meet|a meeting|time with|llegar con) ..5 ($boss|$in_charge|your (boss|manager|supervisor|higher)) !(is|on (my|the) (lease|job)|s office hours)`,
  `(want|wanna|need|demand|asked|asking|ask|prefer|request|requesting|requested|quiero|queremos|necesito|exijo|pido|quisiera|deseo|prefiero|pedi|solicito|ocupo|gustaria|wanted|necesitamos) ..2 ($speak_do|a|an|the|your|ur|to see|see|get|al|a la|el|la|un|una) ..2 (real|actual|different|human)? ..1 ($boss) ..2 (here|come|call|to (call|come|contact|text|speak|look|see|handle)|on the (phone|line)|now|please|involved|number|name|info|que (me|venga|llame)|>)`,
  "(put|get|connect|transfer|pass|give|patch|bring|forward|send|escalate|have|tell|paseme|paseme|pasame|pasenme|comuniqueme|comunicame|comuniquenme|comuniquen|conecteme|transfierame|transfiera|poner*|ponga*|deme|denme|mande*|traiga*|pongame*) ..3 ($boss|$in_charge) ..3 (on the (phone|line)|on|through|please|now|here|call|to call|call me|>|number|s number|to me|que)",
  "(paseme|pasame|pasenme|comuniqueme|comunicame|comuniquenme|conecteme|transfierame) ..2 (con|a|al|a la|el|la|su)? ..1 $boss",
  "put ..1 (the|your|ur|a|that)? $boss on",
  "(que|dile|digale|diganle|digale) ..2 (me|nos|a la|al|a|su)? ..1 (llame|hable|marque|conteste|atienda|contacte|escriba|venga|atiendan|llamen|busque) ..3 $boss",
  "(dile|digale|diganle|tell|have|ask) ..2 $boss ..2 (that|que|to|s)? ..2 (me)? (llame|hable|marque|venga|call|text|contact|come|reach|get back|phone|see)",
  "(who|whos|who is|whose|quien|quienes|cual) ..2 (is|are|es|son)? ..1 (your|ur|yalls|the|above|over|su|tu|el|la) ..1 ($boss|real (owner|manager)|person in charge) !(of the lease|name on)",
  "(who|whos|quien) ..2 (in charge|runs|manages|is above|over you|manda|esta a cargo|es el que manda|makes the decisions|can override|supervises|do you (report|answer) to)",
  "(quiero|necesito|ask|asked|asking|want|need|demand|give me|can i (get|have)|may i (get|have)|speak|hablar|talk|discuss|is there|isnt there|anybody|anyone|hay|discuss this) ..5 $in_charge",
  "(anybody|anyone|somebody|someone|alguien|person) ..1 (else|mas)? ..1 (higher|above|over (you|u)|mas arriba|superior|senior|up the chain)",
  "(escalate|escalated|escalating|elevate|elevar|escalar) ..1 (this|it|my|the|esto|mi|caso|matter|complaint|to)",
  "(go|going|went|ir|voy|pasar) (over|above|around|por encima de|arriba de) (your|ur|you|ti|usted|su|yall)",
  "(your|su|tu|ur) (boss|supervisor|superior|manager|higher ups|jefe|supervisor|gerente|encargado) ..1 (number|name|email|phone|numero|nombre|correo|contact|info)",
  "(manager|supervisor|owner|landlord|gerente|encargado|dueno|duena|jefe) ..1 (please|por favor|porfavor|porfa|now|ahora|call me|llameme) >",
  "(tired of|done|sick of|enough|not|instead of|stop|harto|harta|cansado|cansada|ya no quiero|dont want|no voy a|not gonna) ..2 (talking|talk|dealing|deal|speaking|texting|arguing|hablar|hablando|tratar|with (you|u|a (bot|computer|machine|robot))) ..8 ($boss|$in_charge)",
  "(where|wheres|donde) ..2 (is|esta)? ..1 (the|el|la|your|su|a) ..1 (manager|owner|supervisor|landlord|boss|dueno|duena|gerente|encargado|jefe) ..2 (when|hide|hiding|at|cuando|escond*|>)",
  "(con quien|a quien|who|whom) ..3 (puedo|me|can|do|should|would|could) ..4 (quejar*|complain|talk to|hablar|speak to|speak with|go to|contact|report|dirigirme|reportar*) ..3 (about (you|u|this|your)|above|de (usted|ustedes|ti)|arriba|$boss)",
  "(hay|is there|theres|no hay|isnt there|do you have|tienen) ..2 (a|an|un|una|algun|alguna|any)? ..1 ($boss|$in_charge) ..3 (que|who|that|i can|me|available|there|disponible|around|to (talk|speak)|puedo|please|ahi)",
  "(need|want|have|get|quiero que|necesito que|ask|asked|asking|pedi|pido) ..2 (for)? ..1 (mr|mrs|ms|a|the|your|ur|some|an|actual|el|la|un|una|that|stanton) ..2 ($boss|stanton|himself|herself) ..3 (to|call|come|himself|herself|me|llame|venga|hable)",
  "(real|live|actual|human|living) (person|human|human being|manager|supervisor|someone) ..5 ($boss|in charge|not (this|a) (bot|robot|machine|computer))",
  "(asked|asking|ask|begging|waiting|llevo|pedi|pidiendo) ..5 (for|to see|por|ver|hablar con) ..1 (a|an|the|your|al|un|el|la)? ..1 $boss !(s (name|number|email))",
  "(is there|can i|hay|dejeme|let me|need|want|quiero|necesito|connect me|get me|deme|give me|puedo|pongame) ..3 (a|an|una|un|otra|another|someone|somebody|alguien|some) ..1 (real|live|actual|different|human|other|else|otra|mas|persona|person) ..1 (person|human|persona|de verdad|human being|else|real|que mande|someone) ..4 (talk|speak|hablar|atienda|call|help|not|no|>)",
  "(alguien|persona|someone|anyone) que (mande|decida|sepa|tenga autoridad|pueda decidir|resuelva|de la cara|este a cargo)",
  "(needs|need|has|tiene|must|should|going|goes) ..1 (to)? (go|ir|be sent|be forwarded|taken) ..1 (to|a|al|con|with) ..2 $boss",
  "(you|u|usted|tu) ..1 (cant|cannot|no me puede|no puede|couldnt) ..1 (help|ayudar) ..2 (me)? ..2 (so)? ..1 (who|quien|get|then who)",
];
