"use strict";

/** Uses every entry, as ESM and CommonJS alike: whatever loaded them hands them in. */
module.exports = async (
  { createOrchestratorClient, isOrchestratorError },
  { watchChanges },
  { createFakeOrchestrator },
) => {
  const fake = createFakeOrchestrator();
  const { baseUrl, fetch } = fake;
  const { response_queue_id } = fake.responses.add();
  const client = createOrchestratorClient({ baseUrl, fetch, token: async () => "t0ken", timeoutMs: 1_000 });

  fake.script("responses.decide").loseAnswer();
  const outcome = await client.responses.approve({ response_queue_id, manager_id: "manager-001" });
  if (outcome.outcome !== "already_decided") throw new Error(`Not decided: ${JSON.stringify(outcome)}`);

  const items = [];
  for await (const item of client.responses.list({ status: "approved" })) items.push(item);
  if (items.length !== 1) throw new Error(`Not listed: ${JSON.stringify(items)}`);

  fake.changes.publish({ kind: "item_closed" });
  for await (const { kind } of watchChanges({ baseUrl, fetch, lastEventId: "0" })) {
    if (kind === "item_closed") break;
    throw new Error(`Not told: ${kind}`);
  }

  const failure = await client.workflows.status({ conversation_id: response_queue_id }).catch((error) => error);
  if (!isOrchestratorError(failure) || failure.kind !== "not_found") throw failure;
  return failure;
};
