import type { Facts } from "../facts/facts.ts";
import { allSettled } from "./all-settled.ts";
import { consistent } from "./consistent.ts";
import { explained } from "./explained.ts";
import { inOrder } from "./in-order.ts";
import { know } from "./known.ts";
import { nothingLost } from "./nothing-lost.ts";
import { nothingTwice } from "./nothing-twice.ts";
import type { Violation } from "./violation.ts";

const CHECKS = [nothingLost, nothingTwice, inOrder, allSettled, explained, consistent] as const;

/** What the facts say against the service, once everything has come to rest. */
export const checkInvariants = (facts: Facts): readonly Violation[] => {
  const known = know(facts);
  return CHECKS.flatMap((check) => check(known));
};
