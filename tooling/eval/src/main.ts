import { describeDifference } from "./difference.ts";
import { evaluateSets } from "./evaluate.ts";
import { setsBelowTarget } from "./gate.ts";
import { MalformedDataError } from "./load-rows.ts";
import { listMisses } from "./misses.ts";
import { type Options, parseOptions, USAGE, UsageError } from "./options.ts";
import { readReport, reportOf, writeReport } from "./report.ts";
import { kindTables, scoreTables } from "./table.ts";

async function main(options: Options): Promise<void> {
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const results = await evaluateSets(options.parts, options.sets);

  if (options.diff) console.log(describeDifference(results, await readReport()));
  else if (options.json) console.log(JSON.stringify(reportOf(results), null, 2));
  else {
    const sections = [
      scoreTables(results),
      options.kinds ? kindTables(results) : "",
      listMisses(results, { limit: options.misses, reveal: options.reveal }),
    ];
    console.log(sections.filter((section) => section !== "").join("\n\n"));
  }

  if (options.write) await writeReport(reportOf(results));
  const below = options.gate ? setsBelowTarget(results) : [];
  if (below.length > 0) {
    console.error(`below target: ${below.join(", ")}`);
    process.exitCode = 1;
  }
}

try {
  await main(parseOptions(process.argv.slice(2)));
} catch (error) {
  const isForPeople = error instanceof MalformedDataError || error instanceof UsageError;
  console.error(isForPeople ? error.message : error);
  process.exitCode = 1;
}
