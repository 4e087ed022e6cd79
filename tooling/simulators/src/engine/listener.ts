import { once } from "node:events";
import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { Socket } from "node:net";

/** A port that can be given up and taken again. */
export interface Listener {
  /** The port it has, or had last; 0 until then, where any was wanted. */
  port(): number;
  isOpen(): boolean;
  /** Aborted when the listener closes: whatever waits on behalf of a request stops. */
  signal(): AbortSignal;
  /** Lets this connection live through `close`: the answer to "go down" still has to leave by it. */
  spare(socket: Socket): void;
  /** Listens, after the first time on the same port as before. */
  open(): Promise<void>;
  /** Refuses connections from now on and destroys the open ones; the spared too where it is for good. */
  close(options?: { forGood?: boolean }): Promise<void>;
}

/** Longer than any client's own keep-alive, so that it is never the simulator that closes an idle connection first. */
const KEEP_ALIVE_MS = 72_000;

interface Opened {
  server: Server;
  sockets: Set<Socket>;
  ending: AbortController;
}

const listen = async (handler: RequestListener, port: number): Promise<Opened> => {
  const sockets = new Set<Socket>();
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, handler);
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return { server, sockets, ending: new AbortController() };
};

const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no TCP port");
  return address.port;
};

/** For 127.0.0.1, closed at first; port 0 takes any free one and keeps it for later openings. */
export const createListener = (handler: RequestListener, wantedPort: number): Listener => {
  let opened: Opened | undefined;
  let opening: Promise<void> | undefined;
  let port = wantedPort;
  const spared = new WeakSet<Socket>();

  return {
    port: () => port,
    isOpen: () => opened !== undefined,
    signal: () => opened?.ending.signal ?? AbortSignal.abort(),
    spare: (socket) => spared.add(socket),
    open: async () => {
      if (opened !== undefined) return;
      opening ??= listen(handler, port)
        .then((next) => {
          opened = next;
          port = portOf(next.server);
        })
        .finally(() => {
          opening = undefined;
        });
      await opening;
    },
    close: async ({ forGood = false } = {}) => {
      if (opening !== undefined) await opening;
      if (opened === undefined) return;
      const { server, sockets, ending } = opened;
      opened = undefined;
      server.close();
      ending.abort();
      const doomed = [...sockets].filter((socket) => forGood || !spared.has(socket));
      await Promise.all(doomed.map(async (socket) => await once(socket.destroy(), "close")));
    },
  };
};
