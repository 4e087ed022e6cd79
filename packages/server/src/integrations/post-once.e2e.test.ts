import { once } from "node:events";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type Post, postOnce } from "./post-once.ts";
import { LARGEST_ANSWER_BYTES } from "./resilience.ts";

const servers: { server: Server; sockets: Set<Socket> }[] = [];

const listen = async (server: Server): Promise<number> => {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
  });
  servers.push({ server, sockets });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address() as AddressInfo;
  return address.port;
};

const close = async ({ server, sockets }: { server: Server; sockets: Set<Socket> }) => {
  for (const socket of sockets) socket.destroy();
  server.close();
  await once(server, "close");
};

afterEach(async () => {
  await Promise.all(servers.splice(0).map(close));
});

/** A server at the level of TCP that counts its connections and the bytes of all of them. */
const tcp = async (onConnection: (socket: Socket) => void) => {
  const seen = { connections: 0, bytes: 0 };
  const port = await listen(
    createServer((socket) => {
      seen.connections += 1;
      socket.on("data", (chunk: Uint8Array) => {
        seen.bytes += chunk.byteLength;
      });
      onConnection(socket);
    }),
  );
  return { seen, port };
};

const http = async (listener: RequestListener) => await listen(createHttpServer(listener));

const post = async (url: string, options: Partial<Post> = {}) =>
  await postOnce({
    url,
    headers: { "x-test": "1" },
    body: '{"body":"¿Sí?"}',
    signal: new AbortController().signal,
    ...options,
  });

describe("not_written", () => {
  it("where the connection is refused", async () => {
    const { port } = await tcp(() => {});
    await Promise.all(servers.splice(0).map(close));

    expect(await post(`http://127.0.0.1:${port}/sms/send`)).toEqual({
      kind: "not_written",
      error: "no connection (ECONNREFUSED)",
    });
  });

  it("where the name does not resolve", async () => {
    expect(await post("http://agent.invalid/sms/send")).toMatchObject({ kind: "not_written" });
  });

  it.each([
    [
      "answers without TLS",
      (socket: Socket) => void socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")),
    ],
    ["hangs up during the handshake", (socket: Socket) => void socket.once("data", () => socket.resetAndDestroy())],
  ])("where the server %s", async (_what, onConnection) => {
    const { port } = await tcp(onConnection);

    expect(await post(`https://127.0.0.1:${port}/sms/send`)).toMatchObject({ kind: "not_written" });
  });

  it("where there is no secure connection in time", async () => {
    const { port } = await tcp(() => {});

    expect(await post(`https://127.0.0.1:${port}/sms/send`, { connectWithinMs: 50 })).toEqual({
      kind: "not_written",
      error: "no connection",
    });
  });

  it("where the connection stands only after its time, although the timer was held up", async () => {
    const { port, seen } = await tcp(() => {});

    const posting = post(`http://127.0.0.1:${port}/sms/send`, { connectWithinMs: 20 });
    const until = performance.now() + 60;
    while (performance.now() < until);

    expect(await posting).toEqual({ kind: "not_written", error: "no connection" });
    expect(seen.bytes).toBe(0);
  });

  it("where the caller has given up before", async () => {
    const { port, seen } = await tcp(() => {});

    expect(await post(`http://127.0.0.1:${port}/sms/send`, { signal: AbortSignal.abort() })).toMatchObject({
      kind: "not_written",
    });
    expect(seen.bytes).toBe(0);
  });

  it("where a header can't be sent", async () => {
    const { port, seen } = await tcp(() => {});

    expect(await post(`http://127.0.0.1:${port}/sms/send`, { headers: { "x-test": "a\nb" } })).toEqual({
      kind: "not_written",
      error: "no request (ERR_INVALID_CHAR)",
    });
    expect(seen.connections).toBe(0);
  });
});

