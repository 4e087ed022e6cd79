import { describe, expect, it } from "vitest";
import { fixedTexts } from "../src/pipeline/intake/fixed-texts.ts";
import { actsOf, BALANCE } from "./acts.ts";
import { recordsOf } from "./records.ts";
import { startRig } from "./rig.ts";

const { optOutConfirmation: OPT_OUT_CONFIRMATION_TEXT } = fixedTexts("en");

const HOUR = 3_600_000;
const clock = (at: number): string => new Date(at).toISOString().slice(11, 16);
const now = Date.now();
const morning = new Date(Math.floor((now + 2 * HOUR) / 60_000) * 60_000);

// Quiet since an hour ago and for two hours to come, on a clock that never changes.
const { rig } = startRig({
  SYNC_WAIT_MS: "0",
  TIME_ZONE: "UTC",
  QUIET_HOURS: `${clock(now - HOUR)}-${clock(now + 2 * HOUR)}`,
});
const act = actsOf(rig);
const records = recordsOf(rig);

/** Every test begins with the clock of the wall. */
const atNow = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } finally {
    const [row] = await rig.sql`select extract(epoch from clock_timestamp() - orchestrator_now())::int as seconds`;
    await rig.moveClock(`${String(row?.seconds)} seconds`);
  }
};

/** Approved 20 minutes after the tenant's text: no longer a part of the conversation. */
const approvedLate = async () => {
  const drafted = await act.drafted();
  await rig.moveClock("20 minutes");
  await act.decide(drafted.itemId, { action: "approve" });
  return drafted;
};

describe("in the quiet hours", () => {
  it("a reply within 15 minutes of the tenant's text goes", async () => {
    const { tenant } = await act.answered();
    expect(act.sent(tenant)).toEqual([BALANCE]);
  });

  it("a later one waits for the morning, and then goes by itself", () =>
    atNow(async () => {
      const { tenant, workflowId } = await approvedLate();
      await rig.sweep();
      expect(await records.texts(workflowId)).toMatchObject([{ state: "pending", not_before: morning }]);
      expect(await rig.workflow(workflowId)).toMatchObject({ status: "processing" });
      expect(act.sent(tenant)).toEqual([]);

      await rig.pass("2 hours");
      await rig.untilStatus(workflowId, "sent");
      expect(act.sent(tenant)).toEqual([BALANCE]);
    }));

  it("a text that waits has its whole deadline before it in the morning", () =>
    atNow(async () => {
      const { tenant, workflowId } = await approvedLate();
      await rig.moveClock("1 hour 42 minutes");
      const headers = { "retry-after": "1" };
      rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, status: 503, headers });
      await rig.sweep();
      await rig.untilStatus(workflowId, "sent");
      expect(act.sent(tenant)).toEqual([BALANCE]);
    }));

  it("a text that a manager has sent again waits for the morning", () =>
    atNow(async () => {
      const { tenant, workflowId, sendId } = await act.unknownSend();
      await rig.moveClock("20 minutes");
      expect((await act.settle(sendId, "send_it")).status).toBe(200);
      await rig.until("it is put off", async () => (await records.steps(workflowId)).at(-1)?.status === "skipped");
      expect(await records.texts(workflowId)).toMatchObject([{ state: "pending", not_before: morning }]);
      expect(act.sent(tenant)).toEqual([]);

      await rig.pass("2 hours");
      await rig.untilStatus(workflowId, "sent");
      expect(act.sent(tenant)).toEqual([BALANCE]);
    }));

  it("a text that the SMS Agent put off until it was no prompt reply any more waits for the morning", () =>
    atNow(async () => {
      const { tenant, workflowId } = await act.unclaimed();
      await rig.moveClock("16 minutes");
      await rig.until("it is put off", async () => {
        // The job that the refusal put off may be written a moment after the text.
        await rig.sql`
          update pgboss.job set start_after = now()
          where singleton_key = ${tenant.conversationId} and state < 'active' and start_after > now()`;
        return (await records.steps(workflowId)).at(-1)?.status === "skipped";
      });
      await rig.sweep();
      expect(await rig.workflow(workflowId)).toMatchObject({ status: "processing", degraded_by: null });
      expect(await records.texts(workflowId)).toMatchObject([{ state: "pending", not_before: morning }]);
      expect(act.sent(tenant)).toEqual([]);
    }));

  it("a text that waits is taken back by STOP", () =>
    atNow(async () => {
      const { tenant, workflowId } = await approvedLate();
      await act.text(tenant, "STOP");
      expect(await records.texts(workflowId)).toMatchObject([{ state: "cancelled" }]);
      await rig.pass("3 hours");
      expect(act.sent(tenant)).not.toContain(BALANCE);
    }));

  it("a text that waits does not keep the tenant's next one waiting", () =>
    atNow(async () => {
      const { tenant } = await approvedLate();
      const next = await act.text(tenant, "hello again, thanks");
      expect(await rig.untilStatus(next, "sent", "awaiting_approval")).toMatchObject({ completion_reason: null });
    }));

  it("the confirmation of an opt-out goes at once", async () => {
    const tenant = rig.newTenant();
    const id = await act.text(tenant, "STOP");
    await rig.until("it is sent", async () => (await records.texts(id))[0]?.state === "delivered");
    expect(act.sent(tenant)).toEqual([OPT_OUT_CONFIRMATION_TEXT]);
  });
});
