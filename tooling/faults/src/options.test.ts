import { expect, it } from "vitest";
import { parseOptions, UsageError } from "./options.ts";

const FAMILIES = ["kill", "race"];

it("runs the short form of everything unless told otherwise", () => {
  expect(parseOptions([], FAMILIES)).toEqual({ help: false, long: false, only: [] });
});

it("takes several families, and the separator that pnpm hands on", () => {
  expect(parseOptions(["--", "--long", "--only", "kill", "--only", "race"], FAMILIES)).toMatchObject({
    long: true,
    only: ["kill", "race"],
  });
});

it.each([["--only", "flood"], ["--fast"], ["kill"]])("refuses %s %s", (...args) => {
  expect(() => parseOptions(args, FAMILIES)).toThrow(UsageError);
});
