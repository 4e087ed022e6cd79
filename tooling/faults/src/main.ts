import { parseOptions, usage, UsageError } from "./options.ts";
import { appendRecord, RECORD } from "./report/append-record.ts";
import { tableOf } from "./report/result.ts";
import { FAMILIES, runSuite } from "./run-suite.ts";

const WRONG_USAGE = 2;
/** Violations told in full; the record has them all. */
const TOLD = 40;

const names = FAMILIES.map(({ name }) => name);

const main = async (): Promise<number> => {
  const options = parseOptions(process.argv.slice(2), names);
  if (options.help) {
    console.log(usage(names));
    return 0;
  }
  const at = new Date().toISOString();
  const began = performance.now();
  const results = await runSuite(options, (line) => console.error(line));
  await appendRecord(results, { at, long: options.long });
  console.log(tableOf(results).join("\n"));
  const violations = results.flatMap(({ fault, violations }) =>
    violations.map((violation) => ({ fault, ...violation })),
  );
  for (const { fault, kind, conversationId, detail } of violations.slice(0, TOLD)) {
    console.log(`${kind}: ${fault}: ${conversationId} ${detail}`);
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`${violations.length} violations, ${seconds} s; all of it in ${RECORD}`);
  return violations.length === 0 ? 0 : 1;
};

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${usage(names)}`);
  process.exitCode = WRONG_USAGE;
}
