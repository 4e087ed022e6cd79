import { wordSet } from "../../text/word-set.ts";

/** Number words of both languages, in standard spelling. Compound ones (`treintaicinco`) are built below. */
export const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  cero: 0,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
};

/** Words for one; they count only before a word that they can count. */
export const ONES: ReadonlySet<string> = wordSet("one a an un una uno");

export const TEENS: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  diez: 10,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veintiuno: 21,
  veintiun: 21,
  veintidos: 22,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
};

export const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
};

/** Spanish hundreds, which are added. English `hundred` multiplies. */
export const HUNDREDS: Readonly<Record<string, number>> = {
  cien: 100,
  ciento: 100,
  doscientos: 200,
  doscientas: 200,
  trescientos: 300,
  trescientas: 300,
  cuatrocientos: 400,
  cuatrocientas: 400,
  quinientos: 500,
  quinientas: 500,
  seiscientos: 600,
  setecientos: 700,
  ochocientos: 800,
  novecientos: 900,
};

export const MULTIPLIERS: Readonly<Record<string, number>> = {
  hundred: 100,
  hundreds: 100,
  thousand: 1000,
  grand: 1000,
  k: 1000,
  mil: 1000,
};

/** Bank notes and slang for round sums, which need a count before them: `three twenties`, `2 benjamins`. */
export const DENOMINATIONS: Readonly<Record<string, number>> = {
  fives: 5,
  tens: 10,
  tenners: 10,
  twenties: 20,
  fifties: 50,
  benjamin: 100,
  benjamins: 100,
  benji: 100,
  benjis: 100,
  cnote: 100,
  cnotes: 100,
  hunneds: 100,
  rack: 1000,
  racks: 1000,
  band: 1000,
  bands: 1000,
  stack: 1000,
  stacks: 1000,
};

/** A hundred dollars each, where a rhythm or a purpose follows; elsewhere bills are to be paid. */
export const BILLS: ReadonlySet<string> = wordSet("bill bills");

/** What may follow two bills that are a sum. */
export const AFTER_BILLS: ReadonlySet<string> = wordSet(
  "a per every each weekly biweekly monthly / week month fifty twenty on down today tomorrow friday for",
);

/** `half a grand`, `medio mil`. */
export const HALVES: ReadonlySet<string> = wordSet("half medio media");

/** `a couple hundred`, `un par de semanas`. */
export const PAIRS: ReadonlySet<string> = wordSet("couple cople coupla par pair");

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  primero: 1,
  primer: 1,
  primera: 1,
};

export const ORDINAL_SUFFIXES: ReadonlySet<string> = wordSet("st nd rd th ro ero er ero o");

/** Words that make the number before them (or after, for marks) a sum of money. */
export const MONEY_WORDS: ReadonlySet<string> = wordSet(
  "dollar dollars buck bucks usd dolar dolares dolaritos peso pesos pesitos varo varos bola bolas lana lanas baro baros bux smackers bones clams billete billetes verdes",
);
