import { readEnvironment } from "@orchestrator/server/env";
import { startService } from "@orchestrator/server/service";
import { beMeasured } from "./probe.ts";

/**
 * The real service in one process. One number differs from production: the budget of model calls a minute, which would
 * measure itself.
 */
const service = await startService({
  env: readEnvironment(process.env),
  resilience: { openai: { callsPerMinute: Infinity } },
});
process.once("SIGTERM", () => void service.stop().then(() => process.exit(0)));
beMeasured(service.url);
