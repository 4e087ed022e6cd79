import type { StoredText, StoredWorkflow } from "../facts/facts.ts";
import type { Known } from "./known.ts";
import type { Check, Violation } from "./violation.ts";

/** The steps of which one has to be in the trail of a message in this status. */
const DECIDED_BY: Readonly<Record<string, readonly string[]>> = {
  sent: ["decide_route", "approve_response", "settle_send"],
  awaiting_approval: ["decide_route", "settle_send"],
  escalated: [
    "decide_route",
    "supersede",
    "escalate",
    "approve_response",
    "opt_out",
    "timeout_escalation",
    "no_response_escalation",
  ],
  failed: ["processing_failed"],
  completed: ["decide_route", "supersede", "opt_out", "opt_in", "resolve_escalation"],
};

/** A fixed text (HELP) is decided by being asked for. */
const isFixed = ({ kind }: StoredText): boolean => kind === "help";

const outcomes: Check<Known> = (known) =>
  known.facts.workflows.flatMap((workflow: StoredWorkflow): readonly Violation[] => {
    const names = new Set(known.stepsOf(workflow.id).map(({ step_name }) => step_name));
    const unexplained = (detail: string): Violation[] => [
      { kind: "unexplained", conversationId: workflow.conversation_id, detail: `workflow ${workflow.id}: ${detail}` },
    ];
    if (workflow.message_key !== null && !names.has("receive_message")) return unexplained("no receive_message step");
    const wanted = DECIDED_BY[workflow.status] ?? [];
    const fixed = known.textsOf(workflow.id).some(isFixed);
    return fixed || wanted.length === 0 || wanted.some((name) => names.has(name))
      ? []
      : unexplained(`${workflow.status}, with the steps ${[...names].join(", ")}`);
  });

const sends: Check<Known> = (known) =>
  known.facts.outbox
    .filter(({ kind, state }) => kind !== "notification" && (state === "delivered" || state === "unknown"))
    .flatMap(({ workflow_id, conversation_id, id, state }) => {
      const steps = known.stepsOf(workflow_id);
      const begun = steps.some(({ step_name, status }) => step_name === "send_sms" && status === "started");
      const ended = steps.some(
        ({ step_name, status }) => (step_name === "send_sms" || step_name === "settle_send") && status !== "started",
      );
      return begun && ended
        ? []
        : [
            {
              kind: "unexplained" as const,
              conversationId: conversation_id,
              detail: `text ${id} is ${state} without its steps`,
            },
          ];
    });

/** Every outcome has the rows that explain it. */
export const explained: Check<Known> = (known) => [...outcomes(known), ...sends(known)];
