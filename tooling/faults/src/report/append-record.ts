import { appendFile, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { type FaultResult } from "./result.ts";

/** Where every run leaves its results, one line of JSON a fault. */
export const RECORD = fileURLToPath(new URL("../../../../.data/faults.jsonl", import.meta.url));

export const appendRecord = async (
  results: readonly FaultResult[],
  run: { readonly at: string; readonly long: boolean },
): Promise<void> => {
  await mkdir(dirname(RECORD), { recursive: true });
  const lines = results.map((result) => `${JSON.stringify({ ...run, ...result })}\n`);
  await appendFile(RECORD, lines.join(""));
};
