import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { once } from "node:events";

const LOOPBACK = "127.0.0.1";
const GRANTED = "granted";
const FIRST_LEASE_LIMIT_MS = 10_000;
const ANSWER_LIMIT_MS = 5_000;

/** The guardian's side: who uses the server now. */
export type LeaseDesk = {
  port: number;
  /** Settles when the last user has left, or nobody came. From then on no lease is granted. */
  deserted: Promise<void>;
  /** Lets all users know that the server is gone. */
  close(): void;
};

/**
 * Hands out leases over loopback. A lease is an open connection, so the operating system ends it with the process that
 * holds it, however that dies. The last connection to end stays half open until `close`: its holder waits for the end.
 */
export const openLeaseDesk = async (token: string): Promise<LeaseDesk> => {
  const holders = new Set<Socket>();
  const connected = new Set<Socket>();
  const deserted = Promise.withResolvers<void>();
  let isOpen = true;

  const shut = (): void => {
    isOpen = false;
    desk.close();
    deserted.resolve();
  };
  const leave = (socket: Socket): void => {
    if (!holders.delete(socket)) socket.destroy();
    else if (holders.size === 0) shut();
    else socket.end();
  };
  const desk = createServer({ allowHalfOpen: true }, (socket) => {
    connected.add(socket);
    socket.setTimeout(ANSWER_LIMIT_MS, () => socket.destroy());
    socket.once("data", (said) => {
      if (!isOpen || said.toString("utf8") !== token) {
        socket.destroy();
        return;
      }
      socket.setTimeout(0);
      holders.add(socket);
      socket.write(GRANTED);
    });
    socket.on("error", () => socket.destroy());
    socket.once("end", () => leave(socket));
    socket.once("close", () => {
      connected.delete(socket);
      leave(socket);
    });
  });

  desk.listen(0, LOOPBACK);
  await once(desk, "listening");
  setTimeout(() => holders.size === 0 && shut(), FIRST_LEASE_LIMIT_MS).unref();
  return {
    port: (desk.address() as AddressInfo).port,
    deserted: deserted.promise,
    close: () => {
      isOpen = false;
      desk.close();
      for (const socket of connected) socket.destroy();
    },
  };
};

/** The user's side: while it is held, the server runs. */
export type Lease = {
  /** Settles when the connection is over, by `release` or because the guardian is gone. */
  ended: Promise<void>;
  /** Gives the server back. Settles at once while others use it, else when it has stopped. */
  release(): Promise<void>;
};

/** Asks a guardian for a lease; `null` when it is just closing, or gone. A lease keeps no process from ending. */
export const takeLease = (port: number, token: string): Promise<Lease | null> =>
  new Promise((resolve) => {
    const socket = connect(port, LOOPBACK, () => socket.write(token));
    const ended = new Promise<void>((end) => socket.once("close", () => end()));
    socket.setTimeout(ANSWER_LIMIT_MS, () => socket.destroy());
    socket.on("error", () => socket.destroy());
    void ended.then(() => resolve(null));
    socket.once("data", () => {
      socket.setTimeout(0);
      socket.unref();
      resolve({
        ended,
        release: () => {
          socket.ref();
          socket.end();
          return ended;
        },
      });
    });
  });
