import { describe, expect, it } from "vitest";
import { networkCode, withCode } from "./network-trouble.ts";

const coded = (code: unknown) => Object.assign(new Error("connect 10.0.0.7:8002"), { code });

describe("networkCode", () => {
  it.each([
    ["of the error itself", coded("ECONNREFUSED"), "ECONNREFUSED"],
    ["of its cause", new TypeError("fetch failed", { cause: coded("UND_ERR_SOCKET") }), "UND_ERR_SOCKET"],
    [
      "of one of several attempts",
      new TypeError("fetch failed", { cause: new AggregateError([coded("ETIMEDOUT"), coded("ECONNREFUSED")]) }),
      "ETIMEDOUT",
    ],
    ["only where it is a code", coded("a sentence about +12035550143"), null],
    ["only where it is text", coded(20), null],
    ["of nothing else", "ECONNRESET", null],
  ])("is found %s", (_where, error, code) => {
    expect(networkCode(error)).toBe(code);
  });

  it("ends on an error that is its own cause", () => {
    const error = new Error("around");
    error.cause = error;

    expect(networkCode(error)).toBeNull();
  });
});

describe("withCode", () => {
  it("never repeats the message, which may hold an address or a phone number", () => {
    expect(withCode("no answer", coded("ECONNRESET"))).toBe("no answer (ECONNRESET)");
    expect(withCode("no answer", new Error("GET /conversations/%2B12035550143"))).toBe("no answer");
  });
});
