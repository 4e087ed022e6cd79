import type { TriggerFamily } from "./trigger-family.ts";

/** Danger to life in the home: gas, carbon monoxide, fire from electricity. */
export const HABITABILITY_DANGER: TriggerFamily = {
  kind: "habitability",
  severity: "critical",
  negatable: false,
  phrases: [
    "(smell|smells|smelling|smelled|smell of|odor|odor of|reeks|stinks|stink) ..3 gas !(station|money|is fixed)",
    "gas ..2 (smell|smells|leak|leaks|leaking|odor|smelling|fumes|is leaking|everywhere)",
    "(leaking|leak|leaks) ..2 gas",
    "(carbon monoxide|monoxide|co detector|co alarm|co2 alarm|co2 detector|co leak|monoxido|monoxido de carbono)",
    "(detector|alarm) ..3 (carbon|monoxide)",
    "(spark|sparks|sparking|sparked|arcing|exposed wire|exposed wires|exposed wiring|live wire|live wires|bare wires|electrical fire|electric fire|loose wires|hanging wires|wires hanging|wires exposed|wires are exposed|wires sticking|electrocuted|electrocute|electric shock|burning wires|wires burning|chispas|chispa|chispeando|cables pelados|cables expuestos|corto circuito|cortocircuito|alambres pelados|cables quemados|toques electricos) ",
    "(outlet|outlets|socket|plug|breaker|panel|light fixture|light switch|switch|wires|wiring|wire|electrical|electric|stove|heater|furnace|boiler|fuse box|ceiling light|contacto|enchufe|enchufes|toma|toma corriente|tomacorriente|apagador|switch|estufa|cable|cables|calentador|boiler|breaker|caja de luz|luz) ~4 (smoking|smoke|sparking|sparks|shocked|shocks|shocking|shock|burning|burned|burnt|on fire|caught fire|catching fire|fire|melted|melting|hot to the touch|buzzing and|popping|echa humo|humo|chispas|chispeando|quemando|quemado|quemo|se quema|fuego|da toques|toques|corrientazo|se prendio|explotar|explote|exploto|hace corto)",
    "(sale|echa|echando|tira|saca|sacando|saliendo|salio|sale mucho) ..1 humo ..3 (enchufe|contacto|enchufes|pared|estufa|boiler|calentador|caja|toma|foco|luz|switch|apagador|heater|calefaccion)",
    "(got|get|getting|been|was|keep getting|keeps|gets) ..2 (shocked|electrocuted|zapped) ",
    "(burning smell|smell burning|smells burning|smell smoke|smells like (smoke|burning|burnt|something burning)|smell of smoke|smell of burning|huele a quemado|huele a humo|olor a quemado)",
    "(huele|olor|ole|guele|huelo|apesta|olemos|peste) ..2 (a)? ..2 gas",
    "(fuga|fugas|escape|escapes|esta saliendo|se sale|sale|tirando|escapa|escapando|se esta saliendo|fugando|salida) ..2 (de)? (el)? gas",
    "(there is|theres|a|started|had a|fire in|was a) ..1 fire ..2 (in|at) (my|the) (apartment|kitchen|unit|building|hallway|basement|walls|wall|outlet|stove)",
    "(water|leak|leaking|agua) ..5 (light fixture|outlet|outlets|electrical panel|breaker box|fuse box|light socket|electrical|contacto|enchufe|caja de luz|electric)",
    "(ceiling|roof|floor|balcony|porch|stairs|wall) ..2 (is|are)? ..1 (about to|going to|gonna|ready to) (collapse|fall|cave|fall on|come down)",
  ],
  harmless: [
    "(gas) ..2 (station|money|prices|price|card|tank|mileage|bill|company|is (so|too) (high|expensive)|for my car|pump)",
    "(no|not|dont|isnt) ..1 (smell|spark|sparks) ..1 (anymore|now)",
    "(fixed|repaired|came|arreglaron|arreglado|repararon) ..3 (gas leak|fuga|gas|sparking|outlet|carbon|detector)",
    "(gas leak|outlet|smell|detector|fuga|sparking) ..3 (fixed|repaired|all good|taken care|arreglado|arreglada|repaired|is fine|was fixed|ya)",
    "(new|installed|install|replaced|battery|batteries|inspection|test|testing|tested|pilas|nuevo|instalaron) ..3 (carbon monoxide|co detector|co alarm|monoxido)",
    "spark ..1 (joy|plug|plugs|interest|conversation)",
    "(chevy|chevrolet|car) spark",
    "(shocked) ..1 (at (how|the (price|amount|bill|balance))|that|to see|when i saw|how)",
    "(fire) (drill|alarm test|sale)",
    "(at|en) (my|mi) (job|work|trabajo) ..3 (gas|fire|sparks)",
  ],
};
