/** English verbs of handing money over: the plain form, the past and the participle in `-ing` where they aren't regular. */
const PAYING: readonly (readonly [base: string, past: string, gerund: string])[] = [
  ["pay", "paid", "paying"],
  ["give", "gave", "giving"],
  ["send", "sent", "sending"],
  ["bring", "brought", "bringing"],
  ["drop", "dropped", "dropping"],
  ["put", "put", "putting"],
  ["throw", "threw", "throwing"],
  ["toss", "tossed", "tossing"],
  ["chip", "chipped", "chipping"],
  ["pitch", "pitched", "pitching"],
  ["kick", "kicked", "kicking"],
  ["slide", "slid", "sliding"],
  ["shoot", "shot", "shooting"],
  ["wire", "wired", "wiring"],
  ["mail", "mailed", "mailing"],
  ["hand", "handed", "handing"],
  ["zelle", "zelled", "zelling"],
  ["venmo", "venmoed", "venmoing"],
  ["cashapp", "cashapped", "cashapping"],
  ["paypal", "paypaled", "paypaling"],
  ["deposit", "deposited", "depositing"],
  ["transfer", "transferred", "transferring"],
  ["remit", "remitted", "remitting"],
  ["submit", "submitted", "submitting"],
  ["contribute", "contributed", "contributing"],
  ["commit", "committed", "committing"],
  ["settle", "settled", "settling"],
];

/** `pay|give|send|…` */
export const PAYING_BASES = PAYING.map(([base]) => base).join("|");
/** `paid|gave|sent|…`, but not those that are like their plain form. */
export const PAYING_PASTS = PAYING.filter(([base, past]) => base !== past)
  .map(([, past]) => past)
  .join("|");
/** `paid|given|sent|…`, after `have`. */
export const PAYING_PARTICIPLES = [...PAYING.map(([, past]) => past), "given", "thrown"].join("|");
/** `paying|giving|sending|…` */
export const PAYING_GERUNDS = PAYING.map(([, , gerund]) => gerund).join("|");
