import type { SweepResult } from "@orchestrator/core";
import {
  CONVERSATION_QUEUE,
  deleteFailedJobs,
  type DueWorkflow,
  findConversationsWithoutJob,
  findNotificationsWithoutJob,
  findOpenText,
  findOverdueWorkflows,
  findSilentTenants,
  findTimedOutApprovals,
  findWorkflow,
  getDatabaseTime,
  inTransaction,
  isDueForSilence,
  isDueForTimeout,
  moveWorkflow,
  NOTIFY_QUEUE,
  recordSteps,
  type Transaction,
  tryLockConversation,
  type WorkflowInstance,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import { deadlinePassed, expire } from "../pipeline/deadline.ts";
import { raiseEscalations } from "../pipeline/notify/raise-escalations.ts";
import { auditStep } from "../pipeline/steps.ts";
import { faultPoint } from "../fault-points.ts";
import { clearOld } from "./clear-old.ts";

/** What a sweep takes of the service. */
export type Sweeping = Pick<Deps, "db" | "engine" | "env" | "logger" | "metrics">;

const BATCH = 200;
/** Work this young is about to be done by whoever enqueued it. */
export const ORPHAN_AFTER_SECONDS = 60;

/**
 * Does `act` for each workflow, each in a transaction of its own with the conversation locked; conversations that
 * somebody else works on are left for the next round, and one bad row does not stop the batch. Answers how many were
 * acted on.
 */
const forEachDue = async (
  deps: Sweeping,
  found: readonly DueWorkflow[],
  act: (tx: Transaction, workflow: WorkflowInstance) => Promise<boolean>,
): Promise<number> => {
  let acted = 0;
  for (const { workflowId, conversationId } of found) {
    try {
      const done = await inTransaction(deps.db, async (tx) => {
        if (!(await tryLockConversation(tx, conversationId))) return false;
        const workflow = await findWorkflow(tx, workflowId);
        const acted = workflow !== undefined && (await act(tx, workflow));
        if (acted) await faultPoint("before-sweep-commit", conversationId);
        return acted;
      });
      if (done) await faultPoint("after-sweep-commit", conversationId);
      if (done) acted += 1;
    } catch (error) {
      deps.logger.error("a sweep could not act on a workflow", {
        error,
        workflow_id: workflowId,
        conversation_id: conversationId,
      });
    }
  }
  return acted;
};

/** A draft has waited too long for a manager: escalated once, and it can still be answered. */
const escalateTimeouts = async (deps: Sweeping): Promise<number> => {
  const hours = deps.env.ESCALATION_HOURS;
  const found = await findTimedOutApprovals(deps.db, { hours, limit: BATCH });
  return forEachDue(deps, found, async (tx, workflow) => {
    if (!(await isDueForTimeout(tx, workflow.id, hours))) return false;
    const moved = await moveWorkflow(tx, workflow.id, "approval_timed_out");
    if (moved === undefined) return false;
    await recordSteps(tx, [auditStep(workflow, "timeout_escalation", { input: { hours } })]);
    await raiseEscalations(deps, tx, moved, [{ type: "timeout", severity: "medium" }]);
    return true;
  });
};

/** A tenant has not answered a text of ours that wanted an answer. */
const escalateSilences = async (deps: Sweeping): Promise<number> => {
  const hours = deps.env.ESCALATION_HOURS;
  const found = await findSilentTenants(deps.db, { hours, limit: BATCH });
  return forEachDue(deps, found, async (tx, workflow) => {
    if (!(await isDueForSilence(tx, workflow.id, hours))) return false;
    const moved = await moveWorkflow(tx, workflow.id, "tenant_silent");
    if (moved === undefined) return false;
    await recordSteps(tx, [auditStep(workflow, "no_response_escalation", { input: { hours } })]);
    await raiseEscalations(deps, tx, moved, [{ type: "no_response", severity: "medium" }]);
    return true;
  });
};

/** Messages that have waited for a neighbour until their deadline: handed to people, whether or not a worker lives. */
const expireDeadlines = async (deps: Sweeping): Promise<number> => {
  const found = await findOverdueWorkflows(deps.db, { deadlineSeconds: deps.env.PROCESSING_DEADLINE, limit: BATCH });
  return forEachDue(deps, found, async (tx, workflow) => {
    const { degradedBy } = workflow;
    if (degradedBy === null || !deadlinePassed(deps, workflow, await getDatabaseTime(tx))) return false;
    if (workflow.status !== "processing") return false;
    // A text that may have left is settled first.
    const text = await findOpenText(tx, workflow.id);
    if (text !== undefined && text.state !== "pending") return false;
    await expire(deps, tx, workflow, degradedBy, []);
    return true;
  });
};

/** Work that lost its job, and texts whose hour has come. */
const adoptOrphans = async (deps: Sweeping): Promise<number> => {
  const found = await findConversationsWithoutJob(deps.db, {
    queue: CONVERSATION_QUEUE,
    graceSeconds: ORPHAN_AFTER_SECONDS,
    limit: BATCH,
  });
  for (const conversationId of found) {
    await inTransaction(deps.db, async (tx) => {
      await deleteFailedJobs(tx, { queue: CONVERSATION_QUEUE, conversationId });
      await deps.engine.enqueueConversation(tx, conversationId);
    });
  }
  return found.length;
};

const resendNotifications = async (deps: Sweeping): Promise<number> => {
  const found = await findNotificationsWithoutJob(deps.db, {
    queue: NOTIFY_QUEUE,
    graceSeconds: ORPHAN_AFTER_SECONDS,
    limit: BATCH,
  });
  for (const outboxId of found) {
    await inTransaction(deps.db, (tx) => deps.engine.enqueueNotification(tx, outboxId));
  }
  return found.length;
};

/** Everything that becomes due by time alone, in bounded batches. Any number of replicas may sweep at once. */
export const sweep = async (deps: Sweeping): Promise<SweepResult> => {
  const started = performance.now();
  const result = {
    timeouts: await escalateTimeouts(deps),
    silences: await escalateSilences(deps),
    deadlines: await expireDeadlines(deps),
    sends: await resendNotifications(deps),
    orphans: await adoptOrphans(deps),
  };
  await clearOld(deps);
  deps.engine.kick();
  deps.metrics.sweepEnded((performance.now() - started) / 1000);
  return result;
};
