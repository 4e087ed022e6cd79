import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requestHash } from "./request-hash.ts";

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, field]) => [name, reversed(field)]),
  );
};

describe("the hash of a request", () => {
  it("does not depend on the order of fields", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(requestHash(reversed(input))).toBe(requestHash(input));
      }),
    );
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: "1" }, { a: 1 }],
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{}, undefined],
    [{ a: null }, {}],
    [{ ["__proto__"]: { a: 1 } }, {}],
  ])("tells %j from %j", (one, other) => {
    expect(requestHash(one)).not.toBe(requestHash(other));
  });

  it("fits the table", () => {
    expect(requestHash(undefined)).toMatch(/^[0-9a-f]{64}$/);
  });
});
