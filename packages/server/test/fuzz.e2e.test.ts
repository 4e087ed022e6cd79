import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { definitions, fuzzedOperations } from "./fuzz/fuzzed-operations.ts";
import { requestsTo } from "./fuzz/requests.ts";
import { startTarget } from "./fuzz/target.ts";

/** `pnpm test:fuzz` sends many more. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 800);
/** The same requests each time, so that a change is what turns it red; any number, or `random`, by the environment. */
const SEED = process.env.FUZZ_SEED ?? "20251";
const REQUESTS_OF_A_RUN = 16;
const MS_FOR_A_REQUEST = 100;

const target = startTarget();

describe("whatever is sent", () => {
  it(
    "is answered, in time, as the document says, or refused by a problem that repeats nobody's data",
    async () => {
      const ids = [...Object.values(target.ids()), crypto.randomUUID()];
      const requests = fc.array(requestsTo(fuzzedOperations, { definitions, ids }), {
        minLength: REQUESTS_OF_A_RUN,
        maxLength: REQUESTS_OF_A_RUN,
        size: "max",
      });
      await fc.assert(
        fc.asyncProperty(requests, async (all) => {
          expect(await target.objectionsTo(all)).toEqual([]);
        }),
        {
          numRuns: Math.ceil(REQUESTS / REQUESTS_OF_A_RUN),
          endOnFailure: true,
          ...(SEED === "random" ? {} : { seed: Number(SEED) }),
        },
      );
      expect(target.loudLines()).toEqual([]);
    },
    60_000 + REQUESTS * MS_FOR_A_REQUEST,
  );
});
