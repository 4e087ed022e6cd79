import { z } from "zod";
import { nothing, operation } from "./control-plane.ts";
import type { Operation } from "./control-plane.ts";

/** What can be switched on a running simulator. */
export interface Settings<Values> {
  current(): Values;
  /** Changes some and keeps the rest; an unknown name or a wrong value throws. */
  set(changes: Partial<Values>): Values;
  /** Back to what the simulator was started with. */
  reset(): void;
}

/** Settings by a strict schema with defaults; `initial` is what the simulator is started with. */
export const createSettings = <Values extends object>(schema: z.ZodType<Values>, initial: object): Settings<Values> => {
  const first = schema.parse(initial);
  let values = first;
  return {
    current: () => values,
    set: (changes) => {
      values = schema.parse({ ...values, ...changes });
      return values;
    },
    reset: () => {
      values = first;
    },
  };
};

/** The settings in the control plane: the same names as the options that the simulator is started with. */
export const settingsOperations = <Values extends object>(settings: Settings<Values>): Operation[] => [
  operation("GET /settings", nothing, () => settings.current()),
  operation(
    "POST /settings",
    z.custom<Partial<Values>>((changes) => typeof changes === "object" && changes !== null),
    (changes) => settings.set(changes),
  ),
];
