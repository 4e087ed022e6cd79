import { standardSpelling } from "../text/shorthand.ts";
import type { LanguageFit } from "./draft-language.ts";
import { languageFit } from "./draft-language.ts";
import { nameAlias, tenantAlias } from "./names.ts";
import type { AliasOf } from "./names.ts";
import type { DraftInput, DraftTenant, SupportedFigures } from "./draft-input.ts";
import type { WordedText } from "./worded-text.ts";
import { wordText } from "./worded-text.ts";

/** A draft as the checks see it: read once, looked at by each. */
export interface DraftReading {
  readonly draft: WordedText;
  readonly message: WordedText;
  readonly tenant: DraftTenant;
  readonly supported: SupportedFigures;
  readonly language: LanguageFit;
}

/** The tenant's name, and texted words as they are meant: `u` is also `you`. */
const messageAlias = (tenant: DraftTenant): AliasOf => {
  const nameOf = tenantAlias(tenant);
  return (form, written) => {
    const meant = standardSpelling(form);
    return nameOf(form, written) ?? (meant === form ? undefined : meant);
  };
};

/** No text message is longer; what is has failed for its length before anybody reads on. */
const MOST_CHARACTERS = 2_000;

/** Prepares a draft for its checks. */
export const readDraft = (input: DraftInput): DraftReading => {
  const { tenant, supported = {} } = input;
  const known = [tenant.property ?? "", ...(supported.texts ?? [])];
  return {
    draft: wordText(input.draft.slice(0, MOST_CHARACTERS), nameAlias(tenant, known)),
    message: wordText(input.tenant_message.slice(0, MOST_CHARACTERS), messageAlias(tenant)),
    tenant,
    supported,
    language: languageFit(input),
  };
};
