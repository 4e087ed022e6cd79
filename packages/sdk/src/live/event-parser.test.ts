import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEventParser, type ServerSentEvent } from "./event-parser.ts";

const parseAll = (...pieces: readonly string[]): ServerSentEvent[] => {
  const parse = createEventParser();
  return pieces.flatMap((piece) => parse(piece));
};

/** As tRPC writes it. */
const STREAM = [
  "event: connected\ndata: {}\n\n\n",
  'data: {"n":1}\nid: 1\n\n\n',
  "event: ping\ndata: \n\n\n",
  'data: {"text":"señal: 👍"}\nid: 2\n\n\n',
  "event: return\ndata: \n\n\n",
].join("");

const EVENTS: readonly ServerSentEvent[] = [
  { event: "connected", data: "{}", id: undefined },
  { event: "message", data: '{"n":1}', id: "1" },
  { event: "ping", data: "", id: undefined },
  { event: "message", data: '{"text":"señal: 👍"}', id: "2" },
  { event: "return", data: "", id: undefined },
];

describe("a stream of events", () => {
  it.each([
    ["\\n", "\n"],
    ["\\r\\n", "\r\n"],
    ["\\r", "\r"],
  ])("is read with lines that end in %s, wherever it is cut", (_, end) => {
    const stream = STREAM.replaceAll("\n", end);
    // The last line is only known to be over when something follows, or nothing does.
    const tail = end === "\r" ? ":" : "";
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length)), (cuts) => {
        const ends = [0, ...cuts.toSorted((a, b) => a - b), stream.length];
        const pieces = ends.slice(1).map((cut, index) => stream.slice(ends[index], cut));
        expect(parseAll(...pieces, tail)).toEqual(EVENTS);
      }),
    );
  });

  it("joins lines of data, and drops comments, unknown fields and events without data", () => {
    expect(parseAll(": hello\nretry: 5\ndata: a\ndata:b\n\nevent: empty\nid: 7\n\ndata\n\n")).toEqual([
      { event: "message", data: "a\nb", id: undefined },
      { event: "message", data: "", id: undefined },
    ]);
  });

  it("does not take an id with NUL", () => {
    expect(parseAll("id: 1\0\ndata: x\n\n")).toEqual([{ event: "message", data: "x", id: undefined }]);
  });
});
