import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { join } from "node:path";

const main = join(import.meta.dirname, "../src/main.ts");

/** The service as its own process, so that it can be killed. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** Everything it has logged so far. */
  output(): string;
  kill(signal: "SIGKILL" | "SIGTERM" | "SIGSTOP" | "SIGCONT"): void;
  /** Resolves with the exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

const portIn = (line: string): number | undefined => {
  const { message, port } = JSON.parse(line) as { message?: string; port?: number };
  return message === "listening" ? port : undefined;
};

/** Keeps every line, and resolves with the port once one tells it. */
const listen = (child: ChildProcess, lines: string[]): Promise<number> => {
  const { stdout } = child;
  if (stdout === null) throw new Error("the server's output is not readable");
  return new Promise((resolve, reject) => {
    const reader = createInterface({ input: stdout });
    reader.on("line", (line) => {
      lines.push(line);
      const port = portIn(line);
      if (port !== undefined) resolve(port);
    });
    reader.on("close", () => reject(new Error("the server ended before it listened")));
  });
};

/** Starts the real `main.ts` with exactly this environment and waits until it listens. */
export const startServerProcess = async (environment: Readonly<Record<string, string>>): Promise<ServerProcess> => {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH ?? "", NODE_ENV: "test", PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const lines: string[] = [];
  const port = await listen(child, lines);
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    output: () => lines.join("\n"),
    kill: (signal) => void child.kill(signal),
    ended,
  };
};
