import { explainStartFailure } from "./start-failure.ts";
import { EnvironmentError, readEnvironment } from "./env.ts";
import { type Service, startService } from "./service.ts";
import { armFaultPoint } from "./fault-points.ts";

/** `EX_CONFIG` of sysexits. */
const WRONG_CONFIGURATION = 78;

/** Starts the service from the environment and stops it on SIGTERM or SIGINT. */
const start = async (): Promise<Service> => {
  try {
    armFaultPoint(process.env, (signal) => process.kill(process.pid, signal));
    return await startService({ env: readEnvironment(process.env) });
  } catch (error) {
    if (error instanceof EnvironmentError) {
      process.stderr.write(`${error.message}\n`);
      process.exit(WRONG_CONFIGURATION);
    }
    const explanation = explainStartFailure(error);
    if (explanation === undefined) throw error;
    process.stderr.write(`${explanation}\n`);
    process.exit(1);
  }
};

const service = await start();
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    void service.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
