import type { MutationOptions } from "../options.ts";
import { type Answer, createCall, createListCall, type Page } from "./call.ts";
import { PROCEDURE_TABLE } from "./procedure-table.ts";
import type { Methods, Noun, ProcedureName, ProcedureTable } from "./procedures.ts";
import type { Send } from "./sender.ts";

type AnyMethod = (...args: unknown[]) => unknown;

const createMethod = (send: Send, name: string, { type, takesParams }: ProcedureTable[ProcedureName]): AnyMethod => {
  const isMutation = type === "mutation";
  return (...args) => {
    // What `Arguments` says of the two, for a caller's types to check.
    const params = takesParams ? (args[0] ?? {}) : undefined;
    const options = args[takesParams ? 1 : 0] as MutationOptions | undefined;
    if (type !== "list") return createCall(send(name, isMutation, params, options));
    return createListCall((cursor) => {
      const input = cursor === undefined ? params : { ...(params as object), cursor };
      return send(name, isMutation, input, options) as Promise<Answer<Page>>;
    });
  };
};

/** Makes the methods of a noun out of the service's procedures: one that is new there needs nothing here. */
export const createMethods =
  (send: Send) =>
  <Name extends Noun>(noun: Name): Methods<Name> =>
    Object.fromEntries(
      Object.entries(PROCEDURE_TABLE).flatMap(([name, procedure]) => {
        const [first, verb = ""] = name.split(".");
        return first === noun ? [[verb, createMethod(send, name, procedure)]] : [];
      }),
      // The service's answers are taken at their word: `wire.test-d.ts` holds the types to its router.
    ) as unknown as Methods<Name>;
