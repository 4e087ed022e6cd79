import { describe, expect, it } from "vitest";
import { normalisePhoneNumber } from "./phone-number.ts";

describe("normalisePhoneNumber", () => {
  it.each([
    ["+12035550143", "+12035550143"],
    ["+1 (203) 555-0143", "+12035550143"],
    ["(203) 555-0143", "+12035550143"],
    ["203.555.0143", "+12035550143"],
    ["203\u2011555\u20110143", "+12035550143"],
    ["2035550143", "+12035550143"],
    ["1-203-555-0143", "+12035550143"],
    ["+351 912 345 678", "+351912345678"],
    ["+1234567890", "+1234567890"],
  ])("makes %s into %s", (written, normal) => {
    expect(normalisePhoneNumber(written)).toBe(normal);
  });

  it.each([
    ["555-0143", "too short"],
    ["203-555-0143 x12", "an extension"],
    ["103-555-0143", "no area code begins with 1"],
    ["203-055-0143", "no exchange begins with 0"],
    ["+0123456789", "no country code begins with 0"],
    ["442071838750", "a country code without its plus sign"],
    ["call the office", "words"],
    ["", "nothing"],
  ])("leaves %j as it was written: %s", (written) => {
    expect(normalisePhoneNumber(written)).toBe(written);
  });
});
