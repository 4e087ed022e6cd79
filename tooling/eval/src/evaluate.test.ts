import { describe, expect, it } from "vitest";
import { z } from "zod";
import { evaluateSets } from "./evaluate.ts";
import { evaluatedExample } from "./evaluated-set.fixture.ts";
import { defineKind } from "./kinds/kind.ts";
import { MalformedDataError } from "./load-rows.ts";
import { SETS } from "./sets.ts";

const strange = defineKind({
  schema: z.object({ id: z.string(), colour: z.string() }),
  read: ({ colour }) => colour,
  judge: () => evaluatedExample("unused").judgement,
  describe: { input: ({ id }) => id, answer: (colour) => colour, expected: ({ colour }) => colour },
});

describe("evaluateSets", () => {
  it("judges every row of every set that is asked for", async () => {
    const results = await evaluateSets(["examples"], SETS);
    expect(results.map(({ set, evaluated }) => [set.name, evaluated.length])).toEqual([
      ["plans.en", 84],
      ["plans.es", 42],
      ["triggers.en", 90],
      ["triggers.es", 50],
      ["optout", 40],
      ["language", 42],
      ["drafts", 55],
      ["validation", 12],
    ]);
  });

  it("names the row that is malformed", async () => {
    const evaluation = evaluateSets(["tuning"], [{ name: "validation", kind: strange, targets: [] }]);
    await expect(evaluation).rejects.toThrow(MalformedDataError);
    await expect(evaluation).rejects.toThrow(/^tuning\/validation\.jsonl:1 .*colour/s);
  });
});
