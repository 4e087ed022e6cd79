import type { Observation } from "./judge.ts";
import { readTraffic } from "./traffic.ts";

export interface Target {
  /** Where the release answers, for example `http://green:8000`. */
  readonly url: string;
  /** What the service has as `METRICS_TOKEN`; empty: none. */
  readonly metricsToken: string;
  /** Seconds after which no answer is a failed check. */
  readonly patience: number;
}

const explain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
};

/** Looks once: is the release ready, and what do its metrics say? Never throws; what goes wrong is the observation. */
export const look = async ({ url, metricsToken, patience }: Target): Promise<Observation> => {
  const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> => {
    const signal = AbortSignal.timeout(patience * 1000);
    return await fetch(new URL(path, url), { headers, signal, redirect: "manual" }).catch((error: unknown) => {
      throw new Error(`${path} did not answer: ${explain(error)}`);
    });
  };
  try {
    let health = await get("/health/ready");
    // An older build has no readiness of its own.
    if (health.status === 404) health = await get("/health");
    if (!health.ok) return { problem: `${new URL(health.url).pathname} answered ${health.status}` };
    const metrics = await get("/metrics", metricsToken === "" ? {} : { authorization: `Bearer ${metricsToken}` });
    if (!metrics.ok) return { problem: `/metrics answered ${metrics.status}; METRICS_TOKEN has to be the service's` };
    return { traffic: readTraffic(await metrics.text()) };
  } catch (error) {
    return { problem: explain(error) };
  }
};
