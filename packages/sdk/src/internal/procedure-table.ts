/**
 * What a call of each procedure looks like.
 * Made from the service's router by `pnpm --filter @orchestrator/sdk generate`; not to be edited.
 */
import type { ProcedureTable } from "./procedures.ts";

export const PROCEDURE_TABLE: ProcedureTable = {
  "messages.receive": { type: "mutation", takesParams: true },
  "responses.decide": { type: "mutation", takesParams: true },
  "responses.list": { type: "list", takesParams: true },
  "responses.get": { type: "query", takesParams: true },
  "responses.claim": { type: "mutation", takesParams: true },
  "responses.release": { type: "mutation", takesParams: true },
  "responses.bulkApprove": { type: "mutation", takesParams: true },
  "drafts.preview": { type: "mutation", takesParams: true },
  "conversations.takeOver": { type: "mutation", takesParams: true },
  "conversations.handBack": { type: "mutation", takesParams: true },
  "conversations.send": { type: "mutation", takesParams: true },
  "conversations.confirmIdentity": { type: "mutation", takesParams: true },
  "sends.settle": { type: "mutation", takesParams: true },
  "paymentPlans.submit": { type: "mutation", takesParams: true },
  "paymentPlans.list": { type: "list", takesParams: true },
  "escalations.create": { type: "mutation", takesParams: true },
  "escalations.list": { type: "list", takesParams: true },
  "escalations.assign": { type: "mutation", takesParams: true },
  "escalations.resolve": { type: "mutation", takesParams: true },
  "workflows.status": { type: "query", takesParams: true },
  "workflows.get": { type: "query", takesParams: true },
  "workflows.list": { type: "list", takesParams: true },
  "workflows.retry": { type: "mutation", takesParams: true },
  "changes.list": { type: "query", takesParams: true },
  "metrics.get": { type: "query", takesParams: false },
  "sweep.run": { type: "mutation", takesParams: false },
  "switches.get": { type: "query", takesParams: true },
  "switches.set": { type: "mutation", takesParams: true },
  "health.check": { type: "query", takesParams: false },
  "health.ready": { type: "query", takesParams: false },
  "health.dependencies": { type: "query", takesParams: false },
};
