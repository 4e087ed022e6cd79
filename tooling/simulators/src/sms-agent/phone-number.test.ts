import { expect, it } from "vitest";
import { canonicalNumber } from "./phone-number.ts";

it.each([
  ["+12035550143", "+12035550143"],
  ["(203) 555-0143", "+12035550143"],
  ["1 203 555 0143", "+12035550143"],
  ["+351 912 345 678", "+351912345678"],
  ["+1234567890", "+1234567890"],
  ["555-0143", null],
  ["+0123456789", null],
  ["call me", null],
  ["", null],
])("reads %j as %j", (written, canonical) => {
  expect(canonicalNumber(written)).toBe(canonical);
});
