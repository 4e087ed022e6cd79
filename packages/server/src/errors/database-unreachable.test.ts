import { describe, expect, it } from "vitest";
import { isDatabaseUnreachable } from "./database-unreachable.ts";

const failure = (code: string): Error => Object.assign(new Error("failed"), { code });

describe("isDatabaseUnreachable", () => {
  it.each([
    "ECONNREFUSED",
    "ECONNRESET",
    "ENOTFOUND",
    "08006",
    "53300",
    "57P01",
    "57P03",
    "25006",
    "40001",
    "40P01",
    "55P03",
  ])("is true of %s, at whatever depth", (code) => {
    expect(isDatabaseUnreachable(failure(code))).toBe(true);
    expect(isDatabaseUnreachable(new Error("query", { cause: new Error("driver", { cause: failure(code) }) }))).toBe(
      true,
    );
  });

  it.each(["23505", "22P02", "42P01", "22021", "ERR_INVALID_URL", "080061"])(
    "is false of %s: that is our mistake",
    (code) => {
      expect(isDatabaseUnreachable(failure(code))).toBe(false);
    },
  );

  it.each([undefined, null, "ECONNREFUSED", { code: "ECONNREFUSED" }, new Error("ECONNREFUSED")])(
    "is false of what carries no code: %s",
    (error) => {
      expect(isDatabaseUnreachable(error)).toBe(false);
    },
  );

  it("ends where causes go in a circle", () => {
    const first = new Error("first");
    first.cause = new Error("second", { cause: first });
    expect(isDatabaseUnreachable(first)).toBe(false);
  });
});
