import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fixedTexts } from "../src/pipeline/intake/fixed-texts.ts";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { recordsOf } from "./records.ts";
import { startRig } from "./rig.ts";

const { help: HELP_TEXT, optOutConfirmation: OPT_OUT_CONFIRMATION_TEXT } = fixedTexts("en");

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const records = recordsOf(rig);

const elsewhere = <Where extends { conversationId: string }>(tenant: Where): Where => ({
  ...tenant,
  conversationId: randomUUID(),
});

const untilSent = (tenant: Parameters<typeof act.sent>[0], ...texts: readonly string[]) =>
  rig
    .until(`the tenant has ${texts.length} texts`, async () => act.sent(tenant).length >= texts.length)
    .then(() => {
      expect(act.sent(tenant)).toEqual(texts);
    });

describe("STOP", () => {
  it("workflow: none | STOP → completed (opted_out)", async () => {
    const tenant = rig.newTenant();
    const id = await act.text(tenant, "STOP");

    expect(await rig.workflow(id)).toMatchObject({ status: "completed", completion_reason: "opted_out" });
    expect(await records.contact(tenant.phoneNumber)).toMatchObject({ opted_out_by: "STOP" });
    await untilSent(tenant, OPT_OUT_CONFIRMATION_TEXT);
  });

  it("workflow: none | STOP a second time → completed (opted_out), no second confirmation", async () => {
    const tenant = rig.newTenant();
    await act.text(tenant, "STOP");
    await untilSent(tenant, OPT_OUT_CONFIRMATION_TEXT);
    const again = await act.text(tenant, "stop");
    const elsewhereToo = await act.text(elsewhere(tenant), "STOP");

    for (const id of [again, elsewhereToo]) {
      expect(await rig.workflow(id)).toMatchObject({ status: "completed", completion_reason: "opted_out" });
      expect(await records.texts(id)).toEqual([]);
    }
    expect(act.sent(tenant)).toEqual([OPT_OUT_CONFIRMATION_TEXT]);
  });

  it("is confirmed once, however many come at the same moment in however many conversations", async () => {
    const tenant = rig.newTenant();
    await Promise.all([tenant, elsewhere(tenant), elsewhere(tenant)].map((each) => act.text(each, "STOP")));
    await untilSent(tenant, OPT_OUT_CONFIRMATION_TEXT);
    const rows = await rig.sql`select from outbox where phone_number = ${tenant.phoneNumber}`;
    expect(rows).toHaveLength(1);
  });

  it("is accepted in many conversations of the number at the same moment", async () => {
    const tenant = rig.newTenant();
    const known = Array.from({ length: 8 }, () => elsewhere(tenant));
    for (const each of known) await act.text(each, "thanks");
    // Asked directly: each must be taken at once, none after waiting for another's lock to be broken.
    const answers = await Promise.all(known.map((each) => rig.text(each, "STOP")));
    expect(answers.map(({ status }) => status)).toEqual(known.map(() => 200));
    const [deadlocks] = await rig.sql`select deadlocks::int from pg_stat_database where datname = current_database()`;
    expect(deadlocks).toEqual({ deadlocks: 0 });
  });

  it("leaves alone what a manager has released to another number in the same conversation", async () => {
    const tenant = rig.newTenant();
    const { workflowId, itemId } = await act.drafted(tenant);
    const headers = { "retry-after": "60" };
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, status: 503, headers });
    await act.decide(itemId, { action: "approve" });
    await rig.until("the SMS Agent asked for time", async () => (await records.texts(workflowId))[0]?.tries === 1);
    const stranger = { ...rig.newTenant(), conversationId: tenant.conversationId };
    await act.text(stranger, "STOP");
    expect(await records.texts(workflowId)).toMatchObject([{ state: "pending", vouched_by: "manager" }]);
  });

  it("is not confirmed by us where the carrier does it", async () => {
    await rig.restart({ OPT_OUT_CONFIRMATION: "false" });
    const tenant = rig.newTenant();
    expect(await records.texts(await act.text(tenant, "STOP"))).toEqual([]);
    await rig.restart();
  });

  it("in free words stops as well, and what else the text says is escalated", async () => {
    const tenant = rig.newTenant();
    const id = await act.text(tenant, "Stop texting me or my lawyer will sue you");
    expect(await rig.workflow(id)).toMatchObject({ status: "escalated" });
    expect(await records.openEscalations(id)).toEqual(["hostile_language"]);
    await untilSent(tenant, OPT_OUT_CONFIRMATION_TEXT);
  });

  it("workflow: any with an unclaimed text or a pending item | STOP → completed (opted_out) · queue: pending | STOP → superseded", async () => {
    // The draft waits in another conversation of the number than the one the STOP comes in.
    const { tenant, workflowId, itemId } = await act.drafted();
    await act.text(elsewhere(tenant), "STOP");

    expect(await rig.workflow(workflowId)).toMatchObject({ status: "completed", completion_reason: "opted_out" });
    expect(await records.items(workflowId)).toMatchObject([{ status: "superseded", actioned_by: null }]);
    expect(await records.audit(itemId)).toEqual([]);
    expect((await act.decide(itemId, { action: "approve" })).status).toBe(409);
  });

  it("workflow: escalated with a pending item | STOP → escalated", async () => {
    const { tenant, workflowId, itemId } = await act.timedOut();
    await act.text(elsewhere(tenant), "STOP");

    expect(await rig.workflow(workflowId)).toMatchObject({ status: "escalated" });
    expect(await records.items(workflowId)).toMatchObject([{ id: itemId, status: "superseded" }]);
  });

  it("queue: auto_sent, text unclaimed | STOP → superseded · outbox: pending | STOP → cancelled", async () => {
    const { tenant, workflowId } = await act.unclaimed();
    await act.text(elsewhere(tenant), "STOP");

    expect(await records.items(workflowId)).toMatchObject([{ status: "superseded" }]);
    expect(await records.texts(workflowId)).toMatchObject([{ state: "cancelled" }]);
    expect(await rig.workflow(workflowId)).toMatchObject({ completion_reason: "opted_out" });
    await untilSent(tenant, OPT_OUT_CONFIRMATION_TEXT);
  });

  it("queue: approved, modified, text unclaimed | STOP → unchanged", async () => {
    const { tenant, workflowId, itemId } = await act.drafted();
    const headers = { "retry-after": "60" };
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, status: 503, headers });
    await act.decide(itemId, { action: "approve" });
    await rig.until("the SMS Agent asked for time", async () => (await records.texts(workflowId))[0]?.tries === 1);
    await act.text(elsewhere(tenant), "STOP");

    expect(await records.items(workflowId)).toMatchObject([{ status: "approved" }]);
    expect(await records.texts(workflowId)).toMatchObject([{ state: "cancelled", vouched_by: "manager" }]);
    expect(await rig.workflow(workflowId)).toMatchObject({ completion_reason: "opted_out" });
    const steps = (await records.steps(workflowId)).map(({ step_name }) => step_name);
    expect(steps).toContain("opt_out");
  });

  it("wins over a message that is being decided in another conversation", async () => {
    const tenant = rig.newTenant();
    rig.simulators.collectionsMonitor.addFaults({
      path: `/monitor/tenant/${tenant.tenantId}`,
      delay_ms: 500,
      times: null,
    });
    rig.modelSays(BALANCE, { escalate_reason: "have a look" });
    const id = await act.text(tenant, QUESTION);
    await rig.untilStatus(id, "processing");
    await act.text(elsewhere(tenant), "STOP");

    await rig.untilStatus(id, "completed");
    expect(await rig.workflow(id)).toMatchObject({ completion_reason: "opted_out" });
    expect(await records.items(id)).toMatchObject([{ status: "superseded", decision: { route: "suppress" } }]);
    expect(await records.notices(id)).toEqual([]);
    await untilSent(tenant, OPT_OUT_CONFIRMATION_TEXT);
  });
});

