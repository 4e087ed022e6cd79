import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { createPolicy } from "./policy.ts";
import { RESILIENCE } from "./resilience.ts";
import { createServiceClient } from "./service-client.ts";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** A real server and a client of it; `sockets` are its connections so far. */
const connect = async (listener: RequestListener) => {
  const server = createServer(listener);
  const sockets: Socket[] = [];
  servers.push(server);
  server.on("connection", (socket) => sockets.push(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const neighbour = "collections_monitor";
  const policy = createPolicy({ neighbour, numbers: { ...RESILIENCE[neighbour], retryWaitsMs: [] } });
  const client = createServiceClient({ neighbour, baseUrl: `http://127.0.0.1:${port}` }, policy);
  const ask = async () =>
    await client.request({ method: "GET", path: "/", answer: z.looseObject({}) }, { correlationId: "c-1" });
  return { ask, sockets };
};

describe("connections", () => {
  it("are kept alive and used again, after errors too", async () => {
    let requests = 0;
    const { ask, sockets } = await connect((_request, response) => {
      requests += 1;
      response.writeHead(requests % 2 === 0 ? 404 : 200).end("{}");
    });

    for (let call = 0; call < 6; call += 1) await ask().catch(() => undefined);

    expect(requests).toBe(6);
    // One, or a second where the first was not yet back in the pool.
    expect(sockets.length).toBeLessThan(3);
  });

  it("are given up with an answer that is too large: the rest is not read", async () => {
    let written = 0;
    const block = "x".repeat(256 * 1024);
    const { ask, sockets } = await connect((_request, response) => {
      const write = () => {
        while (!response.destroyed && written < 400 && response.write(block)) written += 1;
      };
      response.writeHead(200);
      response.on("drain", write);
      write();
    });

    await expect(ask()).rejects.toThrow("an answer larger than");

    await expect.poll(() => sockets[0]?.destroyed).toBe(true);
    expect(written).toBeLessThan(400);
  });
});
