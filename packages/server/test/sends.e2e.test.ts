import { describe, expect, it } from "vitest";
import { fixedTexts } from "../src/pipeline/intake/fixed-texts.ts";
import { actsOf, BALANCE, QUESTION } from "./acts.ts";
import { recordsOf } from "./records.ts";
import { startRig, type Tenant } from "./rig.ts";

const { optOutConfirmation: OPT_OUT_CONFIRMATION_TEXT } = fixedTexts("en");

// Long enough for a busy machine, short enough to wait for once.
const { rig } = startRig({ SYNC_WAIT_MS: "0" }, { timeoutMs: 3_000 });
const act = actsOf(rig);
const records = recordsOf(rig);

type Fault = Parameters<typeof rig.simulators.smsAgent.addFaults>[0];

/** A question whose answer meets this at the SMS Agent. */
const sendMeets = async (fault: Fault, tenant: Tenant = rig.newTenant()) => {
  rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, ...fault });
  rig.modelSays(BALANCE);
  return { tenant, workflowId: await act.text(tenant, QUESTION) };
};

const untilState = (workflowId: string, state: string) =>
  rig.until(`the text is ${state}`, async () => {
    const [text] = await records.texts(workflowId);
    return text?.state === state && text;
  });

const requests = ({ phoneNumber }: Tenant) =>
  rig.simulators.smsAgent.requests({ path: "/sms/send", match: phoneNumber }).length;

const category = (word: string) => ({
  error: { code: "provider_error", message: "no", details: { category: word, status_code: 502 }, request_id: "r" },
});

describe("accepted", () => {
  it.each([
    ["202", {}],
    ["202 with a body that is no JSON", { invalid_json: true }],
    ["202 with a body that nobody documented", { wrong_shape: true }],
  ] as const)("%s: the tenant has it", async (_what, fault) => {
    const { tenant, workflowId } = await sendMeets(fault);
    await rig.untilStatus(workflowId, "sent");
    expect(await records.texts(workflowId)).toMatchObject([{ state: "delivered" }]);
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });
});

describe("nothing was written", () => {
  it("outbox: claimed | nothing was written, or refused for now → pending", async () => {
    const tenant = rig.newTenant();
    rig.modelSays(BALANCE);
    // The model answers late enough for the SMS Agent to be gone once the history was read.
    rig.simulators.openai.addFaults({ path: "/v1/chat", delay_ms: 300 });
    const workflowId = await act.text(tenant, QUESTION);
    await rig.simulators.smsAgent.waitForRequest({ path: `/conversations/${encodeURIComponent(tenant.phoneNumber)}` });
    await rig.simulators.openai.waitForRequest(
      { path: "/v1/chat" },
      { count: rig.simulators.openai.requests().length },
    );
    await rig.simulators.smsAgent.down();

    const failed = await rig.until("a send failed", async () =>
      (await records.steps(workflowId)).find(
        ({ step_name, status }) => step_name === "send_sms" && status === "failed",
      ),
    );
    expect(failed.output_data).toMatchObject({ outcome: "not_written" });
    expect(await records.texts(workflowId)).toMatchObject([{ state: "pending", claimed_at: null }]);
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "processing", degraded_by: "sms_agent" });

    await rig.simulators.smsAgent.up();
    await rig.untilStatus(workflowId, "sent");
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it("until the deadline: the message goes to people, and its text is cancelled", async () => {
    const { tenant, itemId, workflowId } = await act.drafted();
    await rig.simulators.smsAgent.down();
    await act.decide(itemId, { action: "approve" });
    await rig.until("a send failed", async () => (await rig.workflow(workflowId)).degraded_by === "sms_agent");
    await rig.pass("15 minutes");
    await rig.untilStatus(workflowId, "failed");
    expect(await records.texts(workflowId)).toMatchObject([{ state: "cancelled" }]);
    expect(await records.openEscalations(workflowId)).toEqual(["processing_failed"]);
    await rig.simulators.smsAgent.up();
    expect(act.sent(tenant)).toEqual([]);
  });
});

