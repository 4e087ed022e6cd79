import type {
  AuditAction,
  CompletionReason,
  EscalationType,
  PlanStatus,
  Route,
  Severity,
  WorkflowStatus,
} from "@orchestrator/core";
import type { ScriptedAnswerSeed } from "@orchestrator/simulators";
import type { Scene } from "../play/scene.ts";

/** A tenant of the scenario, known to the Collections Monitor. */
export interface TenantPart {
  readonly name: string;
  /** US dollars. Default 900. */
  readonly owes?: number;
  /** Default english. */
  readonly speaks?: "english" | "spanish";
}

/** One thing that happens in front of the service, and how it has to end. */
export interface Scenario {
  /** As a property manager would say it. */
  readonly title: string;
  readonly tenant: TenantPart;
  /** What the model answers to which words; without a script it acknowledges, thanks, or states the balance. */
  readonly model?: readonly Pick<ScriptedAnswerSeed, "match" | "content" | "delay_ms" | "times">[];
  /** True: nobody else is on the stage, because the clock that all share is moved. */
  readonly alone?: boolean;
  /** What has to happen before the others begin. */
  readonly prelude?: (scene: Scene) => Promise<void>;
  readonly play: (scene: Scene) => Promise<void>;
  /** Null: whatever it comes to is right. */
  readonly ends: Ending | null;
}

/** How a workflow ends; the reason of `completed` behind a colon. */
export type EndOfWorkflow = Exclude<WorkflowStatus, "completed"> | `completed: ${CompletionReason}`;

/** The whole ending: what is left out is expected to be empty. */
export interface Ending {
  /** Each workflow's end, in the order in which they began. */
  readonly workflows: readonly EndOfWorkflow[];
  /** The routes that were decided, in order; workflows that intake decided have none. */
  readonly routes?: readonly Route[];
  /** The texts that the tenant's phone gets, in order. */
  readonly texts_out?: readonly string[];
  /** In order; `resolved` where somebody dealt with it. */
  readonly escalations?: readonly `${EscalationType} ${Severity}${"" | " resolved"}`[];
  readonly plans?: readonly PlanStatus[];
  readonly decisions?: readonly AuditAction[];
  /** How often the model was asked and answered. */
  readonly model_answers?: number;
  /** Reasons that have to be among those of the decisions. */
  readonly because?: readonly string[];
}
