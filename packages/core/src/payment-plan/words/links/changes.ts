export const REPLACED: readonly string[] = [
  "instead|insted of",
  "rather than|then",
  "not",
  "not the",
  "en vez|ves|lugar de|del?",
  "in place of",
  "as opposed to",
  "forget|scratch the|about?",
  "opposed to",
  "versus",
];

export const CHANGE: readonly string[] = [
  "change|changing|lower|lowering|reduce|reducing|raise|increase|drop|switch|modify|adjust|move|bring|cut|decrease|bump|update it|that|this|my|the down|up? payment|payments|plan|weekly|amount?",
  "lower|change|reduce|raise|increase|drop|switch|adjust|bump|bring",
  "subame|subanme|subirme|bajame|bajenme|bajarme|subale|bajele|cambiame|suba|suban|bajar|bajarle|bajarlo|subir|subirle|cambiar|cambiarlo|reducir|aumentar|bajen|baje|bajeme|cambie|cambien|cambieme|modificar|ajustar",
  "go|going|take|taking|bring me|us? down|up|from|to",
  "to go from|down|up",
];

export const CORRECTION: readonly string[] = [
  "i? mean|meant",
  "sorry|oops|wait|correction|actually|rather",
  "scratch that",
  "make|lets make that|it",
  "or better|rather|even",
  "no wait",
  "wait no",
  "digo|perdon|corrijo",
  "quise|quiero decir",
  "mejor dicho",
  "o mejor|sea",
  "better|mejor|preferably|preferiblemente",
  "would be|work better",
  "seria mejor",
  "no perdon",
];

export const SEQUEL: readonly string[] = [
  "then|after|afterwards|afterward|thereafter|luego|despues|posteriormente",
  "and? then",
  "after that|this|which",
  "the rest",
  "y? luego|despues|de|ahi eso|ahi?",
  "despues de eso|ese",
  "el resto",
  "and then|after that?",
  "every|each week after that?",
];
