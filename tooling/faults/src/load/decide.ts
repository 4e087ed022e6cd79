import type { Cluster } from "../stage/cluster.ts";
import { pause } from "../stage/pause.ts";
import type { Replica } from "../stage/replica.ts";
import { ask } from "./hand-over.ts";
import type { AskedDecision } from "./journal.ts";

/** A manager decides about a draft at one replica, once. */
export const decide = async (
  cluster: Cluster,
  replica: Replica,
  asked: AskedDecision,
): Promise<{ status: number | null; body: Record<string, unknown> }> => {
  const { itemId, manager, action } = asked;
  const answer = await ask(replica.url, await cluster.tokens.manager(manager), "/orchestrate/approve-response", {
    response_queue_id: itemId,
    manager_id: manager,
    action,
    ...(action === "escalate" ? { escalation_reason: "by hand" } : {}),
  });
  asked.statuses.push(answer.status);
  return answer;
};

export const note = (cluster: Cluster, itemId: string, manager: string, action: string): AskedDecision => {
  const asked = { itemId, manager, action, statuses: [] };
  cluster.journal.decisions.push(asked);
  return asked;
};

/** A manager who gets no answer asks again, elsewhere. */
export const insist = async (cluster: Cluster, first: Replica, asked: AskedDecision): Promise<void> => {
  let { status } = await decide(cluster, first, asked);
  for (let tries = 0; (status === null || status >= 500) && tries < 100; tries += 1) {
    await pause(300);
    const [replica] = cluster.healthy();
    if (replica !== undefined) ({ status } = await decide(cluster, replica, asked));
  }
};

/** The drafts of these conversations that wait for a manager. */
export const waitingDrafts = (
  { sql }: Cluster,
  conversationIds: readonly string[],
): Promise<readonly { id: string; conversation_id: string }[]> => sql`
  select q.id, w.conversation_id
  from ai_response_queue q join orchestration_workflows w on w.id = q.workflow_id
  where q.status = 'pending' and w.conversation_id in ${sql([...conversationIds])}`;
