import { z } from "zod";
import type { Evaluated } from "./kinds/kind.ts";
import { loadRows, MalformedDataError } from "./load-rows.ts";
import type { Part } from "./parts.ts";
import type { ExampleSet } from "./sets.ts";

/** The answers to one set of one part. */
export interface EvaluatedSet {
  readonly part: Part;
  readonly set: ExampleSet;
  readonly evaluated: readonly Evaluated[];
}

/** Reads and judges every set of every part asked for. Throws MalformedDataError at the first row that is not right. */
export async function evaluateSets(parts: readonly Part[], sets: readonly ExampleSet[]): Promise<EvaluatedSet[]> {
  const pairs = parts.flatMap((part) => sets.map((set) => ({ part, set })));
  return Promise.all(pairs.map(({ part, set }) => evaluateSet(part, set)));
}

async function evaluateSet(part: Part, set: ExampleSet): Promise<EvaluatedSet> {
  const rows = await loadRows(part, set.name);
  const evaluated = rows.map((row, index) => {
    try {
      return set.kind.evaluate(row);
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      const place = `${part}/${set.name}.jsonl:${index + 1}`;
      throw new MalformedDataError(`${place} ${z.prettifyError(error)}`, { cause: error });
    }
  });
  return { part, set, evaluated };
}
