import type { FaultResult } from "../report/result.ts";
import type { Host } from "../stage/host.ts";

/** How much of everything. */
export interface Scale {
  readonly long: boolean;
  /** Conversations that one kill interrupts at its boundary, and at least so many in all. */
  readonly interrupted: number;
  /** Processes that are started, and die, side by side. */
  readonly atOnce: number;
  /** What the processes are started with beside the usual. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface Suite {
  readonly host: Host;
  readonly scale: Scale;
  /** Told of every result as soon as there is one. */
  readonly report: (results: readonly FaultResult[]) => void;
}

/** Faults of one kind. */
export interface Family {
  /** For `--only`. */
  readonly name: string;
  run(suite: Suite): Promise<void>;
}
