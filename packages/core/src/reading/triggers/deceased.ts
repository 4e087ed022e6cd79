import type { TriggerFamily } from "./trigger-family.ts";

const PERSON =
  "$relative|he|she|hes|shes|tenant|leaseholder|lease holder|mr|mrs|ms|renter|resident|person|man|woman|lady|account holder|guy";
const PERSONA =
  "$relative|el|ella|inquilino|inquilina|senor|senora|sr|sra|don|dona|persona|titular|arrendatario|esa persona|viejito|viejita|muchacho";

/** The tenant, or someone near them who may be the tenant, has died. */
export const DECEASED: TriggerFamily = {
  kind: "deceased",
  severity: "high",
  phrases: [
    "(deceased|decesed|diceased|desceased) ",
    `(${PERSON}) ~4 (died|passed away|passed on|passed|is dead|was killed|is deceased|is no longer alive|is no longer with us|no longer with us|is gone from this|has passed|just passed|dead|deseased|departed|expired|was murdered|went to heaven|went home to|in heaven|dies|is in heaven|succumbed|od|overdosed and died|is buried|buried) !(the (office|test|inspection|exam|class|drug|background|ball|deadline|word|message|info|phone|note|money)|by|out|through|my|it|his|her (test|class|exam)|inspection|on (it|that|the (offer|apartment|info|message|money))|serious|broke|tired|battery|laughing|down|over|an|that|this (on|along)|to me|along|around|up|lol|of laughter|me)`,
    "(died|passed away|passed on|has died|just died) ..2 (last|yesterday|on|in|this|today|ago|weeks|days|months|suddenly|from|of|after|# )  !(me)",
    "(passed away|pass away|passing away)",
    "(no longer with us|no longer living|no longer alive|rest in peace|resting in peace|god rest)",
    "(r i p|rip) ..1 (mom|dad|to my|my|grandma|him|her|brother|sister|to him|to her|ma|pops)",
    "(widow|widower|widowed|viuda|viudo|enviude|widdow)",
    "(death|deth) (certificate|cert|certificates|cirtificate|notice)",
    "(died|death|passing|loss|funeral|burial|cremation|wake|burying|bury|buried|obituary|memorial) ..2 (of)? ..1 (my|our|his|her|the tenant|the leaseholder|for my) ..1 (mom|mother|mama|dad|father|husband|wife|son|daughter|brother|sister|grandma|grandmother|baby|child|moms|mothers|dads|fathers|husbands|wifes|sons|daughters|brothers|sisters|grandmas|grandmothers|grandfather|grandfathers|partner|fiance|aunt|uncle|aunts|uncles|cousin|boyfriend|girlfriend|grandpa|stepdad|nephew|niece|friend)",
    "(my|our|his|her|the tenants|the) ..1 (moms|mothers|dads|fathers|husbands|wifes|sons|daughters|brothers|sisters|grandmas|grandmothers|grandfathers|mom|mother|dad|father|husband|wife|son|daughter|brother|sister|grandma|uncle|aunt|uncles|aunts|cousins|grandpas) ..1 (funeral|burial|passing|death|cremation|memorial|memorial service|wake)",
    "(obituary|executor|executrix|probate|estate of|his estate|her estate|the decedent|decedent|her obituary|letters testamentary|next of kin)",
    "(lost|loss|losing|buried|burying|cremated|bury|burried) ..1 (my|our|his|her) ..2 (mom|mother|mama|dad|father|husband|wife|son|daughter|brother|sister|grandma|grandmother|baby|child|partner|fiance|spouse|grandfather|aunt|uncle|cousin|nephew|boyfriend|girlfriend|grandson|parents|parent|best friend|granddaughter|twin|grandpa|stepdad) !(job|hours|phone|keys|check|card|custody|house|insurance|benefits|number|in the store|at|in court)",
    "(tenant|leaseholder|person|man|woman|he|she|hes|shes|mr|mrs) ..2 (is|has been|was) ..1 (dead|deceased|murdered|gone to heaven)",
    "hes dead",
    "shes dead",
    "(contacting|texting|billing|asking|calling|trying to reach|looking for|harassing|text|collect from|charge|bill|charging) ..2 (a)? dead (person|man|woman|people|tenant|guy|lady|relative)",
    "(dead) (person|man|woman|guy|lady|people|tenant|husband|mother|father|mom|wife|son) !(walking)",
    // Spanish
    "(fallecio|fallecido|fallecida|fallecieron|fallesio|fayecio|fallecimiento|falleciendo|falecio|finado|finada|difunto|difunta|occiso|q e p d|qepd|descanse en paz|q d e p|que en paz descanse|en paz descanse|certificado de defuncion|acta de defuncion|defuncion|actas de defuncion|sucesion|herederos)",
    `(${PERSONA}) ..4 (murio|se murio|se nos murio|se me murio|ha muerto|esta muerto|esta muerta|se nos fue al cielo|lo mataron|la mataron|ya no vive|ya no esta con nosotros|ya no esta entre nosotros|perdio la vida|muriera|muerto|muerta|se nos adelanto|partio de este mundo|se suicido) !(de (risa|hambre|frio|calor|cansancio|sueno|cansada|cansado))`,
    "(murio|se murio|se nos murio|se me murio|muerio|murieron|se murieron|mataron a) ..2 (mi|el|la|su|nuestra|nuestro|don|dona|a|mis)  ..1 ($relative|inquilino|inquilina|senor|senora|titular|persona|don|dona|sr|sra|papas|padres)",
    "(murio|se murio) ..1 (ayer|anoche|hace|el|la semana|en|de (cancer|covid|un|una|corazon|infarto)|$when)",
    "(muerte|funeral|entierro|sepelio|velorio|enterrar|enterre|enterramos|enterrando|perdida|partida) ..2 (de|a|para)? ..1 (mi|su|nuestra|nuestro|mis) ($relative|padres|papas)",
    "(perdi|perdimos) a mi ..1 ($relative)",
    "(ya no)? (vive|esta) ..1 porque murio",
    "(faleceu|morreu|decede|decedee|mouri)",
  ],
  harmless: [
    "(died|dying|dies|die) (of|from) (laughter|laughing|boredom|embarrassment|hunger|heat|shame|curiosity)",
    "(rest in peace|rip) ..2 (phone|paycheck|car|wallet|bank account|money|savings|laptop|tv|weekend)",
    "(my|the|our|his|her|mi|su|nuestro|nuestra) ..1 (dog|cat|puppy|kitten|pet|pets|hamster|fish|bird|phone|car|battery|truck|laptop|computer|tv|plants|plant|tablet|engine|charger|perro|perrito|perra|perrita|gato|gatito|gata|gatita|mascota|telefono|celular|carro|bateria|cell|transmission|tire|alternator|fridge|furnace|heater|stove|refrigerator|freezer|cellphone|microwave|lawnmower|parrot|rabbit|bunny|hamster|internet|wifi|conejo|pajarito|loro|pez|tele|motor|pila|compu|computadora|goldfish|turtle) ~4 (died|passed|dead|dies|dying|murio|muerto|muerta|fallecio|muriendo)",
    "(murio|se murio|se me murio|fallecio|died) ..2 (mi|el|la|mis|su|my)? (perro|perrito|perra|perrita|gato|gatito|gata|gatita|mascota|telefono|celular|carro|bateria|dog|cat|phone|car|pila|compu|tele|motor|conejo|pajarito)",
    "(died|passed away|passed|murio|fallecio|dead|gone|fallecido|viuda|widow|widowed|viudo) ~3 (years ago|long ago|ages ago|years back|when i was|back in (20|19)|many years|hace anos|hace (#|muchos|varios|diez|dos|tres|cinco|veinte) (anos|anios)|cuando (yo)? era|long time ago|decades ago|a year ago|hace tiempo|hace mucho|for years|# years|# yrs ago|# yrs)",
    "(years ago|hace anos|hace (#|muchos|varios|diez|dos|tres|cinco|veinte) (anos|anios)) ..3 (died|passed away|passed|murio|fallecio)",
    "(im|i am|was|i|literally|lol|almost) ..1 (dead|died|dying|muerta|muerto|me mori) (lol|lmao|tired|laughing|at|haha|serious|broke|inside|of|de|when|from|jaja)",
    "(i) (almost|nearly|about|just|literally)? died",
    "(passed|pass|passing) ..1 (the|by|my|his|her|inspection|a|test|out|through|it|along|over|up|on (it|that|the)|background|class|exam|drug|that|this|your|me)",
    "(time|days|weeks|months|date|deadline|day|month|week|storm|weekend|holiday|holidays|bill|check|fever|flu|due date|kidney stone|grace period|year|moment|cold|the 1st|hours|payday|opportunity|friday|snow|years) ..2 (has|have|already|just|hasnt|havent)? ..1 (passed|passes|pass)",
    "(dead|muerto|muerta) (serious|broke|tired|line|battery|wrong|end|zone|bolt|cell|phone|de (risa|cansancio|hambre|frio|sueno|calor|cansada|miedo|verguenza))",
    "(not|isnt|aint|no esta|no estoy) (dead|deceased|muerto|muerta)",
    "(al|el|del|dia|hora|mar|punto|tiempo|angulo|peso) muerto",
    "(dia de (los)? muertos|day of the dead|walking dead|dead of winter|grateful dead)",
    "(real|fake|college|4th|my|the) estate (agent|tax|sale)",
    "(real) estate",
    "(ripped|rip) (off|my|the|jeans)",
    "(wake) (up|me|him)",
    "(my|mi|the) (service|signal|outlet|lawn|grass|power) ..1 (died|is dead|dead)",
    "(conversation|chat|party|deal|plan) (died|dead)",
    "(dead|beat) beat (dad|father|husband|ex)",
    "deadbeat",
    "(dead to me|drop dead|dead man|dead meat|over my dead)",
    "(lost|perdi) ..2 (custody|contact|patience|job|phone|wallet|keys|track)",
  ],
};
