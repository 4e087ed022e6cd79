import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { fetchConversationHistory } from "./conversation-history.ts";
import { createPolicy } from "./policy.ts";
import { RESILIENCE } from "./resilience.ts";
import { createServiceClient } from "./service-client.ts";
import { mockNetwork } from "./testing/mock-network.ts";

const BASE = "http://agent.test";
const network = mockNetwork();

const message = (id: number) => ({
  id,
  direction: "inbound",
  content: `text ${id}`,
  delivery_status: null,
  created_at: "2025-10-02T15:00:00",
});
const count = (length: number) => Array.from({ length }, (_value, index) => message(index + 1));

/** The agent's answers in order of asking, and the URLs that were asked. */
const agent = (answer: (query: { limit: number; offset: number }) => Response) => {
  const urls: string[] = [];
  network.use(
    http.get(`${BASE}/conversations/:number`, ({ request }) => {
      urls.push(request.url.replace(BASE, ""));
      const { searchParams } = new URL(request.url);
      return answer({ limit: Number(searchParams.get("limit")), offset: Number(searchParams.get("offset")) });
    }),
  );
  return urls;
};

const history = async () => {
  const policy = createPolicy({ neighbour: "sms_agent", numbers: { ...RESILIENCE.sms_agent, retryWaitsMs: [] } });
  const client = createServiceClient({ neighbour: "sms_agent", baseUrl: BASE }, policy);
  return (await fetchConversationHistory(client, "+12035550143", { correlationId: "c" })).messages;
};

describe("the current build", () => {
  const paged = (messages: readonly object[]) =>
    agent(({ limit, offset }) =>
      HttpResponse.json({ total: messages.length, messages: messages.slice(offset, offset + limit) }),
    );

  it("is asked once where everything fits, the number encoded", async () => {
    const urls = paged(count(20));

    expect((await history()).map(({ id }) => id)).toEqual(count(20).map(({ id }) => id));
    expect(urls).toEqual(["/conversations/%2B12035550143?limit=20&offset=0"]);
  });

  it.each([21, 40, 133])("is asked a second time for the last 20 of %i", async (total) => {
    const urls = paged(count(total));

    const messages = await history();

    expect([messages.length, messages.at(0)?.id, messages.at(-1)?.id]).toEqual([20, total - 19, total]);
    expect(urls).toHaveLength(2);
    expect(urls[1]).toContain(`offset=${total - 20}`);
  });

  it("gives the newest even where texts arrive between the two questions", async () => {
    let asked = 0;
    agent(({ limit, offset }) => {
      asked += 1;
      const messages = count(asked === 1 ? 30 : 33);
      return HttpResponse.json({ total: messages.length, messages: messages.slice(offset, offset + limit) });
    });

    const messages = await history();

    expect([messages.length, messages.at(-1)?.id]).toEqual([20, 33]);
  });

  it("may send numbers as strings", async () => {
    agent(() => HttpResponse.json({ total: "1", messages: [{ ...message(1), id: "1" }] }));

    expect(await history()).toMatchObject([{ id: 1 }]);
  });
});

describe("the older build", () => {
  it("gives everything at once, without ids", async () => {
    const messages = Array.from({ length: 25 }, (_value, index) => ({
      direction: "outbound",
      content: `text ${index + 1}`,
      timestamp: "2025-10-02T15:00:00Z",
    }));
    const urls = agent(() => HttpResponse.json({ success: true, conversation_id: "x", messages }));

    const read = await history();

    expect(read).toHaveLength(20);
    expect(read.at(-1)).toEqual({
      id: null,
      provider_id: null,
      direction: "outbound",
      content: "text 25",
      created_at: "2025-10-02T15:00:00.000Z",
      delivery_status: null,
    });
    expect(urls).toHaveLength(1);
  });
});

describe("a message", () => {
  const read = async (changes: object) => {
    agent(() => HttpResponse.json({ total: 1, messages: [{ ...message(1), ...changes }] }));
    return (await history())[0];
  };

  it.each([
    ["2025-10-02T15:00:00", "2025-10-02T15:00:00.000Z"],
    ["2025-10-02 15:00:00.123456", "2025-10-02T15:00:00.123Z"],
    ["2025-10-02T15:00:00Z", "2025-10-02T15:00:00.000Z"],
    ["2025-10-02T17:00:00+02:00", "2025-10-02T15:00:00.000Z"],
    ["2025-10-02T10:00:00-0500", "2025-10-02T15:00:00.000Z"],
    ["yesterday", null],
    [null, null],
  ])("of %j was written at %j", async (created_at, time) => {
    expect(await read({ created_at })).toMatchObject({ created_at: time });
  });

  it.each([
    [{ direction: "OUTBOUND" }, { direction: "outbound" }],
    [{ direction: "outbound-api" }, { direction: "outbound" }],
    [{ content: undefined, message_content: "older name" }, { content: "older name" }],
    [{ content: null, message_content: null }, { content: "" }],
    [{ delivery_status: "failed" }, { delivery_status: "failed" }],
    [{ id: "unreadable" }, { id: null }],
  ])("with %j is read as %j", async (changes, expected) => {
    expect(await read(changes)).toMatchObject(expected);
  });

  it("that can't be read is left out", async () => {
    agent(() => HttpResponse.json({ total: 3, messages: [message(1), { direction: "sideways" }, "text"] }));

    expect(await history()).toMatchObject([{ id: 1 }]);
  });
});

describe("no history", () => {
  it("is empty where the agent knows no conversation", async () => {
    agent(() => HttpResponse.json({ detail: "Conversation not found" }, { status: 404 }));

    expect(await history()).toEqual([]);
  });

  it.each([400, 500])("is an error where the agent answers %i", async (status) => {
    agent(() => new HttpResponse(null, { status }));

    await expect(history()).rejects.toThrow(`answered ${status}`);
  });
});
