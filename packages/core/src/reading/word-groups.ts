import { NAME_GROUP } from "./lexicon/names.ts";
import { NOUN_GROUPS } from "./lexicon/nouns.ts";
import { VERB_GROUPS } from "./lexicon/verbs.ts";

/** Named groups of words for the phrases (`$name`), each written in the notation of `phrase.ts`. */
const PHRASE_GROUPS = {
  // Who
  you: "you|youre|your|yourself|yourselves|yall|youll|youve|people like you|you people|usted|ustedes|ud|uds|ustds|ustd|tu|vos|vocs",
  company:
    "stanton|landlord|landlords|owner|owners|management|company|corporation|office|place|complex|building|property|agency|collectors|llc|realty|slumlord|slumlords|dueno|duenos|casero|compania|oficina|administracion|arrendador|empresa|edificio",
  you_or_company:
    "$you|them|they|theyre|all of you|all of them|(the|this|that|these|your|my|whole) (whole|damn|fucking|entire|property|management)? ($company|people)|stanton|landlord|management",
  lawyer:
    "lawyer|lawyers|attorney|attorneys|counsel|abogado|abogada|abogados|abogadas|licenciado|legal aid|legal services|advocate",
  my_lawyer:
    "(my|our|a|an|the|mi|un|una|nuestro|el|mis) (own|legal|tenant|tenants|housing|fucking|damn)? $lawyer|legal aid|legal services|ayuda legal",
  relative:
    "mom|mother|mama|mami|dad|father|papa|papi|husband|wife|spouse|son|daughter|brother|sister|grandma|grandmother|grandpa|grandfather|granny|nana|abuela|abuelo|abuelita|abuelito|aunt|uncle|cousin|nephew|niece|fiance|fiancee|boyfriend|girlfriend|partner|roommate|friend|baby|child|kid|stepdad|stepmom|grandson|granddaughter|inlaw|madre|padre|esposo|esposa|marido|mujer|hijo|hija|hermano|hermana|tio|tia|primo|prima|sobrino|sobrina|nieto|nieta|suegro|suegra|cunado|cunada|novio|novia|pareja|companero|companera|amigo|amiga|bebe|viejo|viejito|jefita|jefito",
  // Verbs of intent
  will: "ill|ima|well|(im|we|were|i) (gonna|going to|about to|ready to|fixing to|bout to|planning to|just gonna|seriously gonna|really gonna|will|may|might|can|could|should|would|plan to|intend to|have to|gotta|wanna|want to|need to|swear ill|promise ill)|gonna|going to|fixing to|about to|will|might|may have to|have no choice but to|(i am|were) (gonna|going to)",
  // Messages
  to_contact:
    "text|texting|message|messaging|contact|contacting|send|sending|bother|bothering|bug|bugging|harass|harassing|hit up|hitting up|hit me up|hitting me up|blow up|blowing up|blow me up|blowing me up|blowin up|spam|spamming|write|writing|reach out|reaching out|pester|pestering|annoy|annoying|stalk|stalking|hound|hounding|torment|tormenting|nag|nagging|notify|notifying|ping|pinging|badger|badgering",
  to_call: "call|calling|calls|phone|phoning|ring|ringing|dial|dialing",
  // Whom a wronged tenant turns to
  authority:
    "court|courts|judge|judges|juez|corte|hud|cfpb|fcc|bbb|better business bureau|attorney general|mayor|city hall|the city|city council|councilman|councilwoman|alderman|senator|congressman|congresswoman|governor|health department|code enforcement|building inspector|city inspector|housing inspector|section 8|fair housing|housing authority|tenants union|tenant union|tenants association|eeoc|the news|the media|reporters|ombudsman|legal aid|small claims|el alcalde|alcaldia|la ciudad|derechos humanos|telemundo|univision|las noticias",
  // The home
  fixture:
    "heat|heater|heating|furnace|boiler|radiator|ac|air conditioner|toilet|sink|tub|bathtub|shower|faucet|stove|oven|fridge|refrigerator|freezer|dishwasher|washer|dryer|elevator|lock|door|window|windows|buzzer|intercom|outlet|outlets|lights|light|thermostat|disposal|microwave|gate|pipe|pipes|drain|ceiling|floor|ventana|ventanas|puerta|nevera|refrigerador|refri|calentador|calefaccion|calefactor|estufa|horno|inodoro|sanitario|excusado|lavamanos|lavaplatos|fregadero|ducha|regadera|banera|bano|tina|llave|grifo|pluma|ascensor|elevador|cerradura|chapa|timbre|lavadora|secadora|techo|piso|tuberia|caneria|desague|drenaje|aire acondicionado|luces",
  // Money asked of the tenant
  charge:
    "cargo|cargos|cobro|cobros|recargo|recargos|balance|saldo|deuda|cuenta|monto|cantidad|suma|renta|factura|late fee|multa|aumento|charge|charges|amount|bill|fee|fees|ledger|statement|total|debt",
  // Degree
  when_not:
    "at (#|night|work|noon|midnight|this hour|this time|that hour|my job|church|school)|before (#|noon|i|my|work)|after (#|hours|work|dark)|past #|(this|so|that|too|very) (early|late|much|often|many)|early|late|in the (morning|mornings|evening|evenings|afternoon|middle)|on (sunday|sundays|saturday|weekends|weekend|holidays|my)|during|until|til|till|when im|while im|while i|when i|right now|between #|overnight|on weekends|so many times|twice|every (day|hour|minute)|en la (manana|noche|tarde|madrugada)|por la (manana|noche|tarde|madrugada)|de (noche|madrugada|dia)|tan (temprano|tarde|noche|seguido)|temprano|tarde|antes de|despues de|a (esta|estas|esa|esas) horas?|los (domingos|sabados|fines)|cuando|mientras|ahorita|ahora|hasta|a las|todos los dias|a cada rato",
  when: "yesterday|today|tonight|last (night|week|month|year)|this (morning|week|month)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|ayer|hoy|anoche|(la semana|el mes) pasad*",
} as const;

export const WORD_GROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...PHRASE_GROUPS, ...NOUN_GROUPS, ...VERB_GROUPS, name: NAME_GROUP }),
);

/** Words that turn what follows into its opposite. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not dont doesnt didnt wont cant never isnt arent wasnt werent havent hasnt hadnt wouldnt couldnt shouldnt without
  neither nor no nunca jamas tampoco sin ni nao`.split(/\s+/),
);
