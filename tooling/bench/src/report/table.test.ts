import { expect, it } from "vitest";
import { shown, tableOf } from "./table.ts";

it("puts labels to the left and numbers to the right, under each other", () => {
  expect(
    tableOf(
      ["target", "per s"],
      [
        ["service", "9.5"],
        ["ref", "1234.0"],
      ],
    ),
  ).toEqual(["target    per s", "-------  ------", "service     9.5", "ref      1234.0"]);
});

it("leaves a cell that is missing empty", () => {
  expect(tableOf(["a", "b"], [["x"]]).at(-1)).toBe("x");
});

it("shows what was not measured as such", () => {
  expect([shown(1.25, 1), shown(2, 0), shown(undefined), shown(Number.NaN)]).toEqual(["1.3", "2", "-", "-"]);
});
