import { describe, expect, it } from "vitest";
import { chanceOf, learnWeights } from "./learn-weights.ts";
import type { Lesson } from "./learn-weights.ts";

function lesson(text: string, ...is: string[]): Lesson {
  const features = text.split(" ");
  return { features, size: features.length, is: new Set(is), unsure: new Set() };
}

const LESSONS = [
  lesson("i smell gas", "danger"),
  lesson("gas leak here", "danger"),
  lesson("i paid rent"),
  lesson("i am here"),
  lesson("rent is paid"),
];

function chance(text: string, lessons: readonly Lesson[] = LESSONS): number {
  const { bias, weights } = learnWeights("danger", lessons);
  const words = text.split(" ");
  return chanceOf(bias + words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0) / Math.sqrt(words.length));
}

describe("learnWeights", () => {
  it("tells what has the label from what hasn't, also in words in another order", () => {
    expect(chance("here gas smell")).toBeGreaterThan(0.5);
    expect(chance("paid rent here")).toBeLessThan(0.5);
  });

  it("learns the same from the same lessons", () => {
    expect(learnWeights("danger", LESSONS)).toEqual(learnWeights("danger", LESSONS));
  });

  it("learns nothing from a lesson that is unsure of the label", () => {
    const unsure = { ...lesson("gas is expensive"), unsure: new Set(["danger"]) };
    expect(chance("gas", [...LESSONS, unsure])).toBeGreaterThan(
      chance("gas", [...LESSONS, lesson("gas is expensive")]),
    );
  });
});
