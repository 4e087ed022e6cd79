import { describe, expect, it } from "vitest";
import { answer, refuse, scriptedFetch } from "../fixtures/scripted-fetch.ts";
import { type ConflictReason, createOrchestratorClient, type OrchestratorClient } from "../index.ts";

const id = "5e9d2f3b-0c47-4d6e-b8a1-93f4c7d20e68";
const detail = "In words for people";
const at = "2026-03-02T15:04:05.000Z";

interface MethodCase {
  readonly name: string;
  readonly call: (client: OrchestratorClient) => Promise<unknown>;
  /** What it is when all is well. */
  readonly done: string;
  readonly conflicts: Readonly<Partial<Record<ConflictReason, object>>>;
}

const TAKEN_OVER = { taken_over_by_another: { assigned_to: "manager-002", assigned_at: at } };

const METHODS: readonly MethodCase[] = [
  {
    name: "responses.claim",
    call: (client) => client.responses.claim({ response_queue_id: id }),
    done: "claimed",
    conflicts: { claimed_by_another: { claimed_by: "manager-002", claim_expires_at: at }, superseded: {} },
  },
  {
    name: "responses.release",
    call: (client) => client.responses.release({ response_queue_id: id }),
    done: "released",
    conflicts: { claimed_by_another: { claimed_by: "manager-002", claim_expires_at: at } },
  },
  {
    name: "sends.settle",
    call: (client) => client.sends.settle({ send_id: id, action: "it_arrived" }),
    done: "settled",
    conflicts: { already_settled: { state: "delivered" }, opted_out: {} },
  },
  {
    name: "escalations.resolve",
    call: (client) => client.escalations.resolve({ escalation_id: id }),
    done: "resolved",
    conflicts: { already_resolved: { resolved_by: "manager-002", resolved_at: at }, ...TAKEN_OVER },
  },
  {
    name: "escalations.assign",
    call: (client) => client.escalations.assign({ escalation_id: id }),
    done: "assigned",
    conflicts: {
      assigned_to_another: { assigned_to: "manager-002", assigned_at: at },
      already_resolved: { resolved_by: null, resolved_at: at },
    },
  },
  {
    name: "conversations.takeOver",
    call: (client) => client.conversations.takeOver({ conversation_id: id }),
    done: "taken_over",
    conflicts: TAKEN_OVER,
  },
  {
    name: "conversations.handBack",
    call: (client) => client.conversations.handBack({ conversation_id: id }),
    done: "handed_back",
    conflicts: { not_taken_over: {}, ...TAKEN_OVER },
  },
  {
    name: "conversations.send",
    call: (client) => client.conversations.send({ conversation_id: id, content: "Please call me." }),
    done: "queued",
    conflicts: {
      not_taken_over: {},
      ...TAKEN_OVER,
      being_decided: {},
      text_on_its_way: { send_id: id },
      send_unclear: { send_id: id },
      draft_waits: { response_queue_id: id },
      opted_out: {},
    },
  },
  {
    name: "conversations.confirmIdentity",
    call: (client) =>
      client.conversations.confirmIdentity({ conversation_id: id, tenant_id: "12345", phone_number: "+12035550143" }),
    done: "confirmed",
    conflicts: { identity_not_seen: {} },
  },
];

const outcomeOf = ({ call }: MethodCase, reply: ReturnType<typeof refuse>): Promise<unknown> =>
  call(createOrchestratorClient({ baseUrl: "https://service.test", fetch: scriptedFetch(reply).fetch }));

describe.each(METHODS)("$name", (method) => {
  it("resolves with what it did", async () => {
    expect(await outcomeOf(method, answer({ workflow_id: id }))).toEqual({ outcome: method.done, workflow_id: id });
  });

  it.each(Object.entries(method.conflicts))("resolves with why it changed nothing: %s", async (reason, facts) => {
    const reply = refuse(409, { detail, details: { reason, unknown_to_this_version: true, ...facts } });
    expect(await outcomeOf(method, reply)).toEqual({ outcome: reason, detail, ...facts });
  });

  it.each([
    ["a conflict of another's", refuse(409, { details: { reason: "draft_stale" } }), "conflict"],
    ["what is not there", refuse(404), "not_found"],
  ])("rejects on %s", async (_, reply, kind) => {
    await expect(outcomeOf(method, reply)).rejects.toMatchObject({ kind });
  });
});
