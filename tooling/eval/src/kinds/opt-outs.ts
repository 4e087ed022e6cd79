import { detectOptOut } from "@orchestrator/core";
import { judgeOptOut, type OptOutAnswer } from "./judge-opt-out.ts";
import { defineKind } from "./kind.ts";
import { optOutExample } from "./opt-out-example.ts";

export const optOuts = defineKind({
  schema: optOutExample,
  read: ({ text }): OptOutAnswer => detectOptOut(text),
  judge: judgeOptOut,
  describe: {
    input: ({ text }) => text,
    answer: ({ form }) => form ?? "no",
    expected: ({ form }) => form ?? "no",
  },
});
