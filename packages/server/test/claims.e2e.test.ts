import { describe, expect, it } from "vitest";
import { actsOf, BALANCE } from "./acts.ts";
import { managerActsOf } from "./manager-acts.ts";
import { recordsOf } from "./records.ts";
import { type Answer, startRig } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const manage = managerActsOf(rig);
const records = recordsOf(rig);

const OWN_WORDS = "Please call the office about your balance.";
const SECOND = "manager-002";

const accepted = (answers: readonly Answer[]) => answers.filter(({ status }) => status === 200);

describe("a claim", () => {
  it("says until when, shows in the queue, and is prolonged by its owner", async () => {
    const { itemId, tenant } = await act.drafted();
    const first = await manage.claim(itemId);
    expect(first).toMatchObject({
      status: 200,
      body: { status: "claimed", response_queue_id: itemId, claimed_by: "manager-001" },
    });
    const until = Date.parse(String(first.body.claim_expires_at));
    const [listed] = (await manage.queue(`?tenant_id=${tenant.tenantId}`)).body.items as readonly object[];
    expect(listed).toMatchObject({ claimed_by: "manager-001", claim_expires_at: first.body.claim_expires_at });

    const again = await manage.claim(itemId, "manager-001", 900);
    expect(Date.parse(String(again.body.claim_expires_at))).toBeGreaterThan(until + 500_000);
  });

  it("keeps others from claiming and from deciding, and tells them who and until when", async () => {
    const { itemId, workflowId } = await act.drafted();
    const { body } = await manage.claim(itemId);
    const refusal = {
      status: 409,
      body: {
        details: {
          reason: "claimed_by_another",
          claimed_by: "manager-001",
          claim_expires_at: body.claim_expires_at,
        },
      },
    };
    expect(await manage.claim(itemId, SECOND)).toMatchObject(refusal);
    expect(await manage.release(itemId, SECOND)).toMatchObject(refusal);
    for (const decision of [
      { action: "approve" },
      { action: "modify", modified_text: OWN_WORDS },
      { action: "escalate", escalation_reason: "Call" },
    ]) {
      expect(await act.decide(itemId, decision, SECOND)).toMatchObject(refusal);
    }
    expect(await records.audit(itemId)).toEqual([]);
    expect((await act.decide(itemId, { action: "approve" })).status).toBe(200);
    await rig.untilStatus(workflowId, "sent");
  });

  it("lapses by itself", async () => {
    const { itemId } = await act.drafted();
    await manage.claim(itemId);
    await rig.moveClock("299 seconds");
    expect((await manage.claim(itemId, SECOND)).status).toBe(409);
    await rig.moveClock("2 seconds");
    expect((await manage.item(itemId)).body).toMatchObject({ claimed_by: null, claim_expires_at: null });
    expect((await act.decide(itemId, { action: "approve" }, SECOND)).status).toBe(200);
  });

  it("is let go, and then free for others; letting go of nothing is no error", async () => {
    const { itemId } = await act.drafted();
    await manage.claim(itemId);
    expect(await manage.release(itemId)).toEqual({
      status: 200,
      body: { status: "released", response_queue_id: itemId },
    });
    expect((await manage.release(itemId)).status).toBe(200);
    expect(await manage.claim(itemId, SECOND)).toMatchObject({ status: 200, body: { claimed_by: SECOND } });
  });

  it("of a decided draft is refused with the decision, and of an unknown one is not found", async () => {
    const { itemId } = await act.drafted();
    await act.decide(itemId, { action: "approve" });
    expect(await manage.claim(itemId, SECOND)).toMatchObject({
      status: 409,
      body: { details: { reason: "already_decided", decided_by: "manager-001" } },
    });
    expect((await manage.claim(crypto.randomUUID())).status).toBe(404);
    expect((await manage.release(crypto.randomUUID())).status).toBe(404);
  });

  it("of several at the same moment is one, and the others hear whose", async () => {
    const { itemId } = await act.drafted();
    const managers = Array.from({ length: 8 }, (_, index) => `manager-10${index}`);
    const answers = await Promise.all(managers.map((manager) => manage.claim(itemId, manager)));
    expect(accepted(answers)).toHaveLength(1);
    const winner = managers[answers.findIndex(({ status }) => status === 200)];
    for (const { status, body } of answers.filter((answer) => answer.status !== 200)) {
      expect(status).toBe(409);
      expect(body.details).toMatchObject({ reason: "claimed_by_another", claimed_by: winner });
    }
  });

  it("and a decision of another manager at the same moment: one of them is refused", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { itemId } = await act.drafted();
      const [claimed, decided] = await Promise.all([
        manage.claim(itemId),
        act.decide(itemId, { action: "approve" }, SECOND),
      ]);
      expect(new Set([claimed.status, decided.status])).toEqual(new Set([200, 409]));
      const refused = claimed.status === 409 ? claimed : decided;
      expect(refused.body.details).toMatchObject(
        refused === claimed
          ? { reason: "already_decided", decided_by: SECOND }
          : { reason: "claimed_by_another", claimed_by: "manager-001" },
      );
      expect(await records.audit(itemId)).toHaveLength(decided.status === 200 ? 1 : 0);
    }
  });
});

