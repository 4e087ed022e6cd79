import type { SweepResult } from "@orchestrator/core";
import {
  CONVERSATION_QUEUE,
  findConversationsWithoutJob,
  findNotificationsWithoutJob,
  findOverdueWorkflows,
  findSilentTenants,
  findTimedOutApprovals,
  NOTIFY_QUEUE,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import { ORPHAN_AFTER_SECONDS } from "./sweep.ts";

/** No batch: how much is due altogether. */
const limit = 1_000_000;

/** What a sweep would find due now, by kind. Changes nothing; what somebody works on at the moment is counted too. */
export const countDue = async ({ db, env }: Pick<Deps, "db" | "env">): Promise<SweepResult> => {
  const hours = env.ESCALATION_HOURS;
  const graceSeconds = ORPHAN_AFTER_SECONDS;
  const due = await Promise.all([
    findTimedOutApprovals(db, { hours, limit }),
    findSilentTenants(db, { hours, limit }),
    findOverdueWorkflows(db, { deadlineSeconds: env.PROCESSING_DEADLINE, limit }),
    findNotificationsWithoutJob(db, { queue: NOTIFY_QUEUE, graceSeconds, limit }),
    findConversationsWithoutJob(db, { queue: CONVERSATION_QUEUE, graceSeconds, limit }),
  ]);
  const [timeouts, silences, deadlines, sends, orphans] = due.map(({ length }) => length) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { timeouts, silences, deadlines, sends, orphans };
};
