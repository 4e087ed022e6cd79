import { describe, expect, it } from "vitest";
import { DRAFT_VIOLATIONS } from "../vocabulary.ts";
import { BAD_DRAFTS } from "./bad-drafts.fixture.ts";
import { checkDraft } from "./check-draft.ts";
import { TENANTS } from "./draft-tenants.fixture.ts";
import { GOOD_DRAFTS } from "./good-drafts.fixture.ts";

describe("a good draft, however it is put", () => {
  it.each(GOOD_DRAFTS)("to %s, who wrote %j, passes: %s", (name, tenant_message, draft) => {
    expect(checkDraft({ draft, tenant: TENANTS[name], tenant_message }).violations).toEqual([]);
  });
});

describe.each(DRAFT_VIOLATIONS.filter((kind) => BAD_DRAFTS[kind] !== undefined))("%s, however it is put", (kind) => {
  it.each(BAD_DRAFTS[kind] ?? [])("to %s, who wrote %j, is found: %s", (name, tenant_message, draft) => {
    expect(checkDraft({ draft, tenant: TENANTS[name], tenant_message }).violations).toContain(kind);
  });
});
