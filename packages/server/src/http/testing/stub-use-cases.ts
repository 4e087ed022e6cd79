import type { UseCases } from "../../use-cases.ts";
import { RESULTS } from "../examples/results.ts";

export { IDS } from "../examples/ids.ts";
export { RESULTS } from "../examples/results.ts";

export type UseCaseName = keyof UseCases;

export interface RecordedCall {
  readonly useCase: UseCaseName;
  readonly args: readonly unknown[];
}

export interface StubUseCases {
  readonly useCases: UseCases;
  readonly calls: RecordedCall[];
  /** From now on every use case throws this; undefined: they answer again. */
  failWith(error: unknown): void;
}

async function* feedOf<Item>(items: readonly Item[]): AsyncGenerator<Item, void> {
  yield* items;
}

/** Plain objects that record how they were called, and answer `RESULTS`. */
export const stubUseCases = (): StubUseCases => {
  const calls: RecordedCall[] = [];
  let failure: unknown;
  const stub =
    (useCase: UseCaseName, result: () => unknown) =>
    async (...args: readonly unknown[]): Promise<unknown> => {
      calls.push({ useCase, args });
      if (failure !== undefined) throw failure;
      return result();
    };
  const names = Object.keys(RESULTS) as (keyof typeof RESULTS)[];
  const stubs = Object.fromEntries(names.map((name) => [name, stub(name, () => structuredClone(RESULTS[name]))]));
  const followChanges = stub("followChanges", () => feedOf(RESULTS.listChanges.items));
  const useCases = { ...stubs, followChanges } as unknown as UseCases;
  return {
    calls,
    failWith: (error) => {
      failure = error;
    },
    useCases,
  };
};
