import { EnvironmentError, readEnvironment } from "./env.ts";
import { type Service, startService } from "./service.ts";

/** Starts the service from the environment and stops it on SIGTERM or SIGINT. */
const start = async (): Promise<Service> => {
  try {
    return await startService({ env: readEnvironment(process.env) });
  } catch (error) {
    if (error instanceof EnvironmentError) {
      process.stderr.write(`${error.message}\n`);
      process.exit(78);
    }
    throw error;
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
