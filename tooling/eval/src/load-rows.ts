import { readFile } from "node:fs/promises";
import type { Part } from "./parts.ts";

const DATA = new URL("../data/", import.meta.url);

/** A data file that cannot be read as examples, with the line at fault. */
export class MalformedDataError extends Error {
  override readonly name = "MalformedDataError";
}

/** The rows of one data file, one JSON value a line, not yet checked against a schema. */
export async function loadRows(part: Part, setName: string): Promise<unknown[]> {
  const file = `${part}/${setName}.jsonl`;
  const text = await readFile(new URL(file, DATA), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line, index) => parseLine(line, `${file}:${index + 1}`));
}

function parseLine(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new MalformedDataError(`${place} is not JSON`, { cause });
  }
}
