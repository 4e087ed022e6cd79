/** One event of a feed as it came over the wire. */
export interface FeedEvent {
  /** `message` where the stream names none. */
  readonly event: string;
  readonly id: string | undefined;
  readonly data: string;
}

const parse = (block: string): FeedEvent => {
  const fields = new Map(
    block.split("\n").map((line): [string, string] => {
      const [, name = "", value = ""] = /^(\w+): ?(.*)$/.exec(line) ?? [];
      return [name, value];
    }),
  );
  return { event: fields.get("event") ?? "message", id: fields.get("id"), data: fields.get("data") ?? "" };
};

export interface OpenFeed {
  readonly response: Response;
  readonly events: AsyncGenerator<FeedEvent, void>;
  /** Cuts the connection. */
  cut(): void;
}

export interface FeedRequest {
  readonly input?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

async function* eventsOf(response: Response): AsyncGenerator<FeedEvent, void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of response.body ?? []) {
    const blocks = (rest + decoder.decode(piece as Uint8Array, { stream: true })).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) if (block.trim() !== "") yield parse(block.trim());
  }
}

/** Opens `changes.live` of the service at `url`, over tRPC's own protocol. */
export const openLiveFeed = async (url: string, { input, headers = {} }: FeedRequest = {}): Promise<OpenFeed> => {
  const client = new AbortController();
  const query = input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  const response = await fetch(`${url}/trpc/changes.live${query}`, {
    headers: { accept: "text/event-stream", ...headers },
    signal: client.signal,
  });
  return { response, events: eventsOf(response), cut: () => client.abort() };
};