describe("lost", () => {
  it.each([
    ["resets the connection", (socket: Socket) => void socket.once("data", () => socket.resetAndDestroy())],
    ["closes it without a word", (socket: Socket) => void socket.once("data", () => socket.end())],
    [
      "answers something that is not HTTP",
      (socket: Socket) => void socket.once("data", () => socket.end("hello\r\n\r\n")),
    ],
    [
      "switches protocols",
      (socket: Socket) =>
        void socket.once("data", () =>
          socket.write("HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
        ),
    ],
    ["stops within the headers", (socket: Socket) => void socket.once("data", () => socket.end("HTTP/1.1 202 Acc"))],
  ])("where the server %s, and nothing is repeated", async (_what, onConnection) => {
    const { port, seen } = await tcp(onConnection);

    expect(await post(`http://127.0.0.1:${port}/sms/send`)).toMatchObject({ kind: "lost" });
    expect(seen.connections).toBe(1);
  });

  it("where the caller gives up while the server works", async () => {
    const caller = new AbortController();
    const { port } = await tcp((socket) => void socket.once("data", () => caller.abort()));

    expect(await post(`http://127.0.0.1:${port}/sms/send`, { signal: caller.signal })).toEqual({
      kind: "lost",
      error: "given up before an answer",
    });
  });
});

describe("answered", () => {
  it("with status, Retry-After and body, to exactly the request that was asked for", async () => {
    const requests: unknown[] = [];
    const port = await http((request, response) => {
      const chunks: string[] = [];
      request.setEncoding("utf8");
      request.on("data", (chunk: string) => chunks.push(chunk));
      request.on("end", () => {
        const { method, url, headers } = request;
        requests.push({ method, url, body: chunks.join(""), headers });
        response.writeHead(503, { "retry-after": "5" }).end("later");
      });
    });

    expect(await post(`http://127.0.0.1:${port}/sms/send`)).toEqual({
      kind: "answered",
      status: 503,
      retryAfter: "5",
      body: "later",
    });
    expect(requests).toEqual([
      {
        method: "POST",
        url: "/sms/send",
        body: '{"body":"¿Sí?"}',
        headers: expect.objectContaining({
          "x-test": "1",
          "content-type": "application/json",
          "content-length": "17",
          connection: "close",
        }),
      },
    ]);
  });

  it.each([421, 307])("with %i, once: fetch would have asked again", async (status) => {
    let requests = 0;
    const port = await http((_request, response) => {
      requests += 1;
      response.writeHead(status, { location: "/elsewhere" }).end();
    });

    expect(await post(`http://127.0.0.1:${port}/sms/send`)).toMatchObject({ kind: "answered", status });
    expect(requests).toBe(1);
  });

  it("with a status whose body broke off", async () => {
    const { port } = await tcp((socket) => {
      socket.once("data", () => {
        socket.write("HTTP/1.1 202 Accepted\r\ncontent-length: 100\r\n\r\n{", () => socket.resetAndDestroy());
      });
    });

    expect(await post(`http://127.0.0.1:${port}/sms/send`)).toEqual({
      kind: "answered",
      status: 202,
      retryAfter: null,
      body: null,
    });
  });

  it("with a status whose body was still coming when time was up", async () => {
    const caller = new AbortController();
    const port = await http((_request, response) => {
      response.writeHead(202).write("{", () => setTimeout(() => caller.abort(), 20));
    });

    expect(await post(`http://127.0.0.1:${port}/sms/send`, { signal: caller.signal })).toMatchObject({
      kind: "answered",
      status: 202,
      body: null,
    });
  });

  it("with a status whose body was too large to be read", async () => {
    const port = await http((_request, response) => {
      response.writeHead(202).end("x".repeat(LARGEST_ANSWER_BYTES + 1));
    });

    expect(await post(`http://127.0.0.1:${port}/sms/send`)).toMatchObject({
      kind: "answered",
      status: 202,
      body: null,
    });
  });
});

it("opens a connection for each request, so that none can have been closed before it is used", async () => {
  const { port, seen } = await tcp((socket) => {
    socket.on("data", () =>
      socket.write("HTTP/1.1 202 Accepted\r\ncontent-length: 2\r\nconnection: keep-alive\r\n\r\n{}"),
    );
  });

  await post(`http://127.0.0.1:${port}/sms/send`);
  await post(`http://127.0.0.1:${port}/sms/send`);

  expect(seen.connections).toBe(2);
});
