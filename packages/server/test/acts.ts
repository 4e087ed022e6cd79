import type { Answer, Rig, Tenant } from "./rig.ts";

/** The model's answer to `QUESTION`, and what the account says. */
export const BALANCE = "Your balance is $900.00.";
/** A question that is answered from the account, by itself. */
export const QUESTION = "how much do i owe?";

/** A message brought to some point of its way. */
export interface Arranged {
  readonly tenant: Tenant;
  readonly workflowId: string;
}

export interface Drafted extends Arranged {
  readonly itemId: string;
}

export interface OnItsWay extends Arranged {
  readonly sendId: string;
}

/** What people and neighbours do in many tests. */
export interface Acts {
  /** The tenant texts; the answer is the workflow's id. */
  text(tenant: Tenant, content: string, extra?: Record<string, unknown>): Promise<string>;
  /** A question that was answered by itself. */
  answered(tenant?: Tenant): Promise<Arranged>;
  /** A draft that waits for a manager. */
  drafted(tenant?: Tenant, draft?: string): Promise<Drafted>;
  /** A draft that waited for a manager until it was escalated. */
  timedOut(tenant?: Tenant): Promise<Drafted>;
  /** A message that failed for good. */
  failed(tenant?: Tenant): Promise<Arranged>;
  /** A message that a hard trigger escalated; the trigger holds the conversation. */
  disputed(tenant?: Tenant): Promise<Arranged>;
  /** A text whose connection broke once it was written. `arrives`: the provider has it all the same. */
  lostSend(options?: { tenant?: Tenant; arrives?: boolean }): Promise<OnItsWay>;
  /** A text of unknown fate that a manager was asked about. */
  unknownSend(tenant?: Tenant): Promise<OnItsWay>;
  /** An automatic text that waits for the SMS Agent, unclaimed. */
  unclaimed(tenant?: Tenant): Promise<OnItsWay>;
  decide(itemId: string, decision: Record<string, unknown>, manager?: string): Promise<Answer>;
  settle(sendId: string, action: "it_arrived" | "send_it"): Promise<Answer>;
  escalate(conversationId: string, type: string): Promise<Answer>;
  resolve(escalationId: unknown): Promise<Answer>;
  retry(workflowId: string): Promise<Answer>;
  /** What the provider sent to the tenant. */
  sent(tenant: Tenant): readonly string[];
}

export const actsOf = (rig: Rig): Acts => {
  const untilText = (workflowId: string, ...states: readonly string[]) =>
    rig.until(`a text is ${states.join(" or ")}`, async () => {
      const [row] = await rig.sql`
        select id from outbox where workflow_id = ${workflowId} and kind <> 'notification' and state in ${rig.sql(states)}`;
      return row === undefined ? undefined : String(row.id);
    });

  const acts: Acts = {
    text: async (tenant, content, extra = {}) => {
      const { status, body } = await rig.text(tenant, content, extra);
      if (status !== 200) throw new Error(`the text was answered ${status}: ${JSON.stringify(body)}`);
      return String(body.workflow_id);
    },
    answered: async (tenant = rig.newTenant()) => {
      rig.modelSays(BALANCE);
      const workflowId = await acts.text(tenant, QUESTION);
      await rig.untilStatus(workflowId, "sent");
      return { tenant, workflowId };
    },
    drafted: async (tenant = rig.newTenant(), draft = BALANCE) => {
      rig.modelSays(draft, { escalate_reason: "please have a look" });
      const workflowId = await acts.text(tenant, QUESTION);
      await rig.untilStatus(workflowId, "awaiting_approval");
      return { tenant, workflowId, itemId: String((await rig.pendingItem(workflowId)).id) };
    },
    timedOut: async (tenant = rig.newTenant()) => {
      const drafted = await acts.drafted(tenant);
      await rig.pass("36 hours");
      await rig.untilStatus(drafted.workflowId, "escalated");
      return drafted;
    },
    failed: async (tenant = rig.newTenant()) => {
      rig.simulators.collectionsMonitor.addFaults({ path: `/monitor/tenant/${tenant.tenantId}`, status: 403 });
      const workflowId = await acts.text(tenant, QUESTION);
      await rig.untilStatus(workflowId, "failed");
      return { tenant, workflowId };
    },
    disputed: async (tenant = rig.newTenant()) => {
      const workflowId = await acts.text(tenant, "I dispute this charge, I already paid that month");
      await rig.untilStatus(workflowId, "escalated");
      return { tenant, workflowId };
    },
    lostSend: async ({ tenant = rig.newTenant(), arrives = false } = {}) => {
      const drop = arrives ? "after" : "before";
      rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, drop });
      rig.modelSays(BALANCE);
      const workflowId = await acts.text(tenant, QUESTION);
      return { tenant, workflowId, sendId: await untilText(workflowId, "unknown", "delivered") };
    },
    unknownSend: async (tenant = rig.newTenant()) => {
      const lost = await acts.lostSend({ tenant });
      await rig.pass("3 minutes");
      await rig.untilStatus(lost.workflowId, "awaiting_approval");
      return lost;
    },
    unclaimed: async (tenant = rig.newTenant()) => {
      const headers = { "retry-after": "60" };
      rig.simulators.smsAgent.addFaults({ path: "/sms/send", match: tenant.phoneNumber, status: 503, headers });
      rig.modelSays(BALANCE);
      const workflowId = await acts.text(tenant, QUESTION);
      const sendId = await rig.until("the SMS Agent asked for time", async () => {
        const [text] = await rig.sql`
          select id from outbox where workflow_id = ${workflowId} and state = 'pending' and tries = 1`;
        return text === undefined ? undefined : String(text.id);
      });
      return { tenant, workflowId, sendId };
    },
    decide: (itemId, decision, manager = "manager-001") =>
      rig.call(
        "manager",
        "POST",
        "/orchestrate/approve-response",
        { response_queue_id: itemId, manager_id: manager, ...decision },
        manager,
      ),
    settle: (sendId, action) => rig.call("manager", "POST", `/orchestrate/sends/${sendId}/settle`, { action }),
    escalate: (conversationId, type) =>
      rig.call("manager", "POST", "/orchestrate/escalate", {
        conversation_id: conversationId,
        escalation_type: type,
        severity: "medium",
      }),
    resolve: (escalationId) =>
      rig.call("manager", "POST", `/orchestrate/escalations/${String(escalationId)}/resolve`, {}),
    retry: (workflowId) => rig.call("operator", "POST", `/orchestrate/retry/${workflowId}`, {}),
    sent: (tenant) => rig.simulators.smsAgent.sentTexts(tenant.phoneNumber).map(({ body }) => body),
  };
  return acts;
};
