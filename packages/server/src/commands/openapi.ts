import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { createOpenApiDocument } from "../http/openapi-document.ts";
import { listOperations } from "../http/operations.ts";
import { appRouter } from "../trpc/router.ts";
import { findDifferences } from "./find-differences.ts";

const COMMITTED = new URL("../../../../docs/openapi.json", import.meta.url);
const DIFFERENCES_SHOWN = 10;

/** `pnpm openapi` writes docs/openapi.json; `pnpm openapi --check` fails where it is not what the service serves. */
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const served: unknown = JSON.parse(JSON.stringify(createOpenApiDocument(listOperations(appRouter))));

if (values.check) {
  const committed: unknown = await readFile(COMMITTED, "utf8").then(JSON.parse, () => undefined);
  const differences = findDifferences(committed, served);
  for (const difference of differences.slice(0, DIFFERENCES_SHOWN)) process.stderr.write(`  ${difference}\n`);
  if (differences.length > 0) {
    process.stderr.write(
      `docs/openapi.json is not what the service serves: ${differences.length} differences. Run: pnpm openapi\n`,
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(COMMITTED, `${JSON.stringify(served, null, 2)}\n`);
}
