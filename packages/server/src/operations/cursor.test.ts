import { describe, expect, it } from "vitest";
import { pageView, readCursor } from "./cursor.ts";

const ID = "3f0c8a4e-5d0b-4b7e-9a52-0c7d3c1f9e11";

const cursorOf = (list: string, value: string, id = ID): string =>
  pageView(list, { rows: [], next: { value, id } }, String).next_cursor ?? "";

const made = (content: string): string => Buffer.from(content).toString("base64url");

describe("a cursor", () => {
  it.each(["1772460245000001", "0.7312", "1.0000", "0"])("comes back as it was handed out: %s", (value) => {
    expect(readCursor("responses.oldest", cursorOf("responses.oldest", value))).toEqual({ value, id: ID });
  });

  it("left out is the beginning, and the last page has none", () => {
    expect(readCursor("responses.oldest", undefined)).toBeUndefined();
    expect(pageView("workflows.newest", { rows: [1, 2], next: null }, String)).toEqual({
      items: ["1", "2"],
      next_cursor: null,
    });
  });

  it.each([
    ["of another list", cursorOf("escalations.open", "1")],
    ["of another order", cursorOf("responses.newest", "1")],
    ["that is no JSON", made("[")],
    ["that is no cursor", made('{"value":"1"}')],
    ["with a value to inject", made(`["responses.oldest","1; drop table outbox","${ID}"]`)],
    ["with a value that no moment has", made(`["responses.oldest","${"9".repeat(17)}","${ID}"]`)],
    ["with an id that is none", made('["responses.oldest","1","x"]')],
    ["that nobody encoded", "%%%"],
  ])("%s is refused by its name", (_what, cursor) => {
    expect(() => readCursor("responses.oldest", cursor)).toThrow(
      expect.objectContaining({ kind: "validation", problems: [expect.objectContaining({ field: "cursor" })] }),
    );
  });
});
