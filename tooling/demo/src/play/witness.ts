import type { AuditAction, SmsReceipt } from "@orchestrator/core";
import type { PaymentPlanResult } from "@orchestrator/sdk";
import type { Stage } from "../stage/open-stage.ts";
import type { Outward } from "../story/outward.ts";
import type { Aside } from "@orchestrator/server/story";
import type { Cast } from "./cast.ts";

/** Keeps what the API answered, and asks the neighbours what they saw. It never looks into the database. */
export interface Witness {
  /** The SMS Agent calls about a text; the call may break off before it is answered. */
  sawCall(): void;
  heardReceipt(text: string, receipt: SmsReceipt): void;
  heardDecision(action: AuditAction, by: string): void;
  heardPlan(result: PaymentPlanResult): void;
  heardSettlement(by: string, note: string): void;
  /** Something that happened now and leaves no row: it is told among what the rows tell. */
  notes(label: string, words: string): void;
  /** Everything noted so far. */
  asides(): readonly Aside[];
  /** What was seen of the conversation so far, from everywhere outside of the service. */
  account(): Promise<Outward>;
}

export const createWitness = (stage: Stage, cast: Cast): Witness => {
  const { simulators, clients } = stage;
  const textsIn = new Map<string, string>();
  const decisions: { action: AuditAction; by: string }[] = [];
  const plans: PaymentPlanResult[] = [];
  const settlements: { by: string; note: string }[] = [];
  const asides: Aside[] = [];
  let calls = 0;

  /** A notification is delivered at least once; its key tells the copies. */
  const notices = (): readonly string[] => {
    const ours = simulators.notificationService
      .notifications()
      .filter(({ metadata }) => metadata.conversation_id === cast.conversationId);
    return [...new Map(ours.map((each) => [each.idempotency_key, each.content?.subject ?? ""])).values()].toSorted();
  };

  const finalStatus = async (): Promise<Outward["status"]> => {
    const { status } = await clients.smsAgent.workflows.status({ conversation_id: cast.conversationId });
    return status;
  };

  return {
    sawCall: () => {
      calls += 1;
    },
    heardReceipt: (text, { workflow_id }) => {
      textsIn.set(workflow_id, text);
    },
    heardDecision: (action, by) => {
      decisions.push({ action, by });
    },
    heardPlan: (result) => {
      plans.push(result);
    },
    heardSettlement: (by, note) => {
      settlements.push({ by, note });
    },
    notes: (label, words) => {
      asides.push({ at: stage.now(), label, words });
    },
    asides: () => [...asides],
    account: async () => ({
      texts_in: [...textsIn].map(([workflow_id, text]) => ({ workflow_id, text })),
      repeats: calls - textsIn.size,
      texts_out: simulators.smsAgent.sentTexts(cast.phoneNumber).map(({ body }) => body),
      notices: notices(),
      // The prompt names the tenant, and no two tenants of the demo share a name.
      model_answers: simulators.openai
        .requests({ path: "/v1/chat/completions", match: cast.name })
        .filter(({ outcome, status }) => outcome === "answered" && status === 200).length,
      decisions,
      settlements,
      reported_plans: plans.flatMap(({ workflow_id, plan, status }) =>
        plan === null || status === "no_plan"
          ? []
          : [{ workflow_id, weekly_amount: plan.weekly_amount, duration_weeks: plan.duration_weeks, status }],
      ),
      status: await finalStatus(),
    }),
  };
};
