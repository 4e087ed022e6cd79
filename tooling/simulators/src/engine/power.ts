import { z } from "zod";
import { ControlRefusal, operation } from "./control-plane.ts";
import type { Operation } from "./control-plane.ts";
import type { Listener } from "./listener.ts";

const SIMULATOR_NAMES = ["collections-monitor", "sms-agent", "notification-service", "openai"] as const;
export type SimulatorName = (typeof SIMULATOR_NAMES)[number];

interface DownOptions {
  /** Comes back by itself after so many milliseconds. Default: stays down until `up`. */
  for_ms?: number | undefined;
}

export interface Power {
  /** Refuses connections and destroys the open ones, as a process that is not there. */
  down(options?: DownOptions): Promise<void>;
  /** Listens again on the same port. */
  up(): Promise<void>;
  /** Stops for good, at once, whatever hangs. */
  close(): Promise<void>;
  isUp(): boolean;
}

/** The simulators of one set know each other, so that one that is up can bring another up over HTTP. */
export type Peers = Map<SimulatorName, Power>;

const powerSchema = z.strictObject({
  simulator: z.enum(SIMULATOR_NAMES).optional(),
  for_ms: z.int().positive().optional(),
});

/** Over HTTP a simulator that is down can't be reached: without a time, another of the set has to be left to ask. */
export const powerOperations = (name: SimulatorName, peers: Peers): Operation[] => {
  const find = (wanted: SimulatorName = name) => {
    const peer = peers.get(wanted);
    if (peer === undefined) throw new ControlRefusal(404, `${wanted} is not of this set`);
    return peer;
  };
  return [
    operation("POST /down", powerSchema, async ({ simulator, for_ms }) => {
      const peer = find(simulator);
      const othersUp = [...peers.values()].some((other) => other !== peer && other.isUp());
      if (!othersUp && for_ms === undefined) throw new ControlRefusal(409, "The last one up: give it a time (for_ms)");
      await peer.down({ for_ms });
    }),
    operation("POST /up", powerSchema.pick({ simulator: true }), async ({ simulator }) => await find(simulator).up()),
  ];
};

export const createPower = (listener: Listener): Power => {
  let returning: NodeJS.Timeout | undefined;
  const up = async () => {
    clearTimeout(returning);
    await listener.open();
  };
  const down = async ({ for_ms }: DownOptions = {}) => {
    clearTimeout(returning);
    if (for_ms !== undefined) returning = setTimeout(() => void up(), for_ms);
    await listener.close();
  };
  const close = async () => {
    clearTimeout(returning);
    await listener.close({ forGood: true });
  };
  return { up, down, close, isUp: () => listener.isOpen() };
};
