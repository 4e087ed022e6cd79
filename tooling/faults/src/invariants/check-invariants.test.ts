import { describe, expect, it } from "vitest";
import type { Facts } from "../facts/facts.ts";
import { checkInvariants } from "./check-invariants.ts";
import { answered, CONVERSATION, PHONE, together } from "./facts.fixture.ts";

const kinds = (facts: Facts): readonly string[] => [...new Set(checkInvariants(facts).map(({ kind }) => kind))];

const whole = answered();
const withStatus = (status: string): Facts => ({
  ...whole,
  workflows: whole.workflows.map((workflow) => ({ ...workflow, status })),
});
const withText = (change: Partial<Facts["outbox"][number]>): Facts => ({
  ...whole,
  outbox: whole.outbox.map((text) => ({ ...text, ...change })),
});
const decided = (items: Partial<Facts["items"][number]>, more: Partial<Facts>): Facts => ({
  ...whole,
  items: whole.items.map((item) => ({ ...item, status: "approved", actioned_by: "anna", ...items })),
  ...more,
});
const audit = { response_queue_id: "q-w-1", action: "approve", approved_by: "anna" };

describe("a message that was answered", () => {
  it("is nothing to complain of", () => {
    expect(checkInvariants(whole)).toEqual([]);
  });
});

describe.each<[kind: string, what: string, facts: Facts]>([
  [
    "lost",
    "an accepted text that is not stored",
    answered({ workflows: [], outbox: [], steps: [], provided: [], items: [] }),
  ],
  [
    "lost",
    "a caller told of two workflows",
    answered({
      texts: whole.texts.map((text) => ({ ...text, answers: [...text.answers, { status: 200, workflowId: "w-2" }] })),
    }),
  ],
  ["lost", "sent without a text", answered({ outbox: [], provided: [] })],
  ["lost", "a text recorded as delivered that never left", answered({ provided: [] })],
  ["lost", "a manager asked about nothing", withStatus("awaiting_approval")],
  ["lost", "an escalation that nobody was told of", withStatus("escalated")],
  [
    "duplicated",
    "a text that left twice under its key",
    answered({ provided: [...whole.provided, ...whole.provided] }),
  ],
  [
    "duplicated",
    "the same words to one number under two keys",
    together(
      whole,
      answered(
        {
          provided: [{ to: PHONE, body: "answer w-1", message_id: 2, idempotency_key: "o-w-2" }],
        },
        { id: "w-2", seq: 2 },
      ),
    ),
  ],
  ["duplicated", "one message with two workflows", together(whole, answered({}, { id: "w-1", seq: 2 }))],
  [
    "out_of_order",
    "the second answer before the first",
    together(
      answered({ provided: [{ to: PHONE, body: "answer w-1", message_id: 9, idempotency_key: "o-w-1" }] }),
      answered({}, { id: "w-2", seq: 2 }),
    ),
  ],
  ["stuck", "a message without an outcome", withStatus("processing")],
  ["stuck", "a claim that nobody settles", withText({ state: "claimed" })],
  ["stuck", "a text of unknown fate that no manager sees", withText({ state: "unknown" })],
  [
    "unexplained",
    "an outcome without a decision",
    answered({ steps: whole.steps.filter(({ step_name }) => step_name !== "decide_route") }),
  ],
  [
    "unexplained",
    "a send without its end",
    answered({
      steps: whole.steps.filter(({ step_name, status }) => step_name !== "send_sms" || status === "started"),
    }),
  ],
  ["inconsistent", "a text that left and was cancelled", withText({ state: "cancelled" })],
  ["inconsistent", "a decision without an audit row", decided({}, {})],
  ["inconsistent", "a decision audited twice", decided({}, { audits: [audit, audit] })],
  ["inconsistent", "a decision audited for somebody else", decided({ actioned_by: "ben" }, { audits: [audit] })],
  [
    "inconsistent",
    "two managers who were told that they decided",
    decided(
      {},
      {
        audits: [audit],
        decisions: ["anna", "ben"].map((manager) => ({ itemId: "q-w-1", manager, action: "approve", statuses: [200] })),
      },
    ),
  ],
  [
    "inconsistent",
    "a caller who met a mistake of ours",
    answered({
      texts: whole.texts.map((text) => ({ ...text, answers: [{ status: 500, workflowId: null }, ...text.answers] })),
    }),
  ],
])("%s", (kind, what, facts) => {
  it(`is ${what}`, () => {
    expect(kinds(facts)).toContain(kind);
  });
});

describe("what is in a person's hands", () => {
  it.each<[what: string, facts: Facts]>([
    [
      "a draft that waits",
      { ...withStatus("awaiting_approval"), items: whole.items.map((item) => ({ ...item, status: "pending" })) },
    ],
    [
      "a text of unknown fate before a manager",
      {
        ...withStatus("awaiting_approval"),
        outbox: whole.outbox.map((text) => ({ ...text, state: "unknown", handed_over: true })),
      },
    ],
    [
      "a matter that is open for the number",
      {
        ...withStatus("escalated"),
        escalations: [{ workflow_id: "w-0", conversation_id: "c-0", phone_number: PHONE }],
      },
    ],
    [
      "a decision with its audit row",
      decided(
        {},
        {
          audits: [audit],
          decisions: [
            { itemId: "q-w-1", manager: "anna", action: "approve", statuses: [null, 200] },
            { itemId: "q-w-1", manager: "ben", action: "escalate", statuses: [409] },
          ],
        },
      ),
    ],
  ])("is not lost: %s", (_what, facts) => {
    expect(checkInvariants(facts)).toEqual([]);
  });

  it("names the conversation", () => {
    expect(checkInvariants(withStatus("processing"))).toMatchObject([{ conversationId: CONVERSATION }]);
  });
});
