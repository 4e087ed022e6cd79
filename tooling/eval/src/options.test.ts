import { describe, expect, it } from "vitest";
import { parseOptions, UsageError } from "./options.ts";

describe("parseOptions", () => {
  it("evaluates everything and hides the untouched misses by default", () => {
    const options = parseOptions([]);
    expect(options.parts).toEqual(["examples", "tuning", "untouched"]);
    expect(options.sets).toHaveLength(8);
    expect(options).toMatchObject({ misses: 5, reveal: false, write: false, gate: false });
  });

  it("narrows to one set and one part", () => {
    const { parts, sets } = parseOptions(["--part", "tuning", "--set", "plans.es"]);
    expect(parts).toEqual(["tuning"]);
    expect(sets.map(({ name }) => name)).toEqual(["plans.es"]);
  });

  it.each([
    [["--set", "plans"], /--set plans is unknown/],
    [["--part", "secret"], /--part secret is unknown/],
    [["--misses", "many"], /--misses takes a whole number/],
    [["--everything"], /Unknown option/],
    [["--write", "--set", "drafts"], /--write needs all sets/],
  ])("refuses %j", (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
    expect(() => parseOptions(args)).toThrow(UsageError);
  });
});
