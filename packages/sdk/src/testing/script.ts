import type { Input, Output, ProcedureName } from "../internal/procedures.ts";
import { type Refusal, refusal, type RefusalOptions } from "./refusal.ts";

/** What becomes of one request. */
export type Step =
  | { readonly step: "answer"; readonly makes: (params: unknown) => unknown }
  | { readonly step: "refuse"; readonly refusal: Refusal }
  | { readonly step: "unreachable" | "hang" | "loseAnswer" };

/** The next requests of a procedure, in their order; after them the fake behaves again as it does. */
export interface Script<Name extends ProcedureName> {
  /** This result, or what this function makes of the parameters. Nothing in the fake changes. */
  answer(result: Output<Name> | ((params: Input<Name>) => Output<Name>)): Script<Name>;
  /** A refusal of the service. @param status the HTTP status, from 400 on */
  refuse(status: number, options?: RefusalOptions): Script<Name>;
  /** No connection: the request has no effect. */
  unreachable(): Script<Name>;
  /** No answer until the client gives up; the request has no effect. */
  hang(): Script<Name>;
  /** The request has its effect, and the connection breaks before the answer: what idempotency is for. */
  loseAnswer(): Script<Name>;
}

/** What is still to come, by procedure. */
export interface Scripts {
  of<Name extends ProcedureName>(name: Name): Script<Name>;
  /** The next step of a procedure; undefined: as the fake behaves. */
  take(name: ProcedureName): Step | undefined;
}

export const createScripts = (): Scripts => {
  const steps = new Map<ProcedureName, Step[]>();
  return {
    of: <Name extends ProcedureName>(name: Name): Script<Name> => {
      const push = (step: Step): Script<Name> => {
        steps.set(name, [...(steps.get(name) ?? []), step]);
        return script;
      };
      const script: Script<Name> = {
        answer: (result) => {
          const makes = typeof result === "function" ? result : () => result;
          // Whoever takes the step under this name has this procedure's parameters for it.
          return push({ step: "answer", makes: makes as (params: unknown) => unknown });
        },
        refuse: (status, options) => push({ step: "refuse", refusal: refusal(status, options) }),
        unreachable: () => push({ step: "unreachable" }),
        hang: () => push({ step: "hang" }),
        loseAnswer: () => push({ step: "loseAnswer" }),
      };
      return script;
    },
    take: (name) => steps.get(name)?.shift(),
  };
};
