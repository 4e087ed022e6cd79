import { type Options, parseOptions, USAGE, UsageError } from "./options.ts";
import { Interrupted, runDemo } from "./run-demo.ts";
import { paintFor } from "@orchestrator/server/story";

const INTERRUPTED = 130;
const WRONG_USAGE = 2;

/** The exit status. Ctrl-C ends the demo early and tidily, a second one at once. */
const main = async (options: Options): Promise<number> => {
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const ending = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (ending.signal.aborted) process.exit(INTERRUPTED);
      ending.abort(new Interrupted());
    });
  }
  const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join("\n")}\n`);
  const outcome = await runDemo(options, {
    print,
    paint: paintFor(process.stdout, process.env.NO_COLOR),
    ending,
  });
  return { passed: 0, failed: 1, interrupted: INTERRUPTED }[outcome];
};

try {
  process.exitCode = await main(parseOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(error.message);
  process.exitCode = WRONG_USAGE;
}
