import { writeSync } from "node:fs";
import { EnvironmentError } from "./env.ts";

/**
 * The boundaries at which a process may die: around every commit, and around every call of a neighbour. `tooling/faults`
 * kills, freezes and delays the service there; without its environment variable every point is nothing at all.
 */
export const FAULT_POINTS = [
  "before-intake-commit",
  "after-intake-commit",
  "before-monitor-call",
  "after-monitor-answer",
  "before-history-call",
  "after-history-answer",
  "before-model-call",
  "after-model-answer",
  "before-decision-commit",
  "after-decision-commit",
  "before-claim-commit",
  "after-claim-commit",
  "after-send-answer",
  "before-delivery-commit",
  "after-delivery-commit",
  "before-approval-commit",
  "after-approval-commit",
  "before-sweep-commit",
  "after-sweep-commit",
  "after-notification-claim",
  "after-notification-answer",
  "before-notification-commit",
  "after-notification-commit",
] as const;
export type FaultPoint = (typeof FAULT_POINTS)[number];

/** kill and stop: the process by SIGKILL and SIGSTOP. pause: those who were held go on together. */
const ACTIONS = ["kill", "stop", "pause"] as const;
type Action = (typeof ACTIONS)[number];

/** Whoever arrives first does not wait longer than this for the others. */
const LONGEST_HOLD_MS = 4_000;

interface Armed {
  readonly point: FaultPoint;
  readonly arrive: (subject: string) => Promise<void>;
}

let armed: Armed | undefined;

const NOTHING = Promise.resolve();

/**
 * One-line call at a boundary. Resolves at once unless this very point is armed.
 *
 * @param subject the conversation, or the correlation id where that is what is known: the report names who was held
 */
export const faultPoint = (point: FaultPoint, subject: string): Promise<void> =>
  armed?.point === point ? armed.arrive(subject) : NOTHING;

interface Setting {
  readonly point: FaultPoint;
  readonly action: Action;
  readonly count: number;
  /** Undefined: whoever comes. */
  readonly only: string | undefined;
}

const parse = (setting: string): Setting => {
  const [name, what, howMany = "1", only] = setting.split(":");
  const point = FAULT_POINTS.find((each) => each === name);
  const action = ACTIONS.find((each) => each === what);
  const count = Number(howMany);
  if (point === undefined || action === undefined || !Number.isInteger(count) || count < 1) {
    throw new EnvironmentError([
      "ORCHESTRATOR_FAULT_POINT: expected point:action:count[:subject], such as after-claim-commit:kill:5; see tooling/faults",
    ]);
  }
  return { point, action, count, only };
};

/**
 * Arms the point that the environment names, if any: `after-claim-commit:kill:5` holds the first five that arrive there
 * and kills the process with the fifth, or soon after the first. A fourth part names the only subject that counts. Once it
 * has struck it is disarmed.
 *
 * @param strike sends a signal to this process
 * @param tell writes a line at once, past the logger: the next statement may be the process's last
 * @throws EnvironmentError in production, and for a setting that can't be read
 */
export const armFaultPoint = (
  environment: Readonly<Record<string, string | undefined>>,
  strike: (signal: "SIGKILL" | "SIGSTOP") => void,
  tell: (line: string) => void = (line) => void writeSync(1, line),
): void => {
  const setting = environment.ORCHESTRATOR_FAULT_POINT ?? "";
  if (setting === "") return;
  if (environment.NODE_ENV === "production") {
    throw new EnvironmentError(["ORCHESTRATOR_FAULT_POINT: expected nothing in production; it breaks the service"]);
  }
  const { point, action, count, only } = parse(setting);
  const held: string[] = [];
  const released = Promise.withResolvers<void>();

  const fire = (): void => {
    if (armed === undefined) return;
    armed = undefined;
    tell(`${JSON.stringify({ message: "fault point reached", point, action, subjects: held })}\n`);
    if (action === "kill") strike("SIGKILL");
    if (action === "stop") strike("SIGSTOP");
    released.resolve();
  };

  armed = {
    point,
    arrive: (subject) => {
      if (only !== undefined && subject !== only) return NOTHING;
      held.push(subject);
      if (held.length === 1) setTimeout(fire, LONGEST_HOLD_MS);
      if (held.length === count) fire();
      return released.promise;
    },
  };
};
