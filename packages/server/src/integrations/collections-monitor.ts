import type { TenantContext } from "@orchestrator/core";
import { z } from "zod";
import { normalisePhoneNumber } from "./phone-number.ts";
import type { CollectionsMonitor } from "./ports.ts";
import type { ServiceClient } from "./service-client.ts";
import { wireDollars, wireInteger, wireNumber } from "./wire-values.ts";

type LanguagePreference = TenantContext["language_preference"];

/** What the account calls a language, in lower case, without a region. */
const LANGUAGE_NAMES: Readonly<Record<string, LanguagePreference>> = {
  en: "en",
  eng: "en",
  english: "en",
  es: "es",
  spa: "es",
  spanish: "es",
  español: "es",
  espanol: "es",
  pt: "pt",
  por: "pt",
  portuguese: "pt",
  português: "pt",
  portugues: "pt",
};

const readLanguage = (preference: string): LanguagePreference => {
  const [name = ""] = preference.trim().toLowerCase().split(/[-_]/);
  return Object.hasOwn(LANGUAGE_NAMES, name) ? (LANGUAGE_NAMES[name] ?? null) : null;
};

const text = z.string().nullish().catch(null);
const language = z.string().transform(readLanguage).nullish().catch(null);
const phoneNumbers = z
  .array(
    z
      .union([z.string(), z.number().transform(String)])
      .nullable()
      .catch(null),
  )
  .transform((numbers) => numbers.flatMap((number) => (number === null ? [] : [normalisePhoneNumber(number)])))
  .nullish()
  .catch(null);
const optionalNumber = wireNumber.nullish().catch(null);
const count = wireInteger.nullish().catch(null);

type Account = Omit<TenantContext, "tenant_id">;

const currentAccount = z
  .object({
    tenant: z.object({
      tenant_name: text,
      unit_name: text,
      property_name: text,
      amount_owed: wireDollars,
      tenant_portion: wireDollars.nullish().catch(null),
      days_late: wireInteger,
      language_preference: language,
      phone_numbers: phoneNumbers,
      payment_reliability_score: optionalNumber,
      failed_payment_plans: count,
      successful_payment_plans: count,
    }),
  })
  .transform(({ tenant }): Account => ({
    name: tenant.tenant_name ?? "",
    amount_owed: tenant.amount_owed,
    tenant_portion: tenant.tenant_portion ?? null,
    days_late: tenant.days_late,
    unit: tenant.unit_name ?? null,
    property: tenant.property_name ?? null,
    language_preference: tenant.language_preference ?? null,
    phone_numbers: tenant.phone_numbers ?? [],
    payment_reliability_score: tenant.payment_reliability_score ?? null,
    failed_payment_plans: tenant.failed_payment_plans ?? 0,
    successful_payment_plans: tenant.successful_payment_plans ?? 0,
  }));

/** An older build, still in use, knows neither language nor phone numbers. */
const olderAccount = z
  .object({
    tenant_info: z.object({ tenant_name: text, current_balance: wireDollars, days_late: wireInteger }),
    payment_history: z.object({ reliability_score: optionalNumber, failed_plans: count }).nullish().catch(null),
  })
  .transform(({ tenant_info, payment_history }): Account => ({
    name: tenant_info.tenant_name ?? "",
    amount_owed: tenant_info.current_balance,
    tenant_portion: null,
    days_late: tenant_info.days_late,
    unit: null,
    property: null,
    language_preference: null,
    phone_numbers: [],
    payment_reliability_score: payment_history?.reliability_score ?? null,
    failed_payment_plans: payment_history?.failed_plans ?? 0,
    successful_payment_plans: 0,
  }));

const accountAnswer = z.object({ data: z.union([currentAccount, olderAccount]) });

/** The ids that the Collections Monitor accepts; it answers 400 to any other. */
const TENANT_ID = /^[A-Za-z0-9_-]+$/;
const INVALID_ID = 400;
const UNKNOWN_TENANT = 404;

/** The Collections Monitor over HTTP, in the shape of either build. What the account is about comes first: an amount or a number of days that can't be read is an error, all else becomes null, zero or empty. */
export const createCollectionsMonitor = (client: ServiceClient): CollectionsMonitor => ({
  getTenantContext: async (tenantId, context) => {
    if (!TENANT_ID.test(tenantId)) return null;
    const answer = await client.find(
      { method: "GET", path: `/monitor/tenant/${tenantId}`, answer: accountAnswer },
      [INVALID_ID, UNKNOWN_TENANT],
      context,
    );
    return answer === null ? null : { tenant_id: tenantId, ...answer.data };
  },
});