describe("refused for now", () => {
  it.each([
    ["429", { status: 429, headers: { "retry-after": "1" } }],
    ["503", { status: 503, headers: { "retry-after": "1" } }],
    ["502 with the category transient", { status: 502, body: category("transient") }],
  ])("%s: tried again, and sent once", async (_what, fault) => {
    const { tenant, workflowId } = await sendMeets(fault);
    await rig.untilStatus(workflowId, "sent");
    expect(await records.texts(workflowId)).toMatchObject([{ state: "delivered", tries: 1 }]);
    expect(requests(tenant)).toBe(2);
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it("five times: a person is asked, nobody tries again", async () => {
    const { tenant, workflowId } = await sendMeets({ status: 429, headers: { "retry-after": "1" }, times: null });
    await rig.until("the SMS Agent asked for time", async () => (await records.texts(workflowId))[0]?.tries === 1);
    await rig.sql`update outbox set tries = 4 where workflow_id = ${workflowId} and kind = 'reply'`;
    await rig.untilStatus(workflowId, "failed");
    expect(await records.texts(workflowId)).toMatchObject([{ state: "cancelled" }]);
    expect(await records.openEscalations(workflowId)).toEqual(["processing_failed"]);
    expect(act.sent(tenant)).toEqual([]);
  });

  it("is not asked again before the time that was asked for", async () => {
    const { tenant, workflowId } = await act.unclaimed();
    const [text] = await rig.sql`
      select extract(epoch from not_before - updated_at)::float8 as wait from outbox where workflow_id = ${workflowId} and kind = 'reply'`;
    expect(text?.wait).toBeCloseTo(60, 2);
    await rig.sweep();
    expect(requests(tenant)).toBe(1);
  });
});

describe("refused for good", () => {
  it("workflow: processing | send rejected → failed · outbox: claimed | refused for good → rejected", async () => {
    const { tenant, workflowId } = await sendMeets({ status: 400 });
    await rig.untilStatus(workflowId, "failed");
    expect(await records.texts(workflowId)).toMatchObject([{ state: "rejected" }]);
    expect(await records.openEscalations(workflowId)).toEqual(["send_rejected"]);
    expect(await records.notices(workflowId)).toHaveLength(1);
    expect(requests(tenant)).toBe(1);
  });

  it.each([
    ["401", { status: 401 }],
    ["403", { status: 403 }],
    ["404", { status: 404 }],
    ["422", { status: 422 }],
    ["410", { status: 410 }],
    ["502 with the category permanent", { status: 502, body: category("permanent") }],
  ])("%s: one request, and a person is told", async (_what, fault) => {
    const { tenant, workflowId } = await sendMeets(fault);
    await rig.untilStatus(workflowId, "failed");
    expect(await records.texts(workflowId)).toMatchObject([{ state: "rejected" }]);
    expect(requests(tenant)).toBe(1);
  });

  it("workflow: processing (HELP) | send rejected → completed (help_not_delivered)", async () => {
    const tenant = rig.newTenant();
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, status: 400 });
    const workflowId = await act.text(tenant, "HELP");
    const workflow = await rig.untilStatus(workflowId, "completed");
    expect(workflow).toMatchObject({ completion_reason: "help_not_delivered" });
    expect(await records.escalations(workflowId)).toEqual([]);
  });

  it("of a confirmation: a step, and the opt-out stands", async () => {
    const tenant = rig.newTenant();
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, status: 400 });
    const workflowId = await act.text(tenant, "STOP");
    await untilState(workflowId, "rejected");
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "completed", completion_reason: "opted_out" });
    expect(await records.escalations(workflowId)).toEqual([]);
    expect((await records.steps(workflowId)).at(-1)).toMatchObject({ step_name: "send_sms", status: "failed" });
  });
});

describe("no telling answer", () => {
  it("outbox: claimed | no telling answer → unknown", async () => {
    const { tenant, workflowId } = await sendMeets({ drop: "before" });
    await untilState(workflowId, "unknown");
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "processing" });
    expect(requests(tenant)).toBe(1);
  });

  it.each([
    ["no answer in time", { hang: true }],
    ["500", { status: 500 }],
    ["504", { status: 504 }],
    ["502 without a category", { status: 502, body: "bad gateway" }],
    ["200", { status: 200, body: { ok: true } }],
    ["204", { status: 204 }],
    ["409", { status: 409 }],
  ])("%s: never sent a second time", async (_what, fault) => {
    const { tenant, workflowId } = await sendMeets(fault);
    await untilState(workflowId, "unknown");
    await rig.pass("3 minutes");
    await rig.untilStatus(workflowId, "awaiting_approval");
    expect(requests(tenant)).toBe(1);
  });

  it("of a confirmation: given up quietly, never sent a second time", async () => {
    const tenant = rig.newTenant();
    rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, drop: "before" });
    const workflowId = await act.text(tenant, "STOP");
    await untilState(workflowId, "unknown");
    await rig.pass("3 minutes");
    await rig.until("it is given up", async () => (await records.texts(workflowId))[0]?.handed_over_at !== null);
    expect(await rig.workflow(workflowId)).toMatchObject({ status: "completed", completion_reason: "opted_out" });
    expect(requests(tenant)).toBe(1);
    expect(act.sent(tenant)).not.toContain(OPT_OUT_CONFIRMATION_TEXT);
  });
});
