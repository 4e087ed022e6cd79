import { describe, expect, it } from "vitest";
import { parseOptions, UsageError } from "./options.ts";

const nothing = { help: false, keep: false, say: null };

describe("parseOptions", () => {
  it.each([
    [[], nothing],
    [["--"], nothing],
    [["--help"], { ...nothing, help: true }],
    [["-h"], { ...nothing, help: true }],
    [["--keep"], { ...nothing, keep: true }],
    [["--say", "I can pay 80 every other Friday"], { ...nothing, say: "I can pay 80 every other Friday" }],
    [["--say=-5 dollars", "--keep"], { ...nothing, keep: true, say: "-5 dollars" }],
    [["--", "--keep"], { ...nothing, keep: true }],
  ])("reads %j", (args, options) => {
    expect(parseOptions(args)).toEqual(options);
  });

  it.each([[["--sya", "hello"]], [["hello"]], [["--say"]], [["--say", "  "]], [["--keep=yes"]]])(
    "refuses %j and shows the usage",
    (args) => {
      expect(() => parseOptions(args)).toThrow(UsageError);
      expect(() => parseOptions(args)).toThrow("usage: pnpm demo");
    },
  );
});
