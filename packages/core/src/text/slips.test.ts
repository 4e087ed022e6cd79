import { describe, expect, it } from "vitest";
import { isSlipOf } from "./slips.ts";

describe("isSlipOf", () => {
  it.each([
    ["acutally", "actually"],
    ["actualy", "actually"],
    ["acctually", "actually"],
    ["actuslly", "actually"],
    ["seperate", "separate"],
    ["depocito", "deposito"],
  ])("takes %s for %s", (typed, meant) => {
    expect(isSlipOf(typed, meant)).toBe(true);
  });

  it.each([
    ["cobren", "cobran"],
    ["covers", "cover"],
    ["esten", "estan"],
    ["fired", "fixed"],
    ["waited", "wanted"],
    ["saving", "saying"],
    ["firmo", "firme"],
    ["fuerte", "puerta"],
  ])("takes %s for a word of its own beside %s", (typed, meant) => {
    expect(isSlipOf(typed, meant)).toBe(false);
  });
});
