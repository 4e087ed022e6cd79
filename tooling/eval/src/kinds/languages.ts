import { detectLanguage } from "@orchestrator/core";
import { judgeLanguage } from "./judge-language.ts";
import { defineKind } from "./kind.ts";
import { languageExample } from "./language-example.ts";

export const languages = defineKind({
  schema: languageExample,
  read: ({ text }): string => detectLanguage(text),
  judge: judgeLanguage,
  describe: {
    input: ({ text }) => text,
    answer: (language) => language,
    expected: ({ expect }) => expect,
  },
});
