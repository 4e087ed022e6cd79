/** The tenant, or somebody close, has died. */
const GONE =
  "died|passed|passed away|dead|deceased|killed|murdered|murio|fallecio|fallecieron|fallecido|fallecida|muerto|muerta|mataron|matado|se nos fue|se nos adelanto|ya no esta con nosotros|no longer with us|not with us anymore|no longer alive|didnt make it|did not make it|buried|cremated|enterramos|sepultamos|descansa en paz|rest in peace|rip|gone to heaven|in heaven|with the lord|con dios|committed suicide|lost (his|her) (battle|life)|perdio la vida|dejo de existir|was shot and|drowned|overdosed|expired|transitioned";
const KIN =
  "$relative|tenant|mr|mrs|ms|senor|senora|don|dona|leaseholder|he|she|we|him|her|inquilino|inquilina|aunt|mother|neighbor in|person|lady|man|owner of this phone|father";

export const DECEASED_FRAMES: readonly string[] = [
  `(${KIN}) ..5 (${GONE}) !(out|inspection|test|by|the|on (the|your|this|it)|exam|his|her test|broke|phone|battery)`,
  `(murio|fallecio|se murio|mataron a|enterramos a|perdimos a|perdi a|se nos fue|sepultamos a|velamos a|fallecieron|se nos murio) ..2 (mi|mis|el|la|nuestro|nuestra|su|don|dona|senor|senora) ..2 ($relative|inquilino|inquilina|papas|padres|abuelos|senor|senora)`,
  "(lost|losing|lose|buried|bury|burying|cremated|cremating) ..1 (my|our|his|her|the|him|mi) ..1 ($relative|him|her|dad|mom|parents|twin|little one|babies) !(phone|job|keys|check|wallet|at the|birthday|ticket)",
  "(buried|cremated|laid|laying|lay) ..1 (him|her|my|them|mom|dad) ..2 (rest|on|yesterday|today|saturday|sunday|monday|tuesday|wednesday|thursday|friday|last|this|>)",
  "(funeral|burial|wake|viewing|memorial service|memorial|cremation|funerals|funeral home|entierro|sepelio|velorio|funeraria|novenario|cremacion|misa de (difuntos|cuerpo presente)) ..5 (for|of|is|was|de|del|fue|es|para|arrangements|costs|cost|my|mi|this|on|tomorrow|today|saturday|friday) !(home (job|where)|director job|potatoes)",
  "(my|our|mi|nuestro|nuestra) ..1 (late|deceased|departed|difunto|difunta|finado|finada|fallecido|fallecida|dead) ..1 $relative !(used to|always (said|told)|would|decia|siempre|fee|loved|taught)",
  "(executor|executrix|estate of|s estate|her estate|his estate|the estate|probate|death certificate|next of kin|albacea|sucesion|acta de defuncion|certificado de defuncion|herencia de|bereavement|obituary|decedent|letters testamentary)",
  "(rest in peace|descanse en paz|descansa en paz|que en paz descanse|qepd|q e p d|rip|en paz descanse|dios lo tenga en su gloria|dios la tenga|ya esta con dios|ya descanso|en el cielo|is in heaven|went to be with the lord|went home to (glory|the lord|god|be)|gained (his|her) wings|no longer with us|ya no esta con nosotros|ya no nos acompana)",
  "($relative|tenant|mr|mrs|ms|senor|senora|don|dona|tenants) ..6 (hes|shes|he is|she is|is|was|they|ya) ..1 gone !(to|for the|out|on|from|until|back|away for)",
  "($relative|tenant|he|she|el|ella|senor|senora) ..4 (se nos (fue|murio|adelanto)|paso a mejor vida|partio|nos dejo para siempre|ya no esta entre nosotros|se fue al cielo|se fue con dios)",
  "(person|tenant|man|lady|guy|woman|senor|senora|one|persona) ..5 (looking for|texting|text|trying to reach|want|reach|buscan|busca|buscando|escriben|on (this|the) lease|del contrato) ..6 (died|passed|dead|deceased|murio|fallecio|muerto|muerta|fallecio)",
  "(acaba|acaban|acabo) de (morir|fallecer|morirse|enterrar)",
  "(odd|od|o d|overdosed|drowned) ..1 (and)? ..1 (died|passed)?",
  "(lost|losing) ..1 (my|our|his|her)? ..1 $relative ..2 (this|last|to|yesterday|today|on|in|suddenly|sunday|monday|tuesday|wednesday|thursday|friday|saturday|>)",
];
