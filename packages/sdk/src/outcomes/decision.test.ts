import { describe, expect, it } from "vitest";
import { answer, refuse, scriptedFetch } from "../fixtures/scripted-fetch.ts";
import { createOrchestratorClient, type OrchestratorClient } from "../index.ts";

const decider = { response_queue_id: "c1b7a0de-6f3e-4b0a-9c55-7e2d90c6a3f4", manager_id: "manager-001" };

const DECISIONS: readonly [string, (client: OrchestratorClient) => Promise<unknown>][] = [
  ["approve", (client) => client.responses.approve(decider)],
  ["modify", (client) => client.responses.modify({ ...decider, modified_text: "Thank you." })],
  ["escalate", (client) => client.responses.escalate({ ...decider, escalation_reason: "A dispute" })],
];

const decide = (
  call: (client: OrchestratorClient) => Promise<unknown>,
  reply: ReturnType<typeof refuse>,
): Promise<unknown> =>
  call(createOrchestratorClient({ baseUrl: "https://service.test", fetch: scriptedFetch(reply).fetch }));

const conflict = (details: Record<string, unknown>) =>
  refuse(409, { code: "ORC_007", detail: "In words for the manager", details });

describe.each(DECISIONS)("%s", (_, call) => {
  it("resolves with the decision that stands now", async () => {
    const result = { status: "approved", workflow_status: "sent", warnings: ["too_long"] };
    expect(await decide(call, answer(result))).toEqual({ outcome: "decided", ...result });
  });

  it("resolves with the decision that stood before", async () => {
    const decision = {
      status: "modified",
      action: "modify",
      decided_by: "manager-002",
      decided_at: "2026-03-02T15:04:05.000Z",
    };
    expect(await decide(call, conflict({ reason: "already_decided", ...decision }))).toEqual({
      outcome: "already_decided",
      detail: "In words for the manager",
      decision,
    });
  });

  it("resolves with a decision that no person took", async () => {
    const details = {
      reason: "already_decided",
      status: "auto_sent",
      action: null,
      decided_by: null,
      decided_at: null,
    };
    expect(await decide(call, conflict(details))).toMatchObject({
      decision: { status: "auto_sent", action: null, decided_by: null, decided_at: null },
    });
  });

  it.each([
    [{ reason: "superseded", status: "superseded" }, { outcome: "superseded" }],
    [{ reason: "expired" }, { outcome: "expired" }],
    [
      { reason: "workflow_moved_on", workflow_status: "completed" },
      { outcome: "workflow_moved_on", workflow_status: "completed" },
    ],
    [
      { reason: "claimed_by_another", claimed_by: "manager-002", claim_expires_at: null },
      { outcome: "claimed_by_another", claimed_by: "manager-002", claim_expires_at: null },
    ],
    [{ reason: "opted_out" }, { outcome: "opted_out" }],
    [
      { reason: "draft_stale", findings: ["amount_mismatch"] },
      { outcome: "draft_stale", findings: ["amount_mismatch"] },
    ],
  ])("resolves with why it changed nothing: %o", async (details, outcome) => {
    expect(await decide(call, conflict(details))).toEqual({ ...outcome, detail: "In words for the manager" });
  });

  it.each([
    ["a conflict it does not know", conflict({ reason: "new_in_a_later_version" }), { kind: "conflict" }],
    ["a conflict without a reason", refuse(409), { kind: "conflict" }],
    ["a refusal of another kind", refuse(400, { details: { reason: "superseded" } }), { kind: "bad_request" }],
    ["an item that is not there", refuse(404), { kind: "not_found" }],
    ["somebody else's name", refuse(403), { kind: "forbidden" }],
  ])("rejects on %s", async (_what, reply, error) => {
    await expect(decide(call, reply)).rejects.toMatchObject(error);
  });
});
