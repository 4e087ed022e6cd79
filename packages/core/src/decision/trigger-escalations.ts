import type { EscalationType, Severity } from "../vocabulary.ts";
import { standardReason } from "./escalation-types.ts";
import type { TriggerFact } from "./facts.ts";
import { gate, gateEscalation, isHard } from "./gates.ts";

export type TriggerEscalation = {
  type: EscalationType;
  severity: Severity;
  reason: string;
  /** The tenant's own words. */
  evidence: string | null;
};

/**
 * The escalations that a text raises by itself, whatever becomes of the reply to it: texts that are superseded, or come
 * from a number that opted out, are read all the same.
 */
export const escalationsOfTriggers = (triggers: readonly TriggerFact[]): TriggerEscalation[] =>
  triggers.flatMap(({ kind, severity, evidence }) => {
    const type = isHard(gate(kind)) ? gateEscalation(kind) : null;
    return type === null ? [] : [{ type, severity, reason: standardReason(type), evidence: evidence ?? null }];
  });
