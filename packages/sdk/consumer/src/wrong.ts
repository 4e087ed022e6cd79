import { createOrchestratorClient } from "@orchestrator/sdk";
import { watchChanges } from "@orchestrator/sdk/live";
import { createFakeOrchestrator } from "@orchestrator/sdk/testing";

const client = createOrchestratorClient({ baseUrl: "https://orchestrator.example.com" });
const conversation_id = "3f0c8a4e-5d0b-4b7e-9a52-0c7d3c1f9e11";

// Each of these has to fail: an unused expectation is an error of its own.
export const wrong = (): readonly unknown[] => [
  // @ts-expect-error content is missing
  client.messages.receive({ conversation_id, tenant_id: "12345", phone_number: "+1234567890" }),
  // @ts-expect-error there is no such severity
  client.escalations.create({ conversation_id, escalation_type: "manual", severity: "urgent" }),
  // @ts-expect-error there is no such status
  client.responses.list({ status: "open" }),
  // @ts-expect-error a modification needs its text
  client.responses.modify({ response_queue_id: conversation_id, manager_id: "manager-001" }),
  // @ts-expect-error an approval has no such field
  client.responses.approve({ response_queue_id: conversation_id, manager_id: "manager-001", text: "Thank you." }),
  // @ts-expect-error only mutations have an idempotency key
  client.workflows.status({ conversation_id }, { idempotencyKey: "once" }),
  // @ts-expect-error there is no such topic
  watchChanges({ baseUrl: "https://orchestrator.example.com", topics: ["weather"] }),
  // @ts-expect-error a base URL is needed
  createOrchestratorClient({ token: "t0ken" }),
  // @ts-expect-error a script's answer has the procedure's shape
  createFakeOrchestrator().script("workflows.retry").answer({ status: "done" }),
];
