import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readQuery } from "./read-query.ts";

const input = z.strictObject({
  limit: z.int().min(1).default(50).meta({ description: "Items" }),
  share: z.number().optional(),
  flag: z.boolean().default(false),
  name: z.string().optional(),
});

describe("readQuery", () => {
  it("reads numbers and flags where the contract wants them, and nothing else", () => {
    expect(readQuery(input, { limit: "20", share: "-0.5", flag: "true", name: "20", other: "20" })).toEqual({
      limit: 20,
      share: -0.5,
      flag: true,
      name: "20",
      other: "20",
    });
  });

  it.each([
    { limit: "" },
    { limit: "many" },
    { limit: "1e9" },
    { limit: "0x10" },
    { limit: " 5" },
    { limit: "null" },
    { flag: "1" },
    { flag: "yes" },
    { flag: "" },
    { limit: ["1", "2"] },
  ])("leaves %j for the contract to refuse", (query) => {
    expect(readQuery(input, query)).toEqual(query);
    expect(input.safeParse(readQuery(input, query)).success).toBe(false);
  });

  it("has nothing to read for an operation without input", () => {
    expect(readQuery(undefined, { limit: "1" })).toEqual({ limit: "1" });
  });
});
