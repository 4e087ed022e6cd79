import { detectEscalationTriggers } from "@orchestrator/core";
import { judgeTriggers, type TriggerAnswer } from "./judge-triggers.ts";
import { defineKind } from "./kind.ts";
import { listLabels } from "./label-outcomes.ts";
import { triggerExample } from "./trigger-example.ts";

export const triggers = defineKind({
  schema: triggerExample,
  read: ({ text }): TriggerAnswer => {
    const { triggers: found, severity } = detectEscalationTriggers(text);
    return { kinds: found.map((trigger) => trigger.kind), severity };
  },
  judge: judgeTriggers,
  describe: {
    input: ({ text }) => text,
    answer: ({ kinds, severity }) => `${listLabels([...kinds].toSorted())} (${severity})`,
    expected: ({ expect, severity }) => `${listLabels(expect.toSorted())} (${severity})`,
  },
});
