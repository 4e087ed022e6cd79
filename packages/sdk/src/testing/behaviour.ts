import type { Input, Output, ProcedureName } from "../internal/procedures.ts";
import { refusal, Refused } from "./refusal.ts";
import type { FakeWorkflow, World } from "./store.ts";

/** How the fake answers a procedure. */
export type Behaviour<Name extends ProcedureName> = (
  world: World,
  params: Input<Name>,
  idempotencyKey: string | undefined,
) => Output<Name>;

export const notFound = (what: string): Refused => new Refused(refusal(404, { detail: `No such ${what}.` }));

export const conflict = (reason: string, detail: string, facts: Readonly<Record<string, unknown>> = {}): Refused =>
  new Refused(refusal(409, { detail, details: { reason, ...facts } }));

export const workflowOf = ({ store }: World, workflowId: string): FakeWorkflow => {
  const workflow = store.workflows.find(({ workflow_id }) => workflow_id === workflowId);
  if (workflow === undefined) throw notFound("workflow");
  return workflow;
};
