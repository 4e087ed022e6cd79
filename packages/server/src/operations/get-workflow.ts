import { OrchestratorError, type WorkflowDetail } from "@orchestrator/core";
import {
  findWorkflow,
  listApprovalsOfWorkflow,
  listEscalationsOfWorkflow,
  listPlanAttempts,
  listQueueOfWorkflow,
  listSteps,
  listTexts,
} from "@orchestrator/db";
import type { Deps } from "../deps.ts";
import { escalationView } from "./views/escalation.ts";
import { planView } from "./views/plan.ts";
import { queueItemView } from "./views/queue-item.ts";
import { decisionView, stepView, textView, workflowView } from "./views/workflow.ts";

/** The whole story of one workflow, as stored. */
export const getWorkflow = async (deps: Deps, workflowId: string): Promise<WorkflowDetail> => {
  const workflow = await findWorkflow(deps.db, workflowId);
  if (workflow === undefined) throw new OrchestratorError("not_found", "No such workflow.");
  const { conversationId, tenantId } = workflow;
  const [responses, texts, plans, escalations, decisions, steps] = await Promise.all([
    listQueueOfWorkflow(deps.db, workflowId),
    listTexts(deps.db, workflowId),
    listPlanAttempts(deps.db, workflowId),
    listEscalationsOfWorkflow(deps.db, workflowId),
    listApprovalsOfWorkflow(deps.db, workflowId),
    listSteps(deps.db, workflowId),
  ]);
  return {
    ...workflowView(workflow),
    responses: responses.map(queueItemView),
    texts: texts.map(textView),
    plans: plans.map((attempt) => planView({ attempt, conversationId, tenantId })),
    escalations: escalations.map((event) => escalationView(event, tenantId)),
    decisions: decisions.map(decisionView),
    steps: steps.map(stepView),
  };
};
