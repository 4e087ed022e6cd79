import type { Rig } from "./rig.ts";

type Stored = Readonly<Record<string, unknown>>;

/** What the service has stored, as a test looks at it: rows in the order in which they came to be. */
export interface Records {
  items(workflowId: string): Promise<readonly Stored[]>;
  /** What was to be texted: replies, confirmations, help. */
  texts(workflowId: string): Promise<readonly Stored[]>;
  /** What a manager was told. */
  notices(workflowId: string): Promise<readonly Stored[]>;
  escalations(workflowId: string): Promise<readonly Stored[]>;
  /** The names of the types that are still open. */
  openEscalations(workflowId: string): Promise<readonly string[]>;
  plans(workflowId: string): Promise<readonly Stored[]>;
  steps(workflowId: string): Promise<readonly Stored[]>;
  audit(responseQueueId: string): Promise<readonly Stored[]>;
  contact(phoneNumber: string): Promise<Stored | undefined>;
  conversation(id: string): Promise<Stored | undefined>;
}

export const recordsOf = (rig: Rig): Records => {
  const records: Records = {
    items: (id) => rig.sql`select * from ai_response_queue where workflow_id = ${id} order by created_at`,
    texts: (id) =>
      rig.sql`select * from outbox where workflow_id = ${id} and kind <> 'notification' order by created_at`,
    notices: (id) =>
      rig.sql`select * from outbox where workflow_id = ${id} and kind = 'notification' order by created_at`,
    escalations: (id) => rig.sql`select * from escalation_events where workflow_id = ${id} order by created_at`,
    openEscalations: async (id) => {
      const rows = await records.escalations(id);
      return rows.filter((row) => row.resolved_at === null).map((row) => String(row.escalation_type));
    },
    plans: (id) => rig.sql`select * from payment_plan_attempts where workflow_id = ${id} order by created_at`,
    steps: (id) => rig.sql`select * from workflow_steps where workflow_id = ${id} order by position`,
    audit: (id) => rig.sql`select * from approval_audit_log where response_queue_id = ${id} order by created_at`,
    contact: async (phoneNumber) => {
      const [row] = await rig.sql`select * from contacts where phone_number = ${phoneNumber}`;
      return row;
    },
    conversation: async (id) => {
      const [row] = await rig.sql`select * from conversations where id = ${id}`;
      return row;
    },
  };
  return records;
};
