import type { DependencyHealth } from "@orchestrator/core";
import type { Integrations } from "../integrations/ports.ts";

const GOOD_FOR_MS = 10_000;
const LIMIT_MS = 2_000;

/** False where the answer is no, fails, or takes longer than two seconds. */
const within = async (check: Promise<boolean>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), LIMIT_MS);
  });
  try {
    return await Promise.race([check, limit]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
};

/** Looks at every dependency at once; an answer serves everybody who asks within ten seconds. */
export const createDependencyCheck = (sources: {
  readonly integrations: Pick<Integrations, "isHealthy">;
  readonly isDatabaseUp: () => Promise<boolean>;
}): (() => Promise<DependencyHealth>) => {
  const { integrations, isDatabaseUp } = sources;
  let latest: { readonly at: number; readonly answer: Promise<DependencyHealth> } | undefined;

  const look = async (): Promise<DependencyHealth> => {
    const [collections_monitor, sms_agent, notification_service, openai, supabase] = await Promise.all([
      within(integrations.isHealthy("collections_monitor")),
      within(integrations.isHealthy("sms_agent")),
      within(integrations.isHealthy("notification_service")),
      within(integrations.isHealthy("openai")),
      within(isDatabaseUp()),
    ]);
    return { collections_monitor, sms_agent, notification_service, supabase, openai };
  };

  return () => {
    const now = performance.now();
    if (latest === undefined || now - latest.at > GOOD_FOR_MS) latest = { at: now, answer: look() };
    return latest.answer;
  };
};
