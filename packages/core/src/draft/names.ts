import { ENGLISH_FRAME, ENGLISH_WORDS, SPANISH_FRAME, SPANISH_WORDS } from "../reading/language-words.ts";
import { normalise } from "../text/normalise.ts";
import { wordSet } from "../text/word-set.ts";
import type { DraftTenant } from "./draft-input.ts";

/** Stands for any part of the tenant's name. */
export const TENANT_NAME = "tenantname";
/** Stands for the name of somebody else. */
const OTHER_NAME = "othername";

/** A further form for a word that stands for something, as a phrase can name it. */
export type AliasOf = (form: string, written: string) => string | undefined;

const SHORTEST_NAME = 3;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
const WORD_LISTS = [ENGLISH_FRAME, ENGLISH_WORDS, SPANISH_FRAME, SPANISH_WORDS];
/** Written with a capital although they are nobody's name. */
const NO_NAMES = wordSet(`
  stanton management section zelle venmo paypal walmart western union moneygram autopay gmail google apple android
  social security medicaid medicare english spanish ingles espanol hud ssi snap ebt christmas thanksgiving easter navidad
  court street avenue road drive lane square park portal office manager assistant lobby suite floor building unit
  settings pay rent plan payments payment done received noted recibido anotado claro gracias listo perfecto understood
  wonderful excellent awesome correct exactly sorry lamento siento entiendo comprendo entendido disculpe disculpas
  congratulations felicidades happy remember unfortunately currently monday mondays whenever everyone everybody nobody
  neither either don dona senor senora sra srta mister miss residents tenants autopago autopagos administracion oficina gerente seguro`);

/** The words of a person's name, long parts only: "de la O" would stand for half of Spanish. */
const partsOfName = (name: string): string[] =>
  [...normalise(name).text.matchAll(/\p{L}+/gu)].map(([part]) => part).filter((part) => part.length >= SHORTEST_NAME);

const tenantNames = ({ name }: DraftTenant): ReadonlySet<string> =>
  new Set(partsOfName(name).flatMap((part) => [part, `${part}s`]));

/** Finds the tenant's name in what the tenant, or somebody else, wrote: in any case. */
export const tenantAlias = (tenant: DraftTenant): AliasOf => {
  const names = tenantNames(tenant);
  return (form) => (names.has(form) ? TENANT_NAME : undefined);
};

/**
 * Finds names in a draft: the tenant's, and any other capitalised word that is neither a known word nor one of the
 * words in `known` texts, such as the name of the house.
 */
export const nameAlias = (tenant: DraftTenant, known: readonly string[]): AliasOf => {
  const isTenants = tenantAlias(tenant);
  const knownWords = new Set(known.flatMap(partsOfName));
  const isOrdinary = (form: string): boolean =>
    NO_NAMES.has(form) || knownWords.has(form) || WORD_LISTS.some((list) => list.has(form));
  return (form, written) => {
    const own = isTenants(form, written);
    if (own !== undefined || form.length < SHORTEST_NAME || !CAPITALISED.test(written)) return own;
    return isOrdinary(form) ? undefined : OTHER_NAME;
  };
};
