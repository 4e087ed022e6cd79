import type { TenantContext } from "../tenant-context.ts";
import type { Language } from "../vocabulary.ts";

/**
 * The language a reply is written in: that of the newest text which shows one, else the account's preference, else
 * English. `spoken`: the languages of the tenant's texts, oldest first.
 */
export const replyLanguage = (
  spoken: readonly Language[],
  preference: TenantContext["language_preference"],
): "en" | "es" => {
  const shown = spoken.findLast((language) => language === "en" || language === "es");
  if (shown === "en" || shown === "es") return shown;
  return preference === "es" ? "es" : "en";
};
