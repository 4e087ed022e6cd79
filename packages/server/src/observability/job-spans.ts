import type { WorkflowInstance } from "@orchestrator/db";
import { inSpan, SpanKind } from "./tracing.ts";

/** A span for one attempt at deciding about a text or sending one, in the trace in which the text came in. */
export const inWorkflowSpan = <Result>(
  name: string,
  workflow: Pick<WorkflowInstance, "id" | "conversationId" | "correlationId" | "attempts" | "metadata">,
  work: () => Promise<Result>,
): Promise<Result> => {
  const attributes = {
    workflow_id: workflow.id,
    conversation_id: workflow.conversationId,
    correlation_id: workflow.correlationId,
    attempt: workflow.attempts,
  };
  const causedBy = workflow.metadata.traceparent ?? null;
  return inSpan(name, { kind: SpanKind.CONSUMER, causedBy, attributes }, work);
};

/** A span for one attempt at a notification, in the trace of what it tells about. */
export const inNotificationSpan = <Result>(
  job: { readonly outbox_id: string; readonly traceparent?: string },
  work: () => Promise<Result>,
): Promise<Result> =>
  inSpan(
    "job notify",
    { kind: SpanKind.CONSUMER, causedBy: job.traceparent ?? null, attributes: { outbox_id: job.outbox_id } },
    work,
  );