describe("approving several", () => {
  const outcomes = ({ body }: Answer) =>
    (body.items as readonly Record<string, unknown>[]).map(({ response_queue_id, outcome, reason }) => [
      response_queue_id,
      outcome,
      reason,
    ]);

  it("has a result for each, and what stops one does not stop the others", async () => {
    const ready = await act.drafted();
    const decided = await act.drafted();
    await act.decide(decided.itemId, { action: "modify", modified_text: OWN_WORDS }, SECOND);
    const claimed = await act.drafted();
    await manage.claim(claimed.itemId, SECOND);
    const stopped = await act.drafted();
    await rig.sql`
      insert into contacts (phone_number, opted_out_at) values (${stopped.tenant.phoneNumber}, orchestrator_now())`;
    const empty = await act.drafted();
    await rig.sql`update ai_response_queue set ai_response = '' where id = ${empty.itemId}`;
    const unknown = crypto.randomUUID();
    const last = await act.drafted();

    const ids = [ready, decided, claimed, stopped, empty].map(({ itemId }) => itemId);
    const answer = await manage.bulkApprove([...ids, unknown, last.itemId]);
    expect(answer).toMatchObject({ status: 200, body: { approved: 2 } });
    expect(outcomes(answer)).toEqual([
      [ready.itemId, "approved", null],
      [decided.itemId, "conflict", "already_decided"],
      [claimed.itemId, "conflict", "claimed_by_another"],
      [stopped.itemId, "conflict", "opted_out"],
      [empty.itemId, "refused", null],
      [unknown, "not_found", null],
      [last.itemId, "approved", null],
    ]);
    const items = answer.body.items as readonly { details: object; workflow_id: string | null }[];
    expect(items[0]).toMatchObject({ workflow_id: ready.workflowId, workflow_status: "processing", detail: null });
    expect(items[1]?.details).toMatchObject({ decided_by: SECOND, action: "modify" });
    for (const { workflowId } of [ready, last]) await rig.untilStatus(workflowId, "sent");
    expect(await records.audit(ready.itemId)).toMatchObject([{ action: "approve", approved_by: "manager-001" }]);
    expect(act.sent(stopped.tenant)).toEqual([]);
  });

  it("at the same moment as single decisions about the same drafts: each is decided once", async () => {
    const drafts = [];
    for (let count = 0; count < 6; count += 1) drafts.push(await act.drafted());
    const ids = drafts.map(({ itemId }) => itemId);
    const [one, other, ...singles] = await Promise.all([
      manage.bulkApprove(ids),
      manage.bulkApprove(ids.toReversed(), "manager-003"),
      ...ids.map((id) => act.decide(id, { action: "modify", modified_text: OWN_WORDS }, SECOND)),
    ]);
    const approvedBy = (answer: Answer | undefined, id: string) =>
      outcomes(answer ?? { status: 0, body: { items: [] } }).some(
        ([of, outcome]) => of === id && outcome === "approved",
      );
    for (const [index, { itemId, workflowId, tenant }] of drafts.entries()) {
      const winners = [
        ...(approvedBy(one, itemId) ? ["manager-001"] : []),
        ...(approvedBy(other, itemId) ? ["manager-003"] : []),
        ...(singles[index]?.status === 200 ? [SECOND] : []),
      ];
      expect(winners).toHaveLength(1);
      expect(await records.audit(itemId)).toMatchObject([{ approved_by: winners[0] }]);
      await rig.untilStatus(workflowId, "sent");
      expect(act.sent(tenant)).toEqual([winners[0] === SECOND ? OWN_WORDS : BALANCE]);
    }
  });
});
