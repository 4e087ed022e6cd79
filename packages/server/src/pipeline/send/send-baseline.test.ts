import { describe, expect, it } from "vitest";
import type { HistoryMessage } from "../../integrations/ports.ts";
import { findProof, takeBaseline } from "./send-baseline.ts";

const BODY = "Thanks, Friday works.";

const message = (values: Partial<HistoryMessage> = {}): HistoryMessage => ({
  id: 1,
  provider_id: null,
  direction: "outbound",
  content: BODY,
  created_at: null,
  delivery_status: null,
  ...values,
});

const history = (...messages: readonly HistoryMessage[]) => ({ messages });
const ABOVE_10 = { highest_outbound_id: 10 };

describe("takeBaseline", () => {
  it("is the highest outbound id, whatever the text", () => {
    const messages = [
      message({ id: 7 }),
      message({ id: 9, content: "Hello" }),
      message({ id: 12, direction: "inbound" }),
    ];
    expect(takeBaseline(history(...messages), BODY)).toEqual({ highest_outbound_id: 9 });
  });

  it("counts the same words where messages carry no id", () => {
    const messages = [message({ id: null }), message({ id: null, content: "Hello" })];
    expect(takeBaseline(history(...messages), BODY)).toEqual({ same_body_count: 1 });
    expect(takeBaseline(history(), BODY)).toEqual({ same_body_count: 0 });
  });
});

describe("findProof", () => {
  const text = { body: BODY, baseline: ABOVE_10 };

  it("is the one new message with these words, by the provider's id where it is told", () => {
    expect(findProof(history(message({ id: 10 }), message({ id: 11 })), text, [])).toEqual({ messageId: "11" });
    expect(findProof(history(message({ id: 11, provider_id: "SM1" })), text, [])).toEqual({ messageId: "SM1" });
  });

  it("reads through white space and Unicode forms", () => {
    const found = findProof(history(message({ id: 11, content: " Thanks,\n Friday  works. " })), text, []);
    expect(found).toEqual({ messageId: "11" });
  });

  it.each([
    ["an older message", message({ id: 10 })],
    ["a message of the tenant's", message({ id: 11, direction: "inbound" })],
    ["other words", message({ id: 11, content: "Friday works." })],
    ["a message that failed", message({ id: 11, delivery_status: "undelivered" })],
  ])("is not %s", (_, other) => {
    expect(findProof(history(other), text, [])).toBeUndefined();
  });

  it("is nothing where there are two, or nothing to compare with", () => {
    expect(findProof(history(message({ id: 11 }), message({ id: 12 })), text, [])).toBeUndefined();
    expect(findProof(history(message({ id: 11 })), { body: BODY, baseline: null }, [])).toBeUndefined();
  });

  it("works by counting on a build without ids", () => {
    const counted = { body: BODY, baseline: { same_body_count: 1 } };
    const one = message({ id: null });
    expect(findProof(history(one), counted, [])).toBeUndefined();
    expect(findProof(history(one, one), counted, [])).toEqual({ messageId: null });
  });

  describe("with the same words to the same number from another conversation", () => {
    it("leaves the message to the text that the agent gave its id", () => {
      const known = { body: BODY, messageIds: ["SM1"] };
      const theirs = message({ id: 11, provider_id: "SM1" });
      expect(findProof(history(theirs), text, [known])).toBeUndefined();
      expect(findProof(history(theirs, message({ id: 12 })), text, [known])).toEqual({ messageId: "12" });
    });

    it("proves nothing while the other text's fate or id is unknown", () => {
      expect(findProof(history(message({ id: 11 })), text, [{ body: BODY, messageIds: [] }])).toBeUndefined();
      expect(findProof(history(message({ id: 11 })), text, [{ body: BODY, messageIds: ["SM9"] }])).toBeUndefined();
    });

    it("is not confused by other words", () => {
      const other = { body: "See you.", messageIds: [] };
      expect(findProof(history(message({ id: 11 })), text, [other])).toEqual({ messageId: "11" });
    });
  });
});
