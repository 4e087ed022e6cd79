import {
  createOrchestratorClient,
  isOrchestratorError,
  type DecisionOutcome,
  type OrchestratorClientOptions,
  type QueueItem,
} from "@orchestrator/sdk";
import { watchChanges } from "@orchestrator/sdk/live";
import { createFakeOrchestrator } from "@orchestrator/sdk/testing";

const options: OrchestratorClientOptions = {
  baseUrl: "https://orchestrator.example.com",
  token: async () => "t0ken",
  fetch: (url, init) => fetch(url, init),
  onRetry: ({ error, waitMs }) => void [error.correlation_id, waitMs.toFixed()],
};
const client = createOrchestratorClient(options);

export const decide = async (item: QueueItem, signal: AbortSignal): Promise<string> => {
  const decider = { response_queue_id: item.response_queue_id, manager_id: "manager-001" };
  const outcome: DecisionOutcome = await client.responses.approve(decider, { signal });
  switch (outcome.outcome) {
    case "decided":
      return outcome.workflow_status;
    case "already_decided":
      return outcome.decision.decided_by ?? outcome.detail;
    case "draft_stale":
      return outcome.findings.join();
    case "claimed_by_another":
      return outcome.claim_expires_at ?? outcome.detail;
    case "superseded":
    case "expired":
    case "workflow_moved_on":
    case "taken_over_by_another":
    case "opted_out":
      return outcome.detail;
  }
};

export const readAll = async (): Promise<QueueItem[]> => {
  const items: QueueItem[] = [];
  for await (const item of client.responses.list({ status: "pending" })) items.push(item);
  const { status, headers, data } = await client.metrics.get().withResponse();
  if (status === 200 && headers.has("date")) void data.today.escalations.toFixed();
  return items;
};

export const watch = async (): Promise<string | undefined> => {
  for await (const change of watchChanges({ ...options, topics: ["queue"] })) {
    if (change.kind !== "reset") return change.topic + change.change_id;
  }
  return undefined;
};

export const fail = async (): Promise<number | undefined> => {
  const fake = createFakeOrchestrator({ now: new Date() });
  fake.script("messages.receive").refuse(503, { retryAfter: 1 });
  try {
    await client.workflows.status({ conversation_id: fake.responses.add().conversation_id });
    return undefined;
  } catch (error) {
    if (!isOrchestratorError(error) || error.kind === "connection" || error.kind === "timeout") throw error;
    return error.status;
  }
};
