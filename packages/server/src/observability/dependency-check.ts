import type { DependencyHealth } from "@orchestrator/core";
import type { Integrations } from "../integrations/ports.ts";
import { within } from "./within.ts";

const GOOD_FOR_MS = 10_000;
const LIMIT_MS = 2_000;

/** Looks at every dependency at once; an answer serves everybody who asks within ten seconds. */
export const createDependencyCheck = (sources: {
  readonly integrations: Pick<Integrations, "isHealthy">;
  readonly isDatabaseUp: () => Promise<boolean>;
}): (() => Promise<DependencyHealth>) => {
  const { integrations, isDatabaseUp } = sources;
  let latest: { readonly at: number; readonly answer: Promise<DependencyHealth> } | undefined;

  const look = async (): Promise<DependencyHealth> => {
    const [collections_monitor, sms_agent, notification_service, openai, supabase] = await Promise.all([
      within(LIMIT_MS, integrations.isHealthy("collections_monitor")),
      within(LIMIT_MS, integrations.isHealthy("sms_agent")),
      within(LIMIT_MS, integrations.isHealthy("notification_service")),
      within(LIMIT_MS, integrations.isHealthy("openai")),
      within(LIMIT_MS, isDatabaseUp()),
    ]);
    return { collections_monitor, sms_agent, notification_service, supabase, openai };
  };

  return () => {
    const now = performance.now();
    if (latest === undefined || now - latest.at > GOOD_FOR_MS) latest = { at: now, answer: look() };
    return latest.answer;
  };
};
