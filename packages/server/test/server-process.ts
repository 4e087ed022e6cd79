import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { join } from "node:path";

const main = join(import.meta.dirname, "../src/main.ts");

/** The service as its own process, so that it can be killed. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  kill(signal: "SIGKILL" | "SIGTERM" | "SIGSTOP" | "SIGCONT"): void;
  /** Resolves with the exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

const portIn = (line: string): number | undefined => {
  const { message, port } = JSON.parse(line) as { message?: string; port?: number };
  return message === "listening" ? port : undefined;
};

const listeningPort = async (child: ChildProcess): Promise<number> => {
  if (child.stdout === null) throw new Error("the server's output is not readable");
  for await (const line of createInterface({ input: child.stdout })) {
    const port = portIn(line);
    if (port !== undefined) {
      child.stdout.resume();
      return port;
    }
  }
  throw new Error("the server ended before it listened");
};

/** Starts the real `main.ts` with exactly this environment and waits until it listens. */
export const startServerProcess = async (environment: Readonly<Record<string, string>>): Promise<ServerProcess> => {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH ?? "", NODE_ENV: "test", PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const port = await listeningPort(child);
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    kill: (signal) => void child.kill(signal),
    ended,
  };
};
