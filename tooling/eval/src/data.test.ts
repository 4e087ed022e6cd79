import { describe, expect, it } from "vitest";
import { z } from "zod";
import { draftExample } from "./kinds/draft-example.ts";
import { languageExample } from "./kinds/language-example.ts";
import { optOutExample } from "./kinds/opt-out-example.ts";
import { planExample } from "./kinds/plan-example.ts";
import { triggerExample } from "./kinds/trigger-example.ts";
import { validationExample } from "./kinds/validation-example.ts";
import { loadRows } from "./load-rows.ts";
import { type Part, PARTS } from "./parts.ts";

const SCHEMAS: Readonly<Record<string, z.ZodType<{ id: string; lang?: string }>>> = {
  "plans.en": planExample,
  "plans.es": planExample,
  "triggers.en": triggerExample,
  "triggers.es": triggerExample,
  optout: optOutExample,
  language: languageExample,
  drafts: draftExample,
  validation: validationExample,
};

const PREFIXES: Readonly<Record<Part, string>> = { examples: "", tuning: "tu-", untouched: "un-" };

const files = PARTS.flatMap((part) => Object.keys(SCHEMAS).map((set) => ({ part, set })));

async function loadExamples(part: Part, set: string): Promise<{ id: string; lang?: string }[]> {
  const rows = await loadRows(part, set);
  return z.array(SCHEMAS[set] ?? z.never()).parse(rows);
}

describe.each(files)("$part/$set.jsonl", ({ part, set }) => {
  it("holds examples of its kind, named after their part", async () => {
    const examples = await loadExamples(part, set);
    expect(examples).not.toHaveLength(0);
    expect(examples.filter(({ id }) => !id.startsWith(PREFIXES[part]))).toEqual([]);
  });

  it("is in the language its name says", async () => {
    const language = set.split(".")[1];
    const examples = await loadExamples(part, set);
    expect(examples.filter(({ lang }) => lang !== language)).toEqual([]);
  });
});

describe("all examples", () => {
  it("have ids of their own", async () => {
    const ids = (await Promise.all(files.map(({ part, set }) => loadExamples(part, set)))).flat().map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(["plans.en", "plans.es"])("start no plan of %s before the day of the message", async (set) => {
    const plans = (await Promise.all(PARTS.map((part) => loadRows(part, set))))
      .flat()
      .map((row) => planExample.parse(row));
    const early = plans.filter(({ now, expect: plan, accept, expect_promise }) => {
      const days = [plan?.start_date, ...(accept?.start_date ?? []), expect_promise?.date];
      return days.some((day) => typeof day === "string" && day < now.slice(0, 10));
    });
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  it.each(["plans.en", "plans.es", "triggers.en", "triggers.es", "drafts"])(
    "share no text of %s between tuning and untouched",
    async (set) => {
      const textsOf = async (part: Part): Promise<string[]> =>
        (await loadRows(part, set)).map((row) => {
          const { text, draft } = z.object({ text: z.string().optional(), draft: z.string().optional() }).parse(row);
          return (text ?? draft ?? "").toLowerCase();
        });
      const tuning = new Set(await textsOf("tuning"));
      const untouched = await textsOf("untouched");
      expect(untouched.filter((text) => tuning.has(text))).toEqual([]);
    },
  );
});
