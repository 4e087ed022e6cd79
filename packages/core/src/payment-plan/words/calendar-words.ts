/** Words of the calendar in both languages. */

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...listed("sunday domingo", 0),
  ...listed("monday lunes", 1),
  ...listed("tuesday martes", 2),
  ...listed("wednesday miercoles", 3),
  ...listed("thursday jueves", 4),
  ...listed("friday viernes", 5),
  ...listed("saturday sabado", 6),
]);

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...listed("january enero", 1),
  ...listed("february febrero", 2),
  ...listed("march marzo", 3),
  ...listed("april abril", 4),
  ...listed("may mayo", 5),
  ...listed("june junio jun", 6),
  ...listed("july julio jul", 7),
  ...listed("august agosto", 8),
  ...listed("september septiembre setiembre", 9),
  ...listed("october octubre", 10),
  ...listed("november noviembre", 11),
  ...listed("december diciembre dic", 12),
]);

/** `may` and `march` are months only beside a number, `in`, `of` or `until`. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(["may", "march"]);

export type RelativeDay =
  | { readonly days: number }
  | { readonly unit: "day" | "week" | "month" }
  | { readonly vague: "vague" | "holiday" };

/** `#` stands for a number of units from today. Whatever is vague is no start and no date of a promise. */
export const RELATIVE_DAYS: readonly { readonly meaning: RelativeDay; readonly phrases: readonly string[] }[] = [
  {
    meaning: { days: 0 },
    phrases: [
      "today|tonight|hoy",
      "later today",
      "hoy mismo",
      "this morning|afternoon|evening",
      "esta tarde|noche",
      "by tonight",
      "end of day",
      "eod",
    ],
  },
  {
    meaning: { days: 1 },
    phrases: [
      "tomorrow|manana",
      "manana mismo",
      "tomorrow morning|night|afternoon|evening",
      "manana en|por|a la manana|tarde|noche",
    ],
  },
  { meaning: { days: 2 }, phrases: ["the? day after tomorrow", "pasado manana"] },
  {
    meaning: { days: 7 },
    phrases: [
      "a|one|# week from today|now",
      "in a|one week",
      "en|dentro una? de una? semana",
      "de hoy en ocho",
      "en|dentro de? ocho dias",
    ],
  },
  { meaning: { days: 14 }, phrases: ["a couple of? weeks from today|now", "de hoy en quince"] },
  {
    meaning: { unit: "day" },
    phrases: ["in|within # day|days|dias", "en|dentro de? # dia|dias", "# days from now|today"],
  },
  { meaning: { unit: "week" }, phrases: ["dentro de # semana|semanas", "# weeks from now|today", "# weeks out"] },
  { meaning: { unit: "month" }, phrases: ["dentro de # mes|meses", "# months from now|today"] },
  {
    meaning: { vague: "vague" },
    phrases: [
      "the? end of the|this|next month|week|year",
      "end of month|january|february|april|june|july|august|september|october|november|december",
      "fin|final|finales|fines de|del este|el? mes|ano|semana",
      "a? fin|finales de? mes",
      "mid|middle|beginning|start|first|early of? the? next|this month|week|year|january|february|march|april|may|june|july|august|september|october|november|december",
      "principio|principios|inicio|inicios|mediados de|del? mes|ano|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
      "a mediados|principios de|del? mes",
      "next|this month|week|year|weekend|check|paycheck|payday",
      "the following|coming month|week|year|weekend|check|paycheck|payday",
      "el proximo|siguiente|otro mes|ano",
      "la proxima|siguiente|otra semana|quincena",
      "la semana|quincena que viene|entra|proxima|siguiente",
      "el mes|ano que viene|entra|proximo|siguiente",
      "esta|este semana|mes|quincena|ano|fin",
      "este fin de semana",
      "next|my payday|paycheck",
      "this|next time|cycle",
      "a few days|weeks",
      "unos dias",
    ],
  },
  {
    meaning: { vague: "holiday" },
    phrases: [
      "christmas|xmas|thanksgiving|easter|halloween|navidad|navidades|pascua|labor|memorial|valentines day?",
      "the? fourth of july",
      "new|the years|year eve|day?",
      "after|before? new years|year",
      "ano nuevo",
      "reyes|nochebuena",
      "dia de las madres|gracias|reyes|muertos",
      "mothers|fathers day",
    ],
  },
];

/** `next friday` is the one of the next calendar week. */
export const NEXT_WORDS: ReadonlySet<string> = new Set(["next"]);

/** `manana` is the morning after these: `en la mañana`. */
export const MORNING_ARTICLES: ReadonlySet<string> = new Set(["la", "esta"]);

function listed(words: string, value: number): [string, number][] {
  return words.split(" ").map((word) => [word, value]);
}
