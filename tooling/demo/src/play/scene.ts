import type { AuditAction, SmsReceipt } from "@orchestrator/core";
import type { DecisionOutcome, PaymentPlanResult, QueueItem, SweepResult } from "@orchestrator/sdk";
import type { Simulators } from "@orchestrator/simulators";
import type { Stage } from "../stage/open-stage.ts";
import { CALLERS } from "../stage/tokens.ts";
import { until } from "../stage/until.ts";
import type { Cast } from "./cast.ts";
import type { Witness } from "./witness.ts";

/** A manager at work on the approval queue of this conversation. Each waits for a draft, then decides about it. */
export interface ManagerPart {
  /** The draft that waits, as soon as one does and managers have been told. */
  sees(): Promise<QueueItem>;
  /** @param draft default: the one that waits */
  approves(draft?: QueueItem): Promise<DecisionOutcome>;
  modifies(text: string): Promise<DecisionOutcome>;
  escalates(reason: string): Promise<DecisionOutcome>;
  /** Closes the one matter that is open, and with it the hold that it may be. */
  settles(note: string): Promise<void>;
}

/** What a scenario can make happen, from outside of the service only. */
export interface Scene {
  readonly cast: Cast;
  /** The tenant texts: the SMS Agent stores it and tells the service over REST. */
  texts(content: string): Promise<SmsReceipt>;
  /** The SMS Agent tells the service of the tenant's last text once more. */
  redelivers(content: string): Promise<SmsReceipt>;
  /** Another service has found a plan in the tenant's words and reports it. */
  reportsPlan(words: string): Promise<PaymentPlanResult>;
  readonly manager: ManagerPart;
  readonly otherManager: ManagerPart;
  readonly neighbours: Simulators;
  /** Everything that is under way comes to its end: decisions, texts, notifications. */
  calmsDown(): Promise<void>;
  /** Hours pass for the service, and then its clock looks what is due. */
  passes(hours: number): Promise<SweepResult>;
  /** The service dies in the middle of whatever it does, and is started again. */
  killsServer(): Promise<void>;
  /** A claim of the scenario's own; a false one fails it. */
  claim(what: string, holds: boolean): void;
}

const receiptOf = (answer: { status: number; body: unknown }): SmsReceipt => {
  if (answer.status !== 200) throw new Error(`sms-received answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body as SmsReceipt;
};

export const createScene = (
  stage: Stage,
  cast: Cast,
  witness: Witness,
  { claim, calmsDown }: Pick<Scene, "claim" | "calmsDown">,
): Scene => {
  const { simulators, clients, server, signal } = stage;

  const hand = async (content: string, redelivered: boolean): Promise<SmsReceipt> => {
    witness.sawCall();
    const answer = await simulators.smsAgent.receiveText({
      tenant_id: cast.tenantId,
      phone_number: cast.phoneNumber,
      conversation_id: cast.conversationId,
      content,
      redelivered,
    });
    const receipt = receiptOf(answer);
    witness.heardReceipt(content, receipt);
    return receipt;
  };

  const managerPart = (name: "manager" | "otherManager"): ManagerPart => {
    const { responses, escalations } = clients[name];
    const manager_id = CALLERS[name].subject;
    const sees = async (): Promise<QueueItem> => {
      const draft = await until(
        "a draft that waits for a manager",
        async () => {
          const { items } = await responses.list({ status: "pending", conversation_id: cast.conversationId });
          return items[0];
        },
        signal,
      );
      await calmsDown();
      return draft;
    };
    const decide = async (
      action: AuditAction,
      decision: (response_queue_id: string) => Promise<DecisionOutcome>,
      draft?: QueueItem,
    ): Promise<DecisionOutcome> => {
      const outcome = await decision((draft ?? (await sees())).response_queue_id);
      if (outcome.outcome === "decided") witness.heardDecision(action, manager_id);
      if (outcome.outcome === "already_decided")
        witness.notes(
          "manager",
          `${manager_id} also tries: is told that ${outcome.decision.decided_by ?? "somebody"} was first`,
        );
      return outcome;
    };
    return {
      sees,
      approves: (draft) =>
        decide("approve", (response_queue_id) => responses.approve({ response_queue_id, manager_id }), draft),
      modifies: (modified_text) =>
        decide("modify", (response_queue_id) => responses.modify({ response_queue_id, manager_id, modified_text })),
      escalates: (escalation_reason) =>
        decide("escalate", (response_queue_id) =>
          responses.escalate({ response_queue_id, manager_id, escalation_reason }),
        ),
      settles: async (note) => {
        const { items } = await escalations.list({ conversation_id: cast.conversationId });
        const [open, ...more] = items;
        if (open === undefined || more.length > 0) throw new Error(`${items.length} matters are open, not one`);
        await escalations.resolve({ escalation_id: open.escalation_id, note });
        witness.heardSettlement(manager_id, note);
      },
    };
  };

  return {
    cast,
    texts: (content) => hand(content, false),
    redelivers: (content) => hand(content, true),
    reportsPlan: async (message_content) => {
      const result = await clients.smsAgent.paymentPlans.submit({
        conversation_id: cast.conversationId,
        tenant_id: cast.tenantId,
        message_content,
      });
      witness.heardPlan(result);
      return result;
    },
    manager: managerPart("manager"),
    otherManager: managerPart("otherManager"),
    neighbours: simulators,
    calmsDown,
    passes: async (hours) => {
      await calmsDown();
      await stage.passHours(hours);
      return clients.operator.sweep.run();
    },
    killsServer: async () => {
      await server.kill();
      witness.notes("killed", "the service dies while it waits for the model's answer");
      await server.start();
      witness.notes("restart", "the service is started again");
    },
    claim,
  };
};
