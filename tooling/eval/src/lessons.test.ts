import { describe, expect, it } from "vitest";
import { z } from "zod";
import { loadLessonFiles } from "./lessons.ts";
import { loadRows } from "./load-rows.ts";

const lessons = (await loadLessonFiles()).map(({ text }) => text);

describe("lessons", () => {
  it("are each there once", () => {
    expect(lessons.filter((text, index) => lessons.indexOf(text) !== index)).toEqual([]);
  });

  it("are no empty lines", () => {
    expect(lessons.filter((text) => text.trim() === "")).toEqual([]);
  });

  it.each(["triggers.en", "triggers.es", "optout"])("share no text with the untouched %s", async (set) => {
    const taught = new Set(lessons.map((text) => text.toLowerCase()));
    const untouched = (await loadRows("untouched", set)).map((row) => z.object({ text: z.string() }).parse(row).text);
    expect(untouched.filter((text) => taught.has(text.toLowerCase())).length).toBe(0);
  });
});
