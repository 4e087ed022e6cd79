import {
  claimNotification,
  findWorkflow,
  inTransaction,
  moveOutbox,
  type OutboxRow,
  recordSteps,
} from "@orchestrator/db";
import type { Deps } from "../../deps.ts";
import type { NotifyJob } from "../../engine/engine.ts";
import { inStage } from "../../observability/in-stage.ts";
import { isNeighbourError } from "../../integrations/neighbour-error.ts";
import { auditStep, describeError } from "../steps.ts";
import { faultPoint } from "../../fault-points.ts";

/** A notification that nobody took for a day tells nobody anything new. */
const GIVE_UP_AFTER_MS = 24 * 3600 * 1000;

/** A wrong credential or address is mended by people while the notification waits; it must not mute an alarm for good. */
const MENDABLE: ReadonlySet<number> = new Set([401, 403, 404]);

type Outcome = { state: "delivered" | "rejected"; externalId: string | null; error: string | null };

const deliver = async (deps: Deps, row: OutboxRow, signal: AbortSignal): Promise<Outcome> => {
  if (row.notification === null) throw new Error("a notification without content");
  try {
    const notification = { idempotencyKey: row.id, ...row.notification };
    const context = { correlationId: row.notification.metadata.correlation_id ?? row.id, signal };
    const { trackingId } = await inStage(deps.metrics, "notify_manager", () =>
      deps.integrations.notificationService.notifyManager(notification, context),
    );
    return { state: "delivered", externalId: trackingId, error: null };
  } catch (error) {
    const hopeless = isNeighbourError(error) && !error.transient && !MENDABLE.has(error.status ?? 0);
    const old = row.claimedAt !== null && row.claimedAt.getTime() - row.createdAt.getTime() > GIVE_UP_AFTER_MS;
    if (hopeless || old) return { state: "rejected", externalId: null, error: describeError(error) };
    throw error;
  }
};

/** Delivers one notification, at least once. It blocks nothing: a failure is tried again, or recorded and given up. */
export const deliverNotification = async (deps: Deps, job: NotifyJob, signal: AbortSignal): Promise<void> => {
  const row = await claimNotification(deps.db, job.data.outbox_id);
  if (row === undefined) return deps.engine.finishNotification(job);

  await faultPoint("after-notification-claim", row.conversationId);
  const outcome = await deliver(deps, row, signal);
  await faultPoint("after-notification-answer", row.conversationId);
  await inTransaction(deps.db, async (tx) => {
    const { state, externalId, error } = outcome;
    const moved = await moveOutbox(tx, row.id, ["claimed", "pending"], state, { externalId, lastError: error });
    if (moved === undefined) return;
    if (state === "rejected") {
      deps.logger.error("a notification was given up: nobody was told", { outbox_id: row.id, reason: error });
    }
    const workflow = await findWorkflow(tx, row.workflowId);
    if (workflow === undefined) throw new Error("a notification without its workflow");
    await recordSteps(tx, [
      auditStep(workflow, "notify_manager", {
        status: state === "delivered" ? "completed" : "failed",
        input: { subject: row.notification?.subject, priority: row.notification?.priority },
        output: { tracking_id: externalId },
        ...(error === null ? {} : { error }),
      }),
    ]);
    await faultPoint("before-notification-commit", row.conversationId);
  });
  await faultPoint("after-notification-commit", row.conversationId);
  await deps.engine.finishNotification(job);
};
