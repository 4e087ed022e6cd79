import { spawn } from "node:child_process";

import { explainFailure } from "./explain-failure.ts";
import type { ServiceAccount } from "./service-account.ts";

/**
 * What a PostgreSQL program sees of the environment: nothing of the caller's, because PGDATA, PGPORT, LC_* and their
 * like would change what it does. TZ spares initdb a search through all time zones.
 */
export const PROGRAM_ENVIRONMENT = {
  PATH: "/usr/local/bin:/usr/bin:/bin",
  LC_ALL: "C",
  TZ: "UTC",
} as const;

/** A folder every account can stand in. */
export const NEUTRAL_FOLDER = "/";

type Program = {
  attempt: string;
  path: string;
  args: readonly string[];
  account: ServiceAccount | undefined;
};

/** Runs a program to its end, `input` on its standard input. Rejects with its complaint when it fails. */
export const runProgram = ({ attempt, path, args, account }: Program, input = ""): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(path, args, { cwd: NEUTRAL_FOLDER, env: PROGRAM_ENVIRONMENT, ...account });
    let complaint = "";
    child.stderr.on("data", (chunk: Buffer) => {
      complaint += chunk.toString("utf8");
    });
    child.stdout.resume();
    // A program that ends without reading its input breaks the pipe; its exit code tells what matters.
    child.stdin.on("error", () => undefined).end(input);
    child.once("error", (error) => reject(explainFailure(attempt, error.message, error)));
    child.once("close", (code) => (code === 0 ? resolve() : reject(explainFailure(attempt, complaint))));
  });
