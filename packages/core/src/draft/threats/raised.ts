/** What tenants write when they raise a matter themselves (notation: `../../reading/phrase.ts`). */

export const HOME_RAISED: readonly string[] = [
  "(evict*|kick* ..2 out|kicked out|lose ..2 (place|home|apartment|housing|voucher)|losing ..2 (place|home|apartment|housing|voucher)|homeless|shelter|move|moving|movers|lock|locks|locked|key|keys|fob|apartment|lease|renew*|transfer|notice|waitlist|waiting list|storage|basement|furniture|my things|my stuff|belongings|street|flood*|fire)",
  "(desaloj*|sacar*|echar*|saquen|echen|sacan|perder ..2 (casa|apartamento|hogar)|calle|mudar*|mudanza|cerradura|chapa|llave|llaves|apartamento|contrato|renovar|aviso|lista de espera|mis cosas|muebles|refugio|albergue|inund*|incendio)",
];

export const LAW_RAISED: readonly string[] = [
  "(court|judge|summons|hearing|lawyer|lawyers|attorney|legal|legally|sue|suing|sheriff|marshal|police|cop|cops|arrested|jail|prison|probation|parole|stole|stolen|steal*|robbed|robbery|thief|broke|break in|broken into|vandal*|hit my|fight*|assault*|gun|threatened|abus*|domestic|restraining|drug|drugs|fraud|scam|crime)",
  "(corte|juez|juzgado|citacion|audiencia|abogado|abogada|legal|demanda|demandar|alguacil|sheriff|policia|arrest*|carcel|preso|robaron|robo|robar|ladron|pelea|golpe*|amenaz*|arma|drogas|fraude|estafa)",
];

export const STANDING_RAISED: readonly string[] = [
  "(credit|bureau|bureaus|record|background|reference|collections|collection|garnish*|wages|payroll|next landlord|rental history)",
  "(credito|buro|record|historial|referencia|cobranza|colecciones|embarg*|sueldo|salario)",
];

export const AUTHORITIES_RAISED: readonly string[] = [
  "(immigration|ice|deport*|cps|dcf|child services|social services|caseworker|case worker|social worker|employer|boss|job|papers|probation)",
  "(inmigracion|migra|deport*|servicios sociales|trabajadora social|patron|jefe|jefa|empleador|papeles)",
];
