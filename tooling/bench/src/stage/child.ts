import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Usage } from "./probe.ts";

/** A process of the bench: the service, the reference, or the neighbours. */
export interface Child {
  readonly url: string;
  /** What it has used since this was last asked. */
  usage(): Promise<Usage>;
  ask<Answer>(question: string, value?: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

interface Answered {
  readonly id: number;
  readonly answer: unknown;
}

/** The last resort: whatever ends the bench ends its processes. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

const STOP_PATIENCE_MS = 15_000;

const listening = async (child: ChildProcess, entry: string): Promise<string> => {
  const ended = once(child, "exit").then(() => {
    throw new Error(`${entry} ended before it was ready; its last words are above`);
  });
  const [first] = (await Promise.race([once(child, "message"), ended])) as [{ url: string }];
  ended.catch(() => {});
  return first.url;
};

/**
 * Starts `entry` (a path beside this file) with exactly this environment. What it logs goes nowhere, as in production to a
 * collector; what it complains about goes to the bench's own standard error.
 */
export const startChild = async (entry: string, environment: Readonly<Record<string, string>>): Promise<Child> => {
  const child = fork(fileURLToPath(new URL(entry, import.meta.url)), {
    env: { PATH: process.env["PATH"] ?? "", ...environment },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  const url = await listening(child, entry);

  const waiting = new Map<number, (answer: unknown) => void>();
  let asked = 0;
  child.on("message", ({ id, answer }: Answered) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  });
  const ask = <Answer>(question: string, value?: unknown): Promise<Answer> =>
    new Promise((resolve) => {
      asked += 1;
      waiting.set(asked, resolve as (answer: unknown) => void);
      child.send({ id: asked, ask: question, value });
    });
  return {
    url,
    ask,
    usage: () => ask<Usage>("usage"),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      const impatience = setTimeout(() => child.kill("SIGKILL"), STOP_PATIENCE_MS);
      child.kill("SIGTERM");
      await ended;
      clearTimeout(impatience);
    },
  };
};
