import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { DatabaseOrTransaction } from "../src/client.ts";
import {
  aiResponseQueue,
  approvalAuditLog,
  contacts,
  conversations,
  escalationEvents,
  orchestrationWorkflows,
  outbox,
  paymentPlanAttempts,
  workflowSteps,
} from "../src/schema/index.ts";

/**
 * One factory a table. Each writes a row that says nothing in particular, with its parents where they are not given, and
 * answers it as stored. They write around the repositories, so that a test can begin in any state.
 */

type Overrides<Table extends { readonly $inferInsert: object }> = Partial<Table["$inferInsert"]>;

const CORRELATION_ID = "test-correlation";

let numbersGivenOut = 0;

/** A phone number that no other row of this process has. */
export const nextPhoneNumber = (): string => {
  numbersGivenOut += 1;
  return `+1555${String(numbersGivenOut).padStart(7, "0")}`;
};

const only = <Row>([row]: readonly Row[]): Row => {
  if (row === undefined) throw new Error("an inserted row was not returned");
  return row;
};

export const makeConversation = async (db: DatabaseOrTransaction, values: Overrides<typeof conversations> = {}) =>
  only(
    await db
      .insert(conversations)
      .values({ id: randomUUID(), tenantId: "tenant-1", phoneNumber: nextPhoneNumber(), ...values })
      .returning(),
  );

export const makeContact = async (db: DatabaseOrTransaction, values: Overrides<typeof contacts> = {}) =>
  only(
    await db
      .insert(contacts)
      .values({ phoneNumber: nextPhoneNumber(), ...values })
      .returning(),
  );

const takeSeq = async (db: DatabaseOrTransaction, conversationId: string, wanted: number | undefined) => {
  const next = sql`greatest(${conversations.lastSeq}, ${wanted ?? sql`${conversations.lastSeq} + 1`})`;
  const rows = await db
    .update(conversations)
    .set({ lastSeq: next, answerableSeq: next })
    .where(eq(conversations.id, conversationId))
    .returning();
  const conversation = only(rows);
  return { conversation, seq: wanted ?? conversation.lastSeq };
};

const findParent = async (db: DatabaseOrTransaction, id: string) =>
  only(await db.select().from(conversations).where(eq(conversations.id, id)));

/** The next inbound text of its conversation; `seq: null` for a workflow that no text began. */
export const makeWorkflow = async (
  db: DatabaseOrTransaction,
  values: Overrides<typeof orchestrationWorkflows> = {},
) => {
  const conversationId = values.conversationId ?? (await makeConversation(db)).id;
  const { conversation, seq } =
    values.seq === null
      ? { conversation: await findParent(db, conversationId), seq: null }
      : await takeSeq(db, conversationId, values.seq);
  return only(
    await db
      .insert(orchestrationWorkflows)
      .values({
        tenantId: conversation.tenantId,
        phoneNumber: conversation.phoneNumber,
        content: "Can I pay on Friday?",
        correlationId: CORRELATION_ID,
        ...(values.status === "completed"
          ? { completionReason: "answered", completedAt: sql`orchestrator_now()` }
          : {}),
        ...values,
        conversationId,
        seq,
      } as typeof orchestrationWorkflows.$inferInsert)
      .returning(),
  );
};

const workflowOf = async (db: DatabaseOrTransaction, workflowId: string | undefined) =>
  workflowId === undefined
    ? makeWorkflow(db)
    : only(await db.select().from(orchestrationWorkflows).where(eq(orchestrationWorkflows.id, workflowId)));

export const makeQueueItem = async (db: DatabaseOrTransaction, values: Overrides<typeof aiResponseQueue> = {}) => {
  const workflow = await workflowOf(db, values.workflowId);
  return only(
    await db
      .insert(aiResponseQueue)
      .values({
        tenantMessage: workflow.content,
        aiResponse: "Friday works. Thank you.",
        confidenceScore: 0.7,
        decision: { route: "approval", reasons: [], gates: [], confidence_reasons: [], versions: {} },
        ...values,
        workflowId: workflow.id,
      })
      .returning(),
  );
};

/** A reply that the rules vouch for and nobody has claimed. */
export const makeText = async (db: DatabaseOrTransaction, values: Overrides<typeof outbox> = {}) => {
  const workflow = await workflowOf(db, values.workflowId);
  return only(
    await db
      .insert(outbox)
      .values({
        kind: "reply",
        vouchedBy: "auto",
        phoneNumber: workflow.phoneNumber,
        body: "Friday works. Thank you.",
        ...values,
        workflowId: workflow.id,
        conversationId: workflow.conversationId,
      })
      .returning(),
  );
};

export const makeNotification = (db: DatabaseOrTransaction, values: Overrides<typeof outbox> = {}) =>
  makeText(db, {
    kind: "notification",
    vouchedBy: "system",
    phoneNumber: null,
    notification: { subject: "A draft waits", body: "Please look.", priority: "normal", metadata: {} },
    ...values,
  });

export const makeApproval = async (db: DatabaseOrTransaction, values: Overrides<typeof approvalAuditLog> = {}) => {
  const responseQueueId = values.responseQueueId ?? (await makeQueueItem(db)).id;
  return only(
    await db
      .insert(approvalAuditLog)
      .values({
        action: "approve",
        originalResponse: "Friday works. Thank you.",
        approvedBy: "manager-1",
        correlationId: CORRELATION_ID,
        ...values,
        responseQueueId,
      })
      .returning(),
  );
};

export const makePlanAttempt = async (
  db: DatabaseOrTransaction,
  values: Overrides<typeof paymentPlanAttempts> = {},
) => {
  const workflow = await workflowOf(db, values.workflowId);
  return only(
    await db
      .insert(paymentPlanAttempts)
      .values({
        extractedFrom: "tenant_message",
        weeklyAmount: 20_000,
        validationResult: {
          issues: [],
          auto_approvable: true,
          unrealistic: false,
          evidence: null,
          rules_version: "test",
        },
        ...values,
        workflowId: workflow.id,
      })
      .returning(),
  );
};

export const makeEscalation = async (db: DatabaseOrTransaction, values: Overrides<typeof escalationEvents> = {}) => {
  const workflow = await workflowOf(db, values.workflowId);
  return only(
    await db
      .insert(escalationEvents)
      .values({
        escalationType: "manual",
        severity: "medium",
        reason: "A person asked for it.",
        autoDetected: false,
        ...values,
        workflowId: workflow.id,
        conversationId: workflow.conversationId,
      })
      .returning(),
  );
};

export const makeStep = async (db: DatabaseOrTransaction, values: Overrides<typeof workflowSteps> = {}) => {
  const workflow = await workflowOf(db, values.workflowId);
  return only(
    await db
      .insert(workflowSteps)
      .values({
        stepName: "read_message",
        stepType: "ai_processing",
        status: "completed",
        correlationId: CORRELATION_ID,
        ...values,
        workflowId: workflow.id,
      })
      .returning(),
  );
};
