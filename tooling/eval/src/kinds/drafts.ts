import { checkDraft, type DraftViolation } from "@orchestrator/core";
import { draftExample } from "./draft-example.ts";
import { judgeDraft } from "./judge-draft.ts";
import { defineKind } from "./kind.ts";
import { listLabels } from "./label-outcomes.ts";

export const drafts = defineKind({
  schema: draftExample,
  read: ({ draft, tenant, tenant_message }): readonly DraftViolation[] =>
    checkDraft({ draft, tenant, tenant_message }).violations,
  judge: judgeDraft,
  describe: {
    input: ({ tenant_message, draft }) => `${tenant_message} -> ${draft}`,
    answer: (violations) => listLabels([...violations].toSorted()),
    expected: ({ expect }) => listLabels(expect.violations.toSorted()),
  },
});
