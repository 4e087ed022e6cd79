import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const SERVER = fileURLToPath(new URL("../../../../packages/server/src/main.ts", import.meta.url));
const REMEMBERED_LINES = 80;
const START_PATIENCE_MS = 60_000;

/** A fault point was reached: when, and what was in hand there. */
export interface Strike {
  readonly at: number;
  readonly point: string;
  readonly subjects: readonly string[];
}

/** One server process of a cluster. */
export interface Replica {
  readonly url: string;
  readonly pid: number;
  /** Moment at which it listened. */
  readonly since: number;
  /** What its armed fault point did, once it did. */
  strike(): Strike | undefined;
  signal(name: "SIGKILL" | "SIGTERM" | "SIGSTOP" | "SIGCONT"): void;
  isAlive(): boolean;
  /** Whether somebody told it to end. */
  wasEnded(): boolean;
  /** The exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  lastLines(): readonly string[];
}

interface LogLine {
  readonly message?: unknown;
  readonly port?: unknown;
  readonly point?: unknown;
  readonly subjects?: unknown;
}

const parseLine = (line: string): LogLine => {
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    return {};
  }
};

const strikeIn = ({ message, point, subjects }: LogLine): Strike | undefined =>
  message === "fault point reached" && Array.isArray(subjects)
    ? { at: performance.now(), point: String(point), subjects: subjects.map(String) }
    : undefined;

const follow = (child: ChildProcess, lines: string[], take: (line: LogLine) => void): void => {
  const remember = (line: string): void => {
    lines.push(line);
    if (lines.length > REMEMBERED_LINES) lines.shift();
  };
  if (child.stdout === null || child.stderr === null) throw new Error("the server's output is not readable");
  createInterface({ input: child.stdout }).on("line", (line) => {
    remember(line);
    take(parseLine(line));
  });
  createInterface({ input: child.stderr }).on("line", remember);
};

/** The last resort: whatever ends the suite ends its servers. One listener for all of them. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts the real `main.ts` (or another entry) with exactly this environment, on a free port. */
export const startReplica = async (
  environment: Readonly<Record<string, string>>,
  entry: string = SERVER,
): Promise<Replica> => {
  const child = spawn(process.execPath, [entry], {
    env: { PATH: process.env.PATH ?? "", NODE_ENV: "test", PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that a Ctrl-C reaches the suite first.
    detached: true,
  });
  running.add(child);
  const ended = once(child, "exit").then(([code]) => {
    running.delete(child);
    return code as number | null;
  });

  const lines: string[] = [];
  const listening = Promise.withResolvers<number>();
  let struck: Strike | undefined;
  follow(child, lines, (line) => {
    if (line.message === "listening" && typeof line.port === "number") listening.resolve(line.port);
    struck ??= strikeIn(line);
  });
  const giveUp = (why: string): void => listening.reject(new Error(`${why}:\n${lines.join("\n")}`));
  void ended.then(() => giveUp("a server ended before it listened"));
  const impatience = setTimeout(() => {
    giveUp("a server did not listen in time");
    child.kill("SIGKILL");
  }, START_PATIENCE_MS);
  const port = await listening.promise.finally(() => clearTimeout(impatience));

  let toldToEnd = false;
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    since: performance.now(),
    strike: () => struck,
    signal: (name) => {
      toldToEnd ||= name === "SIGKILL" || name === "SIGTERM";
      child.kill(name);
    },
    isAlive: () => child.exitCode === null && child.signalCode === null,
    ended,
    wasEnded: () => toldToEnd,
    lastLines: () => [...lines],
  };
};
