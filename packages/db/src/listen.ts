import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";

const CONNECT_TIMEOUT_MS = 5_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

export interface ListenOptions {
  /** Must keep its session: behind a transaction pooler notifications never come. */
  readonly url: string;
  readonly channel: string;
  /** At each notification, and whenever the connection is there again: notifications were missed meanwhile. */
  readonly onWake: () => void;
  /** The connection was refused or lost; another try follows, after 0.5 s at first and at most 30 s. */
  readonly onLost: (error: unknown) => void;
}

export interface Listener {
  stop(): Promise<void>;
}

const open = (url: string): { readonly client: pg.Client; readonly lost: Promise<never> } => {
  const client = new pg.Client({
    connectionString: url,
    application_name: "orchestrator-listen",
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  });
  const lost = new Promise<never>((_, reject) => {
    client.on("error", reject);
    client.on("end", () => reject(new Error("the connection ended")));
  });
  // It is waited for only later on, and must not end the process before.
  lost.catch(() => {});
  return { client, lost };
};

const waitAfter = (failures: number): number => {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures);
  return longest / 2 + (Math.random() * longest) / 2;
};

/** Listens for notifications on a connection of its own, which is opened again whenever it is lost. */
export const listenTo = ({ url, channel, onWake, onLost }: ListenOptions): Listener => {
  const stopping = new AbortController();
  const { signal } = stopping;
  let connected: pg.Client | undefined;

  const listen = async (onListening: () => void): Promise<void> => {
    const { client, lost } = open(url);
    try {
      client.on("notification", onWake);
      await client.connect();
      if (signal.aborted) return;
      connected = client;
      await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
      onListening();
      onWake();
      await lost;
    } finally {
      connected = undefined;
      await client.end().catch(() => {});
    }
  };

  const run = async (): Promise<void> => {
    for (let failures = 0; !signal.aborted; failures += 1) {
      try {
        await listen(() => (failures = 0));
      } catch (error) {
        if (signal.aborted) return;
        onLost(error);
        await delay(waitAfter(failures), undefined, { signal, ref: false }).catch(() => {});
      }
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      // The driver never ends a connection that is still being made: that one ends by itself, or by its time-out.
      await connected?.end().catch(() => {});
      await running;
    },
  };
};
