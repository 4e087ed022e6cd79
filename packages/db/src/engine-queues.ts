import type { PgBoss, QueueOptions } from "pg-boss";

/** A job in it means "work on conversation C"; one at a time per conversation. */
export const CONVERSATION_QUEUE = "conversation";
/** A job in it means "deliver notification N"; its key is the notification. */
export const NOTIFY_QUEUE = "notify";

/**
 * A job is repeated until our own code settles it: attempts are counted by us, and a job that the engine gave up or
 * deleted would be a lost message.
 */
const SETTINGS: QueueOptions = {
  retryLimit: 2_147_483_647,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 30,
  expireInSeconds: 300,
  heartbeatSeconds: 10,
  retentionSeconds: 365 * 24 * 3600,
  deleteAfterSeconds: 24 * 3600,
};

/** Creates the queues and brings the settings of existing ones up to date (`createQueue` leaves those as they are). */
export const createQueues = async (boss: PgBoss): Promise<void> => {
  await boss.createQueue(CONVERSATION_QUEUE, { policy: "key_strict_fifo", ...SETTINGS });
  await boss.createQueue(NOTIFY_QUEUE, { policy: "key_strict_fifo", ...SETTINGS });
  await boss.updateQueue(CONVERSATION_QUEUE, SETTINGS);
  await boss.updateQueue(NOTIFY_QUEUE, SETTINGS);
};
