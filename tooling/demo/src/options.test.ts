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
    [["--say", "hello"], { ...nothing, say: { text: "hello", name: "Maria Lopez", owes: 900 } }],
    [
      ["--say=-5 dollars", "--keep", "--owes", "450.5", "--name", "Rosa Vega"],
      { help: false, keep: true, say: { text: "-5 dollars", name: "Rosa Vega", owes: 450.5 } },
    ],
    [["--", "--keep"], { ...nothing, keep: true }],
  ])("reads %j", (args, options) => {
    expect(parseOptions(args)).toEqual(options);
  });

  it.each([
    [["--sya", "hello"]],
    [["hello"]],
    [["--say"]],
    [["--say", "  "]],
    [["--keep=yes"]],
    [["--owes", "450"]],
    [["--name", "Rosa Vega"]],
    [["--say", "hi", "--owes", "-3"]],
    [["--say", "hi", "--name", ""]],
  ])("refuses %j and shows the usage", (args) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
    expect(() => parseOptions(args)).toThrow("usage: pnpm demo");
  });
});
