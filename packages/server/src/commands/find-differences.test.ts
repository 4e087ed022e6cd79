import { describe, expect, it } from "vitest";
import { findDifferences } from "./find-differences.ts";

describe("findDifferences", () => {
  it.each([
    ["nothing", { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
    ["the order of keys", { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ["a value", { a: { b: 1 } }, { a: { b: 2 } }, ["/a/b: differs"]],
    ["a type", { a: [] }, { a: {} }, ["/a: differs"]],
    ["a new key", {}, { a: 1 }, ["/a: missing"]],
    ["a key that is gone", { a: 1 }, {}, ["/a: no longer served"]],
    ["the order of a list", [1, 2], [2, 1], ["/0: differs", "/1: differs"]],
    ["a path", { "/a/{b}": 1 }, { "/a/{b}": 2 }, ["/~1a~1{b}: differs"]],
    ["everything", undefined, { a: 1 }, ["/: missing"]],
  ])("finds %s", (_, committed, served, differences) => {
    expect(findDifferences(committed, served)).toEqual(differences);
  });
});
