import type { ConversationMessage, TenantContext } from "@orchestrator/core";

/** The neighbours, in words of the domain. Every call takes the correlation id it belongs to and a signal that ends it. */
export interface CallContext {
  readonly correlationId: string;
  readonly signal?: AbortSignal;
}

export const NEIGHBOURS = ["collections_monitor", "sms_agent", "notification_service", "openai"] as const;
export type Neighbour = (typeof NEIGHBOURS)[number];

export interface CollectionsMonitor {
  /** The tenant's account; null where the Collections Monitor knows no such tenant (404, or an id it calls invalid). */
  getTenantContext(tenantId: string, context: CallContext): Promise<TenantContext | null>;
}

/** The newest part of a conversation with one phone number, as the SMS Agent keeps it. */
export interface ConversationHistory {
  /** Oldest first; at most the last 20. Empty where there is none yet. */
  readonly messages: readonly HistoryMessage[];
}

export interface HistoryMessage extends ConversationMessage {
  /** The SMS Agent's id; null on the older build, which gives none. */
  readonly id: number | null;
  /** The provider's id (Twilio's SID) where the agent tells it. */
  readonly provider_id: string | null;
  readonly delivery_status: string | null;
}

export interface TextToSend {
  readonly idempotencyKey: string;
  readonly to: string;
  readonly body: string;
  readonly conversationId: string;
  /** Nothing may be written after this moment of `performance.now()`: the claim is not good for longer. */
  readonly writeBy: number;
}

/**
 * What a send came back with. `not_written`: nothing can have reached the provider. `try_later`: the agent refused for
 * now. `rejected`: it will never accept this. `unknown`: it may or may not have been sent.
 */
export type SendResult =
  /** `messageId`: the provider's id where the agent tells it, else the agent's own. */
  | { readonly kind: "accepted"; readonly messageId: string | null }
  | { readonly kind: "not_written"; readonly error: string }
  | { readonly kind: "try_later"; readonly error: string; readonly retryAfterSeconds: number | null }
  | { readonly kind: "rejected"; readonly error: string }
  | { readonly kind: "unknown"; readonly error: string };

export interface SmsAgent {
  getConversationHistory(phoneNumber: string, context: CallContext): Promise<ConversationHistory>;
  /** Exactly one request, never repeated here. Does not throw: every way a send can end is a `SendResult`. */
  sendSms(text: TextToSend, context: CallContext): Promise<SendResult>;
  /** False while the circuit is open: look before a text is claimed. */
  isAvailable(): boolean;
}

export interface ManagerNotification {
  readonly idempotencyKey: string;
  readonly subject: string;
  readonly body: string;
  readonly priority: "low" | "normal" | "high" | "critical";
  readonly metadata: Readonly<Record<string, string>>;
}

export interface NotificationService {
  notifyManager(notification: ManagerNotification, context: CallContext): Promise<{ trackingId: string | null }>;
}

export interface PromptMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

export interface GenerationRequest {
  readonly messages: readonly PromptMessage[];
  /** Asked for as structured output; servers without support answer with text markers instead. */
  readonly responseSchema: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
}

export interface Generation {
  readonly text: string;
  readonly finishReason: string;
  readonly model: string;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
}

export interface ResponseGenerator {
  generateResponse(request: GenerationRequest, context: CallContext): Promise<Generation>;
}

export type BreakerState = "closed" | "half_open" | "open";

/** Every neighbour behind its policy, and what the policies know of their health. */
export interface Integrations {
  readonly collectionsMonitor: CollectionsMonitor;
  readonly smsAgent: SmsAgent;
  readonly notificationService: NotificationService;
  readonly responseGenerator: ResponseGenerator;
  breakerState(neighbour: Neighbour): BreakerState;
  /** Whether the neighbour answers its `/health`, or, where it has none, whether its last calls went well. 2 s limit. */
  isHealthy(neighbour: Neighbour): Promise<boolean>;
}
