import { readEnvironment } from "@orchestrator/server/env";
import { startService } from "@orchestrator/server/service";

/**
 * The service with circuits and time-outs of seconds: what happens after a minute with the real numbers, a suite can't
 * wait for. Nothing else differs from the real `main.ts`.
 */
const QUICK = { timeoutMs: 2_000, retryWaitsMs: [50, 100, 200], openMs: 500 };

const service = await startService({
  env: readEnvironment(process.env),
  resilience: { collections_monitor: QUICK, sms_agent: QUICK, notification_service: QUICK, openai: QUICK },
});
process.once("SIGTERM", () => void service.stop().then(() => process.exit(0)));