it("STOP ends the reply to a text that waits its turn elsewhere, not the danger that it speaks of", async () => {
  const tenant = rig.newTenant();
  rig.simulators.collectionsMonitor.addFaults({ path: `/monitor/tenant/${tenant.tenantId}`, delay_ms: 500 });
  const first = await act.text(tenant, QUESTION);
  const danger = await act.text(tenant, "I filed for bankruptcy last week");
  await act.text(elsewhere(tenant), "STOP");

  await rig.untilStatus(first, "completed");
  await rig.untilStatus(danger, "escalated");
  expect(await records.openEscalations(danger)).toEqual(["bankruptcy"]);
  expect(await records.notices(danger)).toHaveLength(1);
});

describe("a number that opted out", () => {
  it("workflow: none | other text from an opted-out number → escalated (opted_out_contact)", async () => {
    const tenant = rig.newTenant();
    await act.text(tenant, "STOP");
    await untilSent(tenant, OPT_OUT_CONFIRMATION_TEXT);
    const id = await act.text(tenant, QUESTION);

    expect(await rig.workflow(id)).toMatchObject({ status: "escalated" });
    expect(await records.escalations(id)).toMatchObject([{ escalation_type: "opted_out_contact", severity: "low" }]);
    expect(await records.notices(id)).toHaveLength(1);
    expect(act.sent(tenant)).toEqual([OPT_OUT_CONFIRMATION_TEXT]);
  });

  it("says what else a person must know, and a plan", async () => {
    const tenant = rig.newTenant();
    await act.text(tenant, "STOP");
    const id = await act.text(tenant, "I filed for bankruptcy last week");
    expect((await records.openEscalations(id)).toSorted()).toEqual(["bankruptcy", "opted_out_contact"]);
  });

  it("gets no text of a manager's", async () => {
    const { tenant, itemId } = await act.drafted();
    // As if the STOP had come in where nobody could know that the draft concerns it.
    await rig.sql`insert into contacts (phone_number, opted_out_at) values (${tenant.phoneNumber}, orchestrator_now())`;
    const refused = await act.decide(itemId, { action: "modify", modified_text: "Please call us." });
    expect(refused).toMatchObject({ status: 409, body: { details: { reason: "opted_out" } } });
    expect(act.sent(tenant)).toEqual([]);
  });

  it("workflow: none | HELP → processing", async () => {
    const tenant = rig.newTenant();
    await act.text(tenant, "STOP");
    await untilSent(tenant, OPT_OUT_CONFIRMATION_TEXT);
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, delay_ms: 200 });
    const id = await act.text(tenant, "HELP");

    expect(await rig.workflow(id)).toMatchObject({ status: "processing" });
    expect(await records.texts(id)).toMatchObject([{ kind: "help", vouched_by: "system", body: HELP_TEXT }]);
    await rig.untilStatus(id, "sent");
    expect(act.sent(tenant)).toEqual([OPT_OUT_CONFIRMATION_TEXT, HELP_TEXT]);
  });
});

