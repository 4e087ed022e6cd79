import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const SERVER = fileURLToPath(new URL("../../../../packages/server/src/main.ts", import.meta.url));
const REMEMBERED_LINES = 30;
/** Longer than the service gives running work to end. */
const STOP_PATIENCE_MS = 15_000;

/** The service ended although nobody asked it to, or did not start. */
export class ServerEnded extends Error {
  constructor(lastLines: readonly string[]) {
    super(`The server ended by itself. Its last words:\n${lastLines.join("\n")}`);
    this.name = "ServerEnded";
  }
}

/** The real service, as a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** Starts it again after `kill`, on the port that it had. */
  start(): Promise<void>;
  /** SIGKILL: it has no chance to tidy up. */
  kill(): Promise<void>;
  /** SIGTERM: it ends its work first. */
  stop(): Promise<void>;
  /** What it wrote last. */
  lastLines(): readonly string[];
}

interface LogLine {
  readonly message?: unknown;
  readonly port?: unknown;
}

const parseLine = (line: string): LogLine => {
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    return {};
  }
};

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/**
 * Starts `node packages/server/src/main.ts` with these variables added to the environment, on any free port.
 *
 * @param onEnded called when it ends although neither `kill` nor `stop` was
 */
export const startServerProcess = async (
  variables: Readonly<Record<string, string>>,
  onEnded: (error: ServerEnded) => void,
): Promise<ServerProcess> => {
  const lines: string[] = [];
  let port = 0;
  let child: ChildProcess | undefined;
  let wanted = false;

  const remember = (line: string): void => {
    lines.push(line);
    if (lines.length > REMEMBERED_LINES) lines.shift();
  };

  const start = async (): Promise<void> => {
    const started = spawn(process.execPath, [SERVER], {
      env: { ...process.env, ...variables, PORT: String(port) },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own: Ctrl-C reaches the demo only, which then stops the service in order.
      detached: true,
    });
    child = started;
    wanted = true;
    const listening = Promise.withResolvers<number>();
    createInterface({ input: started.stdout }).on("line", (line) => {
      remember(line);
      const { message, port: listensOn } = parseLine(line);
      if (message === "listening" && typeof listensOn === "number") listening.resolve(listensOn);
    });
    createInterface({ input: started.stderr }).on("line", remember);
    started.once("exit", () => {
      const ended = new ServerEnded(lines);
      listening.reject(ended);
      if (wanted && port !== 0) onEnded(ended);
    });
    port = await listening.promise;
  };

  const end = async (signal: "SIGKILL" | "SIGTERM"): Promise<void> => {
    wanted = false;
    if (child === undefined || hasEnded(child)) return;
    const ended = once(child, "exit");
    child.kill(signal);
    const impatience = setTimeout(() => child?.kill("SIGKILL"), STOP_PATIENCE_MS);
    await ended;
    clearTimeout(impatience);
  };

  // The last resort: whatever ends this process ends the server too.
  const killAtExit = (): void => void child?.kill("SIGKILL");
  process.once("exit", killAtExit);
  await start();

  return {
    url: `http://127.0.0.1:${port}`,
    start,
    kill: () => end("SIGKILL"),
    stop: async () => {
      await end("SIGTERM");
      process.off("exit", killAtExit);
    },
    lastLines: () => [...lines],
  };
};
