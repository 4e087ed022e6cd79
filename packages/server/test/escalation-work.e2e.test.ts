import { describe, expect, it } from "vitest";
import { actsOf } from "./acts.ts";
import { managerActsOf } from "./manager-acts.ts";
import { recordsOf } from "./records.ts";
import { startRig } from "./rig.ts";

const { rig } = startRig({ SYNC_WAIT_MS: "0" });
const act = actsOf(rig);
const manage = managerActsOf(rig);
const records = recordsOf(rig);

const SECOND = "manager-002";
const OPERATOR = { role: "operator", subject: "operator-001" } as const;

const raised = async () => {
  const arranged = await act.disputed();
  const [escalation] = await records.escalations(arranged.workflowId);
  return { ...arranged, escalationId: String(escalation?.id) };
};

const list = (query: string) => rig.call("manager", "GET", `/orchestrate/escalations?${query}`);

describe("an escalation", () => {
  it("is taken by oneself, or given to somebody who is told", async () => {
    const { workflowId, escalationId, tenant } = await raised();
    expect(await manage.assign(escalationId)).toMatchObject({
      status: 200,
      body: { status: "assigned", escalation_id: escalationId, workflow_id: workflowId, assigned_to: "manager-001" },
    });
    const before = (await records.notices(workflowId)).length;
    expect(await manage.assign(escalationId, SECOND)).toMatchObject({ status: 200, body: { assigned_to: SECOND } });
    const [notice] = (await records.notices(workflowId)).slice(before);
    expect(notice?.notification).toMatchObject({
      subject: "A matter was given to you: payment dispute",
      metadata: { assigned_to: SECOND },
    });
    expect((await list(`conversation_id=${tenant.conversationId}`)).body.items).toMatchObject([
      { escalation_id: escalationId, assigned_to: SECOND, assigned_at: expect.any(String) },
    ]);
    expect((await records.steps(workflowId)).filter((step) => step.step_name === "assign_escalation")).toMatchObject([
      { input_data: { from: null, to: "manager-001", by: "manager-001" } },
      { input_data: { from: "manager-001", to: SECOND, by: "manager-001" } },
    ]);
  });

  it("is not taken from who looks after it, but by an operator", async () => {
    const { escalationId } = await raised();
    await manage.assign(escalationId);
    expect(await manage.assign(escalationId, SECOND, { subject: SECOND })).toMatchObject({
      status: 409,
      body: {
        details: { reason: "assigned_to_another", assigned_to: "manager-001", assigned_at: expect.any(String) },
      },
    });
    expect((await manage.assign(escalationId, SECOND, OPERATOR)).status).toBe(200);
    expect((await manage.assign(escalationId, SECOND, { subject: SECOND })).status).toBe(200);
  });

  it("of several who take it at the same moment is one's", async () => {
    const { escalationId } = await raised();
    const managers = Array.from({ length: 6 }, (_, index) => `manager-30${index}`);
    const answers = await Promise.all(managers.map((subject) => manage.assign(escalationId, undefined, { subject })));
    const winner = managers[answers.findIndex(({ status }) => status === 200)];
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { body } of answers.filter(({ status }) => status !== 200)) {
      expect(body.details).toMatchObject({ reason: "assigned_to_another", assigned_to: winner });
    }
  });

  it("that is resolved is nobody's work any more, and an unknown one is not found", async () => {
    const { escalationId } = await raised();
    await act.resolve(escalationId);
    expect(await manage.assign(escalationId)).toMatchObject({
      status: 409,
      body: { details: { reason: "already_resolved", resolved_by: "manager-001" } },
    });
    expect((await manage.assign(crypto.randomUUID())).status).toBe(404);
  });

  it("is found by tenant, type, severity and who looks after it, by pages", async () => {
    const { tenant, escalationId } = await raised();
    await act.escalate(tenant.conversationId, "manual");
    const own = `tenant_id=${tenant.tenantId}`;
    const typesOf = async (query: string) =>
      ((await list(`${own}&${query}`)).body.items as readonly Record<string, unknown>[]).map(
        ({ escalation_type }) => escalation_type,
      );
    expect(await typesOf("escalation_type=manual")).toEqual(["manual"]);
    expect(await typesOf("severity=critical")).toEqual([]);
    await manage.assign(escalationId);
    expect(await typesOf("assigned_to=manager-001")).toEqual(["payment_dispute"]);
    expect(await typesOf("only_unassigned=true")).toEqual(["manual"]);

    const first = await list(`${own}&limit=1`);
    expect(first.body).toMatchObject({ items: [{ escalation_type: "payment_dispute" }] });
    const rest = await list(`${own}&limit=1&cursor=${String(first.body.next_cursor)}`);
    expect(rest.body).toMatchObject({ items: [{ escalation_type: "manual" }], next_cursor: null });
    expect(
      (await manage.rpc("manager", "query", "escalations.list", { tenant_id: tenant.tenantId, limit: 1 })).body,
    ).toEqual(first.body);
    expect(await list(`${own}&state=resolved&cursor=${String(first.body.next_cursor)}`)).toMatchObject({
      status: 400,
      body: { errors: [{ field: "cursor" }] },
    });
  });
});

describe("a notification", () => {
  it("speaks plain words", async () => {
    const { workflowId } = await raised();
    const { workflowId: waiting } = await act.drafted();
    const told = async (id: string) => {
      const [notice] = await records.notices(id);
      return notice?.notification;
    };
    expect(await told(workflowId)).toMatchObject({
      subject: "Please look: payment dispute",
      body: expect.not.stringMatching(/[a-z]_[a-z]/),
    });
    expect(await told(waiting)).toMatchObject({
      subject: "A draft waits for your approval",
      body: expect.stringContaining("Why: the model asks for a person"),
    });
  });
});