describe("START", () => {
  it("workflow: none | START → completed (opted_in)", async () => {
    const tenant = rig.newTenant();
    await act.text(tenant, "STOP");
    await untilSent(tenant, OPT_OUT_CONFIRMATION_TEXT);
    const id = await act.text(tenant, "START");

    expect(await rig.workflow(id)).toMatchObject({ status: "completed", completion_reason: "opted_in" });
    expect(await records.contact(tenant.phoneNumber)).toMatchObject({ opted_out_at: null });
    await act.answered(tenant);
    expect(act.sent(tenant)).toEqual([OPT_OUT_CONFIRMATION_TEXT, BALANCE]);
  });

  it("makes a confirmation that has not left untrue: it is not sent any more", async () => {
    const tenant = rig.newTenant();
    const headers = { "retry-after": "1" };
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, status: 503, headers });
    const stop = await act.text(tenant, "STOP");
    await rig.until("the SMS Agent asked for time", async () => (await records.texts(stop))[0]?.tries === 1);
    await act.text(tenant, "START");

    expect(await records.texts(stop)).toMatchObject([{ state: "cancelled" }]);
  });

  it("lets a later STOP be confirmed again", async () => {
    const tenant = rig.newTenant();
    await act.text(tenant, "STOP");
    await untilSent(tenant, OPT_OUT_CONFIRMATION_TEXT);
    await act.text(tenant, "START");
    await act.text(tenant, "STOP");
    await untilSent(tenant, OPT_OUT_CONFIRMATION_TEXT, OPT_OUT_CONFIRMATION_TEXT);
    expect(await records.contact(tenant.phoneNumber)).toMatchObject({ opted_out_by: "STOP" });
  });
});
